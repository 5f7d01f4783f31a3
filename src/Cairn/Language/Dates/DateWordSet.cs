namespace Cairn.Language.Dates;

/// <summary>The short word lists of <c>date-word-sets.tsv</c>, by what their words do beside a date.</summary>
internal enum DateWordSet : byte
{
    /// <summary>Before a word that may be a month: it is one.</summary>
    BeforeMonth,

    /// <summary>Behind "may" or "march": it is a verb.</summary>
    BehindVerb,

    /// <summary>Before "May" or "March": a month whatever follows.</summary>
    DatesMonth,

    /// <summary>Behind a day: looks like a counted noun by its ending and is none.</summary>
    NotCounted,

    /// <summary>Before four digits: they are a year.</summary>
    BeforeYear,

    /// <summary>Behind four digits: they are a number even there.</summary>
    AlwaysCounted,

    /// <summary>Before four digits: they are a number.</summary>
    Rounding,

    /// <summary>Behind four digits: most likely they are a number.</summary>
    Counted,

    /// <summary>Before four digits: they are something's number.</summary>
    Numbered,

    /// <summary>Before "the 13th": a day.</summary>
    BeforeDay,

    /// <summary>Behind "the 13th": nothing of which it is the thirteenth.</summary>
    BehindDay,

    /// <summary>Before "year": tells which.</summary>
    WhichYear,

    /// <summary>Before "month", behind "the 20th of": tells which.</summary>
    WhichMonth,

    /// <summary>Before the name of a feast: the time is meant.</summary>
    BeforeFeast,

    /// <summary>Before "of" and the name of a feast: the time is meant.</summary>
    PartOfFeast,

    /// <summary>Behind "last ten": days of a feast.</summary>
    Days,

    /// <summary>Before a date: it is the end.</summary>
    UpTo,

    /// <summary>Before a time: the one told last.</summary>
    Pointing,

    /// <summary>Nouns for a part of a time.</summary>
    PartNoun,

    /// <summary>Behind "the": a period of which a part is told.</summary>
    WholePeriod,

    /// <summary>Before "that time": during it.</summary>
    WithinTime,

    /// <summary>Shifts that are counted from a day told before.</summary>
    OfOtherDay,

    /// <summary>Behind "last": so many that no day can be told.</summary>
    VagueCount,
}
