namespace Cairn.Analysis.Trends;

/// <summary>How long the stretches of time are that happenings are counted in.</summary>
public enum PeriodLength
{
    Day,

    /// <summary>From Monday to Sunday, named by its number in the year as ISO 8601 has it.</summary>
    Week,
    Month,
    Quarter,
    Year,
}
