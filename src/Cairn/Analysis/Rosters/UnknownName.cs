using System.Collections.Immutable;
using Cairn.Theatres;

namespace Cairn.Analysis.Rosters;

/// <summary>A name that no theatre knows, with its spellings taken together, for somebody to review.</summary>
public sealed record UnknownName
{
    /// <summary>The spelling that most namings have.</summary>
    public required string Name { get; init; }

    /// <summary>Whether it looks like a person's name. Persons are listed only with an office beside their name.</summary>
    public required bool IsPerson { get; init; }

    public required Namings Namings { get; init; }

    /// <summary>Why its spellings were taken for one name; null where there is one spelling.</summary>
    public string? Reason { get; init; }

    /// <summary>A name that a theatre knows and that may be the same, with the reason: "Harakat al-Nujaba (…)"; null where none is near.</summary>
    public string? Near { get; init; }

    /// <summary>Its spellings, the commonest first.</summary>
    public required ImmutableArray<string> Spellings { get; init; }

    /// <summary>An office or rank that a report gives beside the name; null where none does.</summary>
    public string? Office { get; init; }

    /// <summary>As an actor of a theatre; its kind is a guess for somebody to correct.</summary>
    public Actor AsActor => new() { Id = TheatreRow.IdOf(Name), Name = Name, Kind = ActorKind.ArmedGroup, Variants = Spellings[1..] };

    /// <summary>As a public figure of a theatre.</summary>
    public PublicFigure AsPerson => new() { Id = TheatreRow.IdOf(Name), Name = Name, Office = Office, Variants = Spellings[1..] };

    /// <summary>The same with another of its spellings as its name; null where it is none of them. Case is not heeded.</summary>
    public UnknownName? Under(string spelling) =>
        Spellings.FirstOrDefault(one => one.Equals(spelling, StringComparison.OrdinalIgnoreCase)) is { } name ? this with { Name = name, Spellings = [name, .. Spellings.Remove(name)] } : null;

    /// <summary>A row for actors.tsv or people.tsv of a theatre, to be looked at first.</summary>
    public TheatreRow Row => IsPerson ? TheatreRow.Of(AsPerson) : TheatreRow.Of(AsActor);
}
