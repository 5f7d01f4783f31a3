namespace Cairn.Theatres;

/// <summary>What the points of an outline draw.</summary>
public enum OutlineKind
{
    /// <summary>A line that the place goes along: a border, a river, a chain of mountains.</summary>
    Line,

    /// <summary>The edge of a stretch of ground: a desert, a lake, a plain.</summary>
    Ground,
}
