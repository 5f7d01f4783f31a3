namespace Cairn.Analysis.Comparison;

/// <summary>Codes of what a comparison refuses. Each has a line in docs/errors.md.</summary>
public static class ComparisonErrors
{
    public const string WrongSide = "CRN5301";
    public const string Overlap = "CRN5302";
}
