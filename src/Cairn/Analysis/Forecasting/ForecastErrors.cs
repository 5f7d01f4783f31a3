namespace Cairn.Analysis.Forecasting;

/// <summary>Codes of what cannot be foretold. Each has a line in docs/errors.md.</summary>
public static class ForecastErrors
{
    public const string TooShort = "CRN8003";
}
