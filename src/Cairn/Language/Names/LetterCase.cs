namespace Cairn.Language.Names;

/// <summary>How a word is written.</summary>
internal enum LetterCase : byte
{
    Lower,

    /// <summary>The first letter only, or some within: "Iraq", "McKenzie".</summary>
    Capital,

    /// <summary>All letters: "SDF", "U.S.".</summary>
    Upper,

    /// <summary>A script without capitals, or a figure.</summary>
    None,
}
