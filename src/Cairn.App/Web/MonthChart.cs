using System.Collections.Immutable;
using System.Globalization;

namespace Cairn.App.Web;

/// <summary>Events a month, stacked by type; years where the months would be too many to tell apart.</summary>
internal sealed record MonthChart
{
    public const int Width = 720;
    public const int Height = 220;
    public const int Left = 34;
    public const int Bottom = 22;
    public const int Top = 8;

    /// <summary>Beyond this many months a bar is a year.</summary>
    private const int MostMonths = 72;

    public required bool ByYear { get; init; }

    public required ImmutableArray<string> Periods { get; init; }

    public required ImmutableArray<string> Types { get; init; }

    /// <summary>For each type, a count a period.</summary>
    public required ImmutableArray<ImmutableArray<int>> Counts { get; init; }

    public int Highest => Math.Max(1, Periods.Select((_, i) => Counts.Sum(row => row[i])).DefaultIfEmpty(0).Max());

    /// <summary>A round number of events between two lines of the grid.</summary>
    public int Step => Highest switch { <= 5 => 1, <= 10 => 2, <= 25 => 5, <= 50 => 10, <= 125 => 25, <= 250 => 50, <= 500 => 100, <= 1250 => 250, <= 2500 => 500, _ => (Highest / 5 / 1000 * 1000) + 1000 };

    public int Ceiling => (Highest + Step - 1) / Step * Step;

    public static MonthChart Of(IReadOnlyCollection<MonthCount> counts)
    {
        if (counts.Count == 0)
        {
            return new MonthChart { ByYear = false, Periods = [], Types = [], Counts = [] };
        }

        DateOnly first = counts.Min(count => count.Month), last = counts.Max(count => count.Month);
        int months = ((last.Year - first.Year) * 12) + last.Month - first.Month + 1;
        bool byYear = months > MostMonths;
        string Period(DateOnly day) => day.ToString(byYear ? "yyyy" : "yyyy-MM", CultureInfo.InvariantCulture);
        ImmutableArray<string> periods = byYear
            ? [.. Enumerable.Range(first.Year, last.Year - first.Year + 1).Select(year => year.ToString(CultureInfo.InvariantCulture))]
            : [.. Enumerable.Range(0, months).Select(month => Period(first.AddMonths(month)))];
        ImmutableArray<string> types = [.. Tone.Types.Where(type => counts.Any(count => count.Type == type)), .. counts.Select(count => count.Type).Distinct().Except(Tone.Types).Order(StringComparer.Ordinal)];
        var sums = counts.GroupBy(count => (count.Type, Period(count.Month))).ToDictionary(group => group.Key, group => group.Sum(count => count.Count));
        return new MonthChart
        {
            ByYear = byYear,
            Periods = periods,
            Types = types,
            Counts = [.. types.Select(type => periods.Select(period => sums.GetValueOrDefault((type, period))).ToImmutableArray())],
        };
    }
}
