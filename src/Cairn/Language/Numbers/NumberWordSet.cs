namespace Cairn.Language.Numbers;

/// <summary>The short word lists of <c>number-word-sets.tsv</c>, by what their words do beside a number.</summary>
internal enum NumberWordSet : byte
{
    /// <summary>Behind a number: a time of day.</summary>
    Clock,

    /// <summary>Behind four digits: a time of day.</summary>
    FourDigitClock,

    /// <summary>Before "old": an age.</summary>
    AgeUnit,

    /// <summary>Before a number: a part of a text, whatever its capitals.</summary>
    TextPart,

    /// <summary>Before "one": it counts nothing.</summary>
    BeforePronoun,

    /// <summary>Behind "one": it counts nothing.</summary>
    BehindPronoun,

    /// <summary>Behind "5m": it is a length, not millions.</summary>
    BehindMetres,

    /// <summary>Before "a third": a part of a whole.</summary>
    BeforeFraction,

    /// <summary>Behind "fell by a third": the time of the change, nothing that is parted.</summary>
    BehindFraction,

    /// <summary>Before "half" at the end of a sentence: half of the whole.</summary>
    BeforeLastHalf,

    /// <summary>Before "half": one of two halves, no share.</summary>
    OneOfHalves,

    /// <summary>Behind "half": what is halved.</summary>
    HalvedWhole,

    /// <summary>Before "half": half of the whole.</summary>
    BeforeHalf,

    /// <summary>Before "few": so many.</summary>
    BeforeFew,

    /// <summary>Behind "or" and a number: it is the least.</summary>
    OrMore,

    /// <summary>Behind "or" and a number: it is the most.</summary>
    OrLess,
}
