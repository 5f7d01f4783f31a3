namespace Cairn.Resolution;

/// <summary>How far two names agree.</summary>
internal enum NameAgreement
{
    /// <summary>No word in common.</summary>
    Different,
    /// <summary>Some words in common: it cannot be told.</summary>
    Unsure,
    Same,
}
