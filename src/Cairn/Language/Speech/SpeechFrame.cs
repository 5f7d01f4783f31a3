namespace Cairn.Language.Speech;

/// <summary>What may be the content of a word of speech.</summary>
internal enum SpeechFrame : byte
{
    /// <summary>What follows is content even without "that".</summary>
    Any,

    /// <summary>Only a clause or a quotation.</summary>
    Clause,
    AnyObject,

    /// <summary>A clause, a quotation or a plain object: "reported 11 injuries".</summary>
    ClauseObject,
    Object,

    /// <summary>Only a figure: "put the toll at 79", "gave the number as 34".</summary>
    Figure,

    /// <summary>Only a figure behind "of": "spoke of 22 dead".</summary>
    OfFigure,

    /// <summary>An object with a number: "counted 156 dead".</summary>
    Counted,

    /// <summary>Makes only a text speak: "the report shows that", "the data show 88 raids".</summary>
    Written,

    /// <summary>A noun: "the army's claim that".</summary>
    Noun,

    /// <summary>An adjective: "officials are concerned that".</summary>
    Adjective,
}
