using System.CommandLine;
using System.Globalization;

namespace Cairn.App.Cli;

/// <summary>An option whose value is a day, a month or a year: the first day of it, or the last.</summary>
internal static class DayOption
{
    public static Option<DateOnly?> Create(string name, string description, bool last) => new(name)
    {
        Description = description,
        HelpName = "YYYY[-MM[-DD]]",
        CustomParser = result =>
        {
            string text = result.Tokens[0].Value;
            if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
            {
                return day;
            }

            if (DateOnly.TryParseExact(text, "yyyy-MM", CultureInfo.InvariantCulture, DateTimeStyles.None, out var month))
            {
                return last ? month.AddMonths(1).AddDays(-1) : month;
            }

            if (DateOnly.TryParseExact(text, "yyyy", CultureInfo.InvariantCulture, DateTimeStyles.None, out var year))
            {
                return last ? new DateOnly(year.Year, 12, 31) : year;
            }

            result.AddError($"'{text}' is no day; {name} takes 2016, 2016-10 or 2016-10-17.");
            return null;
        },
    };
}
