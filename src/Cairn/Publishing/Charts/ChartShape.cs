namespace Cairn.Publishing.Charts;

/// <summary>How a series is drawn.</summary>
public enum ChartShape
{
    /// <summary>A bar a category, from zero.</summary>
    Bar,

    /// <summary>Points joined by a line; where a value is missing the line is broken.</summary>
    Line,

    /// <summary>A level line a category, broken where the level changes.</summary>
    Step,

    /// <summary>The area between lows and highs.</summary>
    Band,

    /// <summary>An upright stroke from low to high for each category, as of an interval.</summary>
    Range,

    /// <summary>A mark a category.</summary>
    Point,
}
