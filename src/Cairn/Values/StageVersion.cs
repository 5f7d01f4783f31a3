namespace Cairn.Values;

/// <summary>Which stage made a row, and which version of it: <c>events 1.0</c>.</summary>
public sealed record StageVersion(string Name, string Version)
{
    public override string ToString() => $"{Name} {Version}";
}
