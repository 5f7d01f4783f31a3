using System.Collections.Immutable;

namespace Cairn.Analysis.Activity;

/// <summary>Where two divisions meet: happenings within <see cref="Divisions.SeamKm"/> of the other side.</summary>
/// <param name="One">A division with its country: <c>IQ/Diyala</c>.</param>
/// <param name="Other">The other one.</param>
/// <param name="Happenings">How many happenings at exact places near the line between them.</param>
/// <param name="Disputed">How many happenings of the two their own reports put into both.</param>
/// <param name="Places">The places, those with most first.</param>
public sealed record Seam(string One, string Other, int Happenings, int Disputed, ImmutableArray<string> Places);
