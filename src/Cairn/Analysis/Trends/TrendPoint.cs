using Cairn.Values;

namespace Cairn.Analysis.Trends;

/// <summary>What was counted in one period.</summary>
public sealed record TrendPoint
{
    public required Period Period { get; init; }

    /// <summary>How many; null where nothing was read about the period, which is not the same as none.</summary>
    public required long? Count { get; init; }

    /// <summary>How many of them may also lie outside: their dates are wider than the period, and they stand where the first possible day falls.</summary>
    public required long Wide { get; init; }

    /// <summary>All killed together, from the lowest numbers told to the highest; null where no number is told.</summary>
    public required CountRange? Killed { get; init; }

    /// <summary>How many of them tell a number of killed.</summary>
    public required long WithToll { get; init; }

    /// <summary>The mean over the last periods, this one included; null where one of them is missing.</summary>
    public double? MovingMean { get; init; }

    /// <summary>The count of the same period a year before; null where that is not known.</summary>
    public long? YearBefore { get; init; }

    /// <summary>How many a day.</summary>
    public double? PerDay => Count / (double)Period.Days.Days;
}
