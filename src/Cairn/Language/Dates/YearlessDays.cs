using Cairn.Values;

namespace Cairn.Language.Dates;

/// <summary>Days of a month told without the year: "11 October", "early May".</summary>
/// <param name="Month">1 is January.</param>
/// <param name="First">The first day.</param>
/// <param name="Last">The last day; 0 for the month's last.</param>
internal readonly record struct YearlessDays(int Month, int First = 1, int Last = 0)
{
    /// <summary>The days in a year; null where that year has no such day.</summary>
    public DateRange? In(int year) => DateReference.Days(year, Month, First, Last == 0 ? DateTime.DaysInMonth(year, Month) : Last);

    /// <summary>A third of the month: 1 to 10, 11 to 20, 21 to its end.</summary>
    public YearlessDays Third(int third) => this with { First = (10 * third) - 9, Last = third == 3 ? 0 : 10 * third };
}
