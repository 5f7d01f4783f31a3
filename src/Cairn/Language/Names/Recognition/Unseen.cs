namespace Cairn.Language.Names.Recognition;

/// <summary>What is hidden from the recogniser while it learns, as if it had never met the word.</summary>
[Flags]
internal enum Unseen : byte
{
    Nothing = 0,

    /// <summary>The word itself and whether the theatres know it.</summary>
    Word = 1,

    /// <summary>Whether a gazetteer has it.</summary>
    Lists = 2,
}
