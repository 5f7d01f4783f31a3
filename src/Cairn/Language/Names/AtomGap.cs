namespace Cairn.Language.Names;

/// <summary>What parts a word from the one before it.</summary>
internal enum AtomGap : byte
{
    /// <summary>A mark of any kind, or the beginning of a sentence: no name goes across it.</summary>
    Break,

    /// <summary>A possessive, which only names that a list knows go across: "People's Protection Units", "Kurdistan Workers' Party".</summary>
    Possessive,

    Space,

    Hyphen,
}
