using System.Globalization;
using Cairn.Values;

namespace Cairn.Analysis.Trends;

/// <summary>One day, week, month, quarter or year of the calendar.</summary>
public readonly record struct Period(PeriodLength Length, DateOnly First)
{
    public DateOnly Last => Next.First.AddDays(-1);

    public DateRange Days => new(First, Last);

    public Period Next => this with
    {
        First = Length switch
        {
            PeriodLength.Day => First.AddDays(1),
            PeriodLength.Week => First.AddDays(7),
            PeriodLength.Month => First.AddMonths(1),
            PeriodLength.Quarter => First.AddMonths(3),
            _ => First.AddYears(1),
        },
    };

    /// <summary>How many of them make a year, near enough to compare a period with the one a year before.</summary>
    public int InAYear => Length switch { PeriodLength.Day => 365, PeriodLength.Week => 52, PeriodLength.Month => 12, PeriodLength.Quarter => 4, _ => 1 };

    /// <summary>The period that holds a day.</summary>
    public static Period Of(PeriodLength length, DateOnly day) => new(length, length switch
    {
        PeriodLength.Day => day,
        PeriodLength.Week => day.AddDays(-(((int)day.DayOfWeek + 6) % 7)),
        PeriodLength.Month => new DateOnly(day.Year, day.Month, 1),
        PeriodLength.Quarter => new DateOnly(day.Year, (((day.Month - 1) / 3) * 3) + 1, 1),
        _ => new DateOnly(day.Year, 1, 1),
    });

    /// <summary>2016-10-17, 2016-W42, 2016-10, 2016-Q4, 2016.</summary>
    public override string ToString() => Length switch
    {
        PeriodLength.Day => First.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        PeriodLength.Week => string.Create(CultureInfo.InvariantCulture, $"{ISOWeek.GetYear(First)}-W{ISOWeek.GetWeekOfYear(First):00}"),
        PeriodLength.Month => First.ToString("yyyy-MM", CultureInfo.InvariantCulture),
        PeriodLength.Quarter => string.Create(CultureInfo.InvariantCulture, $"{First.Year}-Q{((First.Month - 1) / 3) + 1}"),
        _ => First.ToString("yyyy", CultureInfo.InvariantCulture),
    };
}
