namespace Cairn.Analysis.Agreement;

/// <summary>What counts as how far apart two values are.</summary>
public enum AlphaMetric
{
    /// <summary>The same or not.</summary>
    Nominal,
    /// <summary>By how many values lie between them.</summary>
    Ordinal,
    /// <summary>By their difference.</summary>
    Interval,
}
