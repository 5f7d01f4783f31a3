namespace Cairn.Theatres;

/// <summary>A way in which a thing is done: <c>airstrike</c>, <c>ambush</c>.</summary>
/// <param name="Name">Key in lower case with hyphens.</param>
/// <param name="Description">What it takes in.</param>
/// <param name="Gtd">Weapon or attack type in the Global Terrorism Database; null where it has none.</param>
public sealed record OntologyTactic(string Name, string Description, string? Gtd);
