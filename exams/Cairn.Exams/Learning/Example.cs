namespace Cairn.Exams.Learning;

/// <summary>A stretch of a report as its weights see it, and whether a person coded it.</summary>
/// <param name="Features">What the coder notes about it.</param>
/// <param name="IsCoded">Null where the person's coding does not tell, since another stretch stands for the same.</param>
/// <param name="Weight">How much it counts.</param>
internal sealed record Example(IReadOnlyList<string> Features, bool? IsCoded, double Weight = 1);
