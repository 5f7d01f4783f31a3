namespace Cairn.Language.Numbers;

/// <summary>What a word does in a number.</summary>
[Flags]
internal enum NumberWordKind
{
    None = 0,

    /// <summary>"zero" to "nineteen".</summary>
    Unit = 1,

    /// <summary>"twenty" to "ninety".</summary>
    Ten = 2,

    /// <summary>"hundred", "thousand", "bn".</summary>
    Scale = 4,

    /// <summary>"m" for million, where it cannot be metres.</summary>
    ShortMillion = 8,

    /// <summary>"dozen", "couple".</summary>
    Collective = 16,

    /// <summary>"several", "dozens": the low end of an open range.</summary>
    Vague = 32,
    Ordinal = 64,

    /// <summary>"half", "third": per cent of a whole.</summary>
    Fraction = 128,
    Percent = 256,
    Currency = 512,

    /// <summary>"Brigade", "Article": makes a name of the number behind it.</summary>
    Label = 1024,

    /// <summary>"range", "anywhere": what "from" and two numbers behind it tell is a range and no change.</summary>
    RangeLead = 2048,

    /// <summary>"doubled", "tenfold": a change by so many per cent.</summary>
    Multiple = 4096,
}
