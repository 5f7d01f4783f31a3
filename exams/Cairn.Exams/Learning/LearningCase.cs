namespace Cairn.Exams.Learning;

/// <summary>An example to learn from: what it shows, which label it has, and how much it counts.</summary>
internal sealed record LearningCase(IReadOnlyCollection<string> Features, int Label, double Weight = 1);
