namespace Cairn.Exams.Muc4;

/// <summary>A part that is answered: what it is, and whom it describes.</summary>
/// <param name="Part">The entity in its role.</param>
/// <param name="Chance">How likely it belongs in the template, in thousandths, where the key has the incident.</param>
/// <param name="Classes">How it is classified.</param>
/// <param name="Named">The named person of the incident whom a description speaks of; null for anything else.</param>
internal sealed record Member(Part Part, int Chance, PartClasses Classes, Part? Named);
