namespace Cairn.Analysis.Forecasting;

/// <summary>A way to forecast counts from those before.</summary>
internal interface IForecaster
{
    /// <summary>As tables name it.</summary>
    string Name { get; }

    /// <summary>What is to be expected so many periods after the last of the history.</summary>
    /// <param name="history">Counts a period, oldest first; at least one.</param>
    /// <param name="ahead">1 for the next period.</param>
    CountDistribution Forecast(IReadOnlyList<long> history, int ahead);
}
