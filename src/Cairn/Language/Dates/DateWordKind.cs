namespace Cairn.Language.Dates;

/// <summary>What a word does in a date; see the head of dates.tsv.</summary>
internal enum DateWordKind : byte
{
    Weekday,
    Month,
    DayPart,
    Part,
    Rest,
    Unit,
    Season,
    Shift,
    Day,
    Overnight,
    Open,
    Ago,
    Future,

    /// <summary>Can begin a date and is worth nothing in one.</summary>
    Opener,
}
