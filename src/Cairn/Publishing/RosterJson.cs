using System.Text.Json;
using Cairn.Analysis.Rosters;

namespace Cairn.Publishing;

/// <summary>Writes actors, public figures and unknown names as JSON.</summary>
public static class RosterJson
{
    /// <param name="one">The actor.</param>
    /// <param name="inFull">With every place where it is named.</param>
    public static string Line(NamedActor one, bool inFull = false) => JsonLine.Of(json =>
    {
        json.WriteString("id", one.Actor.Id);
        json.WriteString("name", one.Actor.Name);
        json.WriteString("kind", JsonNamingPolicy.KebabCaseLower.ConvertName(one.Actor.Kind.ToString()));
        json.WriteString("country", one.Actor.Country);
        json.WriteString("parent", one.Actor.Parent);
        Write(json, one.Namings, inFull);
    });

    /// <param name="one">The public figure.</param>
    /// <param name="inFull">With every place where the person is named.</param>
    public static string Line(NamedFigure one, bool inFull = false) => JsonLine.Of(json =>
    {
        json.WriteString("id", one.Person.Id);
        json.WriteString("name", one.Person.Name);
        json.WriteObjects("offices", one.Person.Offices, office =>
        {
            json.WriteString("title", office.Title);
            WriteYear(json, "from", office.From);
            WriteYear(json, "to", office.To);
        });
        json.WriteString("actor", one.Person.Actor);
        json.WriteString("country", one.Person.Country);
        Write(json, one.Namings, inFull);
    });

    /// <param name="one">The name, with its sentences.</param>
    public static string Line(UnknownName one) => JsonLine.Of(json =>
    {
        json.WriteString("name", one.Name);
        json.WriteString("looks_like", one.IsPerson ? "person" : "actor");
        json.WriteString("taken_together", one.Reason);
        json.WriteString("may_be", one.Near);
        json.WriteString("row", one.Row.ToString());
        Write(json, one.Namings, inFull: true);
    });

    private static void Write(Utf8JsonWriter json, Namings namings, bool inFull)
    {
        json.WriteNumber("doer", namings.AsDoer);
        json.WriteNumber("target", namings.AsTarget);
        json.WriteNumber("claims", namings.Claims);
        json.WriteNumber("judgements", namings.Judgements);
        json.WriteDay("first", namings.First);
        json.WriteDay("last", namings.Last);
        json.WriteStartArray("written");
        foreach (var (words, count) in namings.Written)
        {
            json.WriteStartObject();
            json.WriteString("words", words);
            json.WriteNumber("count", count);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        if (!inFull)
        {
            return;
        }

        json.WriteObjects("named", namings.All, naming =>
        {
            json.WriteString("role", naming.Role.ToString().ToLowerInvariant());
            json.WriteString("words", naming.Written);
            json.WriteString("report", naming.Stem);
            json.WriteString("thing", naming.ThingName);
            json.WriteString("key", naming.Thing.Value);
            json.WriteDay("day", naming.Day);
            json.WriteString("office", naming.Office);
            json.WriteString("evidence", naming.Evidence);
        });
    }

    private static void WriteYear(Utf8JsonWriter json, string name, int? year)
    {
        if (year is { } told)
        {
            json.WriteNumber(name, told);
        }
        else
        {
            json.WriteNull(name);
        }
    }
}
