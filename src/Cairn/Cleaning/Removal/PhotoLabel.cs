namespace Cairn.Cleaning.Removal;

/// <summary>What a word of ontology/words/photo-labels.tsv does beside a picture. The file's head gives an example of each.</summary>
internal enum PhotoLabel : byte
{
    /// <summary>Before a colon and the name of who made the picture.</summary>
    Label,

    /// <summary>Opens a label of the caption.</summary>
    Caption,

    /// <summary>Closes such a label.</summary>
    CaptionLabel,

    /// <summary>Opens a label of the source.</summary>
    Sourced,

    /// <summary>Closes such a label.</summary>
    Source,

    /// <summary>Opens a credit in brackets.</summary>
    Opening,
}
