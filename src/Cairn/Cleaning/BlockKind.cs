namespace Cairn.Cleaning;

/// <summary>What a block of a document is.</summary>
public enum BlockKind
{
    Title,
    Heading,
    Paragraph,
    ListItem,

    /// <summary>A photo caption: report text by the guidelines, though it often repeats the story.</summary>
    Caption,
}
