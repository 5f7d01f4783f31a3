using Cairn.Theatres;

namespace Cairn.Analysis.Rosters;

/// <summary>An actor that a theatre knows, with all that the record has of it. Countries count as states.</summary>
public sealed record NamedActor(Actor Actor, Namings Namings);
