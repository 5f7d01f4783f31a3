namespace Cairn.Coding.Events.Modality;

/// <summary>Which trigger a modality word rules.</summary>
internal enum ModalityScope : byte
{
    /// <summary>A verb after "to".</summary>
    To,

    /// <summary>A noun after it.</summary>
    Of,
    Any,

    /// <summary>Its whole clause.</summary>
    Clause,
}
