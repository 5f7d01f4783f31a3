namespace Cairn.Analysis.Arithmetic;

/// <summary>Whether the figures of a check were counted by the same people.</summary>
public enum Counters
{
    Same,
    Different,
}
