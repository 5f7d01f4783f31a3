namespace Cairn.Analysis.Forecasting;

/// <summary>How well a way to forecast did on what came afterwards.</summary>
/// <param name="Name">Which way.</param>
/// <param name="Forecasts">How many forecasts were held against what came.</param>
/// <param name="Crps">Mean continuous ranked probability score; lower is better.</param>
/// <param name="Coverage">The share of counts that lay within the range that was to hold them nine times of ten.</param>
public sealed record ForecastScore(string Name, int Forecasts, double Crps, double Coverage);
