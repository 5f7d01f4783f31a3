using System.Text.Json;
using Cairn.Analysis.Arithmetic;

namespace Cairn.Publishing;

/// <summary>Writes checks of claims against each other as JSON lines, with the claims that each rests on and their sentences.</summary>
public static class CheckJson
{
    public static string Line(Check check) => JsonLine.Of(json =>
    {
        json.WriteString("rule", check.Rule);
        json.WriteString("verdict", check.Verdict.ToString().ToLowerInvariant());
        json.WriteString("words", check.Words);
        json.WriteObjects("rows", check.Rows, row =>
        {
            json.WriteString("label", row.Label);
            json.WriteCount("value", row.Value);
            json.WriteString("unit", row.Unit);
            json.WriteString("claim", row.Figure?.Id.Value);
        });
        json.WriteObjects("claims", check.Figures, figure => Write(json, figure));
        json.WriteString("counters", check.Counters.ToString().ToLowerInvariant());
        json.WriteStrings("cautions", check.Cautions);
    });

    private static void Write(Utf8JsonWriter json, Figure figure)
    {
        json.WriteString("report", figure.Stem);
        json.WriteString("claim", figure.Name);
        json.WriteString("key", figure.Id.Value);
        json.WriteString("kind", figure.Kind);
        json.WriteString("subject", figure.Claim.Subject.Value);
        json.WriteStrings("scope", figure.Scope);
        json.WriteDays("period", figure.Period);
        json.WriteCount("value", figure.Value);
        json.WriteString("speaker", figure.Counter);
        json.WriteString("sentence", figure.Sentence);
    }
}
