using System.Collections.Immutable;
using System.Globalization;

namespace Cairn.Theatres;

/// <summary>Reads the ontology's files and checks that nothing in them is unknown, missing or told twice.</summary>
internal static class OntologyReader
{
    public static ImmutableArray<OntologyEventType> Types(string path)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        return
        [
            .. OntologyNode.Read(path).Allow("types").List("types").Select(type => new OntologyEventType
            {
                Name = type.Allow("name", "description", "subtypes").New("name", names),
                Description = type.Text("description"),
                SubTypes = [.. type.List("subtypes").Select(subType => SubType(subType, type.Text("name"), names))],
            }),
        ];
    }

    public static ImmutableArray<OntologyTactic> Tactics(string path)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        return
        [
            .. OntologyNode.Read(path).Allow("tactics").List("tactics").Select(tactic => new OntologyTactic(
                tactic.Allow("name", "description", "gtd").New("name", names), tactic.Text("description"), tactic.Optional("gtd"))),
        ];
    }

    public static ImmutableArray<OntologyClaimKind> ClaimKinds(string path)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        return
        [
            .. OntologyNode.Read(path).Allow("kinds").List("kinds").Select(kind => new OntologyClaimKind(
                kind.Allow("name", "description", "unit", "acled", "ucdp", "gtd").New("name", names),
                kind.Text("description"), kind.Optional("unit"), kind.Optional("acled"), kind.Optional("ucdp"), kind.Optional("gtd"))),
        ];
    }

    private static OntologySubType SubType(OntologyNode node, string type, HashSet<string> names) => new()
    {
        Name = node.Allow("name", "label", "description", "ucdp", "gtd", "plover").New("name", names),
        Type = type,
        Label = node.Text("label"),
        Description = node.Text("description"),
        Ucdp = [.. node.Texts("ucdp").Where(value => value != "none").Select(value =>
            value is "1" or "2" or "3" ? int.Parse(value, CultureInfo.InvariantCulture) : throw node.Error(DataErrors.BadValue, $"'{value}' in 'ucdp' is none of 1, 2, 3, none"))],
        Gtd = node.Optional("gtd"),
        Plover = node.Text("plover"),
    };
}
