namespace Cairn.Ledger;

/// <summary>What became of a report that was put into the ledger.</summary>
public enum Addition
{
    /// <summary>New: report, document and coded things were kept.</summary>
    Added,
    /// <summary>The report and this version of its coding were there already; at most its receipt is new.</summary>
    Known,
    /// <summary>The report was there; a coding by another version was appended.</summary>
    Recoded,
    /// <summary>The report was withdrawn and is not taken in again.</summary>
    Withdrawn,
}
