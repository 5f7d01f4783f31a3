using System.Collections.Immutable;

namespace Cairn.Theatres;

/// <summary>A conflict's actors, people and places, read from a folder of data files. <c>world</c> is the layer below all others.</summary>
public sealed record Theatre
{
    /// <summary>Folder name: <c>iraq-syria</c>.</summary>
    public required string Name { get; init; }

    public required string Title { get; init; }

    /// <summary>ISO codes of the countries that the theatre is about; a place name that could be anywhere is looked for there first.</summary>
    public required ImmutableArray<string> Countries { get; init; }

    public ImmutableArray<Actor> Actors { get; init; } = [];

    public ImmutableArray<PublicFigure> People { get; init; } = [];

    public ImmutableArray<Place> Places { get; init; } = [];

    /// <summary>Where areas, rivers and borders lie, for those that have more than a middle and a radius.</summary>
    public ImmutableArray<Outline> Outlines { get; init; } = [];

    /// <summary>What its sources differ on; none where the theatre asks nothing.</summary>
    public ImmutableArray<Question> Questions { get; init; } = [];
}
