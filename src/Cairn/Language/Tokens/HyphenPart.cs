namespace Cairn.Language.Tokens;

/// <summary>What the part of a word before a hyphen is.</summary>
internal enum HyphenPart : byte
{
    /// <summary>"anti-": no word of its own.</summary>
    Prefix,

    /// <summary>"al-": the article of a name.</summary>
    Article,

    /// <summary>"an-": an article only where a capital letter follows.</summary>
    BeforeCapital,
}
