using System.Collections.Immutable;

namespace Cairn.Theatres;

/// <summary>What can be coded: types of events, tactics and kinds of claims, with their names in other datasets.</summary>
/// <remarks>Read from <c>events.yaml</c>, <c>tactics.yaml</c> and <c>claims.yaml</c> of the ontology folder.</remarks>
public sealed record Ontology
{
    public required ImmutableArray<OntologyEventType> Types { get; init; }

    public required ImmutableArray<OntologyTactic> Tactics { get; init; }

    public required ImmutableArray<OntologyClaimKind> ClaimKinds { get; init; }

    public IEnumerable<OntologySubType> SubTypes => Types.SelectMany(type => type.SubTypes);

    /// <summary>The sub-type of that name, or null. Names are unique over all types.</summary>
    public OntologySubType? SubType(string name) => SubTypes.FirstOrDefault(subType => subType.Name == name);

    public bool HasTactic(string name) => Tactics.Any(tactic => tactic.Name == name);

    /// <param name="folder">The ontology folder, as <see cref="DataFolders.Ontology"/>.</param>
    /// <exception cref="DataException">A file is missing or wrong.</exception>
    public static Ontology Read(string folder) => new()
    {
        Types = OntologyReader.Types(Path.Combine(folder, "events.yaml")),
        Tactics = OntologyReader.Tactics(Path.Combine(folder, "tactics.yaml")),
        ClaimKinds = OntologyReader.ClaimKinds(Path.Combine(folder, "claims.yaml")),
    };
}
