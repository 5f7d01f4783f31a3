using System.Globalization;
using Cairn.Analysis.Grading;
using Cairn.Ledger.Grades;

namespace Cairn.Publishing;

/// <summary>Writes what people hold of a source and what its record speaks for, as JSON.</summary>
public static class SourceJson
{
    public static string Line(SourceRecord record, IEnumerable<SourceGrade> grades) => JsonLine.Of(json =>
    {
        json.WriteString("source", record.Source);
        json.WriteObjects("grades", grades, grade =>
        {
            json.WriteString("reliability", grade.Reliability.ToString());
            json.WriteString("by", grade.By);
            json.WriteString("reason", grade.Reason);
            json.WriteString("at", grade.At);
        });
        json.WriteString("proposed", record.Proposed.ToString());
        json.WriteString("reason", GradeWords.Reason(record));
        json.WriteObjects("figures", record.Standings, standing =>
        {
            json.WriteString("claim", standing.Figure.Id.Value);
            json.WriteCount("value", standing.Figure.Value);
            json.WriteString("proposed", ((int)standing.Proposed).ToString(CultureInfo.InvariantCulture));
            json.WriteStrings("confirmed_by", standing.Confirming.Select(other => other.Id.Value));
            json.WriteStrings("contradicted_by", standing.Contradicting.Select(other => other.Id.Value));
        });
    });
}
