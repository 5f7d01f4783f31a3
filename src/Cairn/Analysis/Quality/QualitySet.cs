using System.Collections.Immutable;
using Cairn.Coding;
using Cairn.Ledger.Queries;
using Cairn.Theatres;

namespace Cairn.Analysis.Quality;

/// <summary>The measures by which attacks of one group are judged, from <c>ontology/quality.yaml</c>. Other groups are measured by sets of their own.</summary>
/// <param name="Name">As files and addresses have it.</param>
/// <param name="Title">As people read it.</param>
/// <param name="Source">Who set the standard, and where it is published.</param>
/// <param name="Doer">Part of the name of the group; null for whoever did it.</param>
/// <param name="Country">Code of the country that is meant where the reader names no place; null for all.</param>
/// <param name="Measures">In the order of the file.</param>
public sealed record QualitySet(string Name, string Title, string Source, string? Doer, string? Country, ImmutableArray<QualityMeasure> Measures)
{
    private static readonly string[] Parts = ["types", "subtypes", "tactics", "targets", "stage", "least-killed", "least-harmed"];

    /// <summary>All sets of the file.</summary>
    /// <param name="ontology">The ontology's folder.</param>
    /// <exception cref="DataException">The file is missing or wrong.</exception>
    public static ImmutableArray<QualitySet> Read(string ontology)
    {
        var (sets, measures) = (new HashSet<string>(StringComparer.Ordinal), new HashSet<string>(StringComparer.Ordinal));
        return
        [
            .. OntologyNode.Read(Path.Combine(ontology, "quality.yaml")).Allow("sets").List("sets").Select(set => new QualitySet(
                set.Allow("name", "title", "source", "doer", "country", "measures").New("name", sets), set.Text("title"), set.Text("source"), set.Optional("doer"), set.Optional("country"),
                [.. set.List("measures").Select(measure => new QualityMeasure(
                    measure.Allow("name", "title", "says", "any").New("name", measures), measure.Text("title"), measure.Text("says"), [.. measure.List("any").Select(Condition)]))])),
        ];
    }

    private static EventCondition Condition(OntologyNode node)
    {
        node.Allow(Parts);
        return new EventCondition
        {
            Types = node.OptionalTexts("types"),
            SubTypes = node.OptionalTexts("subtypes"),
            Tactics = node.OptionalTexts("tactics"),
            Targets = node.OptionalTexts("targets"),
            Stage = node.Optional("stage") switch
            {
                null => null,
                { } name when Enum.TryParse(name, out EventStage stage) => stage,
                { } name => throw node.Error(DataErrors.BadValue, $"'{name}' in 'stage' is neither Done nor Attempted"),
            },
            LeastKilled = node.Optional("least-killed") is null ? null : node.Whole("least-killed"),
            LeastHarmed = node.Optional("least-harmed") is null ? null : node.Whole("least-harmed"),
        };
    }
}
