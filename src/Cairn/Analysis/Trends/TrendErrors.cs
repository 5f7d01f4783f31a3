namespace Cairn.Analysis.Trends;

/// <summary>Codes of what cannot be counted over time. Each has a line in docs/errors.md.</summary>
public static class TrendErrors
{
    public const string TooManyPeriods = "CRN8001";
}
