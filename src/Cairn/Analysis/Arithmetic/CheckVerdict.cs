namespace Cairn.Analysis.Arithmetic;

/// <summary>What a check comes to.</summary>
public enum CheckVerdict
{
    /// <summary>A number that nobody told follows from numbers that were.</summary>
    Implies,
    /// <summary>Two figures bear each other out.</summary>
    Agrees,
    /// <summary>The figures cannot all hold.</summary>
    Conflicts,
}
