namespace Cairn.Language.Dates;

/// <summary>Whether a report writes the day or the month first where both are figures.</summary>
internal enum DateOrder : byte
{
    Unknown,
    DayFirst,
    MonthFirst,
}
