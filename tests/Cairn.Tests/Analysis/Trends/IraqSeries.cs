using System.Globalization;
using Cairn.Tests.Rules;
using Xunit;

namespace Cairn.Tests.Analysis.Trends;

/// <summary>UCDP's monthly counts for Iraq 2003 to 2016, from the outside exams; a test that needs them is skipped where they are absent.</summary>
internal static class IraqSeries
{
    private static readonly DateOnly First = new(2003, 1, 1);

    private const int Months = 14 * 12;

    public static (DateOnly Month, long Events)[] AllByMonth()
    {
        var provinces = ByProvince();
        return [.. Enumerable.Range(0, Months).Select(i => (First.AddMonths(i), provinces.Values.Sum(counts => counts[i])))];
    }

    /// <summary>A count a month for each raw province name.</summary>
    public static Dictionary<string, long[]> ByProvince()
    {
        string? file = Repository.Exams is { } exams ? Path.Combine(exams, "series", "monthly_by_adm1.csv") : null;
        Assert.SkipWhen(file is null || !File.Exists(file), "The outside exams are not here: no series of Iraq to try this on.");
        var found = new Dictionary<string, long[]>(StringComparer.Ordinal);
        foreach (string[] cells in File.ReadLines(file!).Skip(1).Select(line => line.Split(',')))
        {
            var month = DateOnly.ParseExact(cells[0], "yyyy-MM", CultureInfo.InvariantCulture);
            int at = ((month.Year - First.Year) * 12) + month.Month - 1;
            if (at is >= 0 and < Months)
            {
                if (!found.TryGetValue(cells[1], out long[]? counts))
                {
                    found[cells[1]] = counts = new long[Months];
                }

                counts[at] += long.Parse(cells[2], CultureInfo.InvariantCulture);
            }
        }

        return found;
    }
}
