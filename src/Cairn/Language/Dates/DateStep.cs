using Cairn.Values;

namespace Cairn.Language.Dates;

/// <summary>How far one happening lies from another: so many units later, or earlier where the count is below zero.</summary>
internal readonly record struct DateStep(DateUnit Unit, int Count)
{
    /// <summary>The days of a happening that lies so far from the given ones. Months and years lead to a whole month or year, hours to the same day.</summary>
    public DateRange From(DateRange days) => Moved(days, Count);

    /// <summary>The days of the happening that another lies so far from.</summary>
    public DateRange Back(DateRange days) => Moved(days, -Count);

    private DateRange Moved(DateRange days, int count)
    {
        var (first, last) = (DateReference.Moved(days.First, Unit, count), DateReference.Moved(days.Last, Unit, count));
        return Unit switch
        {
            DateUnit.Month => new DateRange(DateRange.Month(first.Year, first.Month).First, DateRange.Month(last.Year, last.Month).Last),
            DateUnit.Year or DateUnit.Decade => new DateRange(DateRange.Year(first.Year).First, DateRange.Year(last.Year).Last),
            _ => new DateRange(first, last),
        };
    }
}
