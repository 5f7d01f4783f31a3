namespace Cairn.Analysis.Change;

/// <summary>Codes of what changes are not looked for in. Each has a line in docs/errors.md.</summary>
public static class ChangeErrors
{
    public const string TooManyPeriods = "CRN8002";
}
