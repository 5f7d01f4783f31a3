using System.Collections.Immutable;

namespace Cairn.Analysis.Rosters;

/// <summary>Who acts and speaks in the record: actors and public figures that the theatres know, and names that none knows.</summary>
/// <param name="Actors">Those named most first.</param>
/// <param name="People">Those named most first.</param>
/// <param name="Unknown">Those named most first.</param>
/// <param name="Private">How many names of persons without an office were left out: private persons are not tracked.</param>
public sealed record Roster(ImmutableArray<NamedActor> Actors, ImmutableArray<NamedFigure> People, ImmutableArray<UnknownName> Unknown, int Private);
