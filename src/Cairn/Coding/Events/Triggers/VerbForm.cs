namespace Cairn.Coding.Events.Triggers;

/// <summary>The form in which a trigger stands in the text.</summary>
internal enum VerbForm : byte
{
    /// <summary>A noun or fixed phrase.</summary>
    None,
    Base,
    Third,

    /// <summary>Past tense, which in regular verbs is the participle too.</summary>
    Past,

    /// <summary>Participle that is no past tense: "taken".</summary>
    Participle,
    Ing,
}
