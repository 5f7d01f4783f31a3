namespace Cairn.Language.Tokens;

/// <summary>What a short form with a full stop tells about the end of a sentence.</summary>
internal enum AbbreviationKind : byte
{
    /// <summary>A name follows: "Gen.".</summary>
    Title,

    /// <summary>A figure follows: "No.".</summary>
    Number,

    /// <summary>"Oct.": a day follows.</summary>
    Month,

    /// <summary>"Inc.", "U.S.": may end a sentence.</summary>
    General,
}
