namespace Cairn.Ledger;

/// <summary>Codes of what a ledger refuses. Each has a line in docs/errors.md.</summary>
public static class LedgerErrors
{
    public const string UnknownReport = "CRN5101";
    public const string UnknownThing = "CRN5102";
    public const string Withdrawn = "CRN5103";
    public const string AmbiguousReport = "CRN5104";
    public const string UnknownField = "CRN5105";
    public const string OneEvent = "CRN5106";
    public const string NothingToUndo = "CRN5107";
    public const string BoardExists = "CRN5108";
    public const string UnknownBoard = "CRN5109";
    public const string UnknownBoardEntry = "CRN5110";
    public const string EmptyBoardEntry = "CRN5111";
}
