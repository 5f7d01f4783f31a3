using Cairn.Theatres;

namespace Cairn.Analysis.Rosters;

/// <summary>A public figure that a theatre knows, with all that the record has of them.</summary>
public sealed record NamedFigure(PublicFigure Person, Namings Namings);
