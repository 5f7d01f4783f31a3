namespace Cairn.Language.Names.Recognition;

/// <summary>What a word does anywhere in a report. A name keeps its meaning from one sentence to the next.</summary>
[Flags]
internal enum ElsewhereUse : byte
{
    None = 0,

    /// <summary>"in X", "at X".</summary>
    AfterPreposition = 1,

    /// <summary>"X, Ohio".</summary>
    BeforeDivision = 2,

    /// <summary>"John X", "Mr X".</summary>
    InPersonsName = 4,

    /// <summary>"X County", "X city".</summary>
    BeforePlaceWord = 8,

    /// <summary>Written small.</summary>
    Small = 16,

    /// <summary>"X University".</summary>
    InOrganisation = 32,

    /// <summary>"X said".</summary>
    Speaks = 64,

    /// <summary>Alone between words without capitals.</summary>
    Alone = 128,
}
