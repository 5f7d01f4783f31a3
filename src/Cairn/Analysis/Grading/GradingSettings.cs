using System.Collections.Immutable;
using Cairn.Ledger.Grades;
using Cairn.Theatres;

namespace Cairn.Analysis.Grading;

/// <summary>From what record which letter is proposed: <c>ontology/grading.yaml</c>.</summary>
/// <param name="LeastCompared">Below this many compared figures a source cannot be judged.</param>
/// <param name="Letters">Letters with the least share of confirmed figures, in per cent, best first.</param>
internal sealed record GradingSettings(int LeastCompared, ImmutableArray<(Reliability Letter, int Confirmed)> Letters)
{
    /// <param name="ontology">The ontology's folder.</param>
    /// <exception cref="DataException">The file is missing or wrong.</exception>
    public static GradingSettings Read(string ontology)
    {
        var root = OntologyNode.Read(Path.Combine(ontology, "grading.yaml")).Allow("least-compared", "reliability");
        return new GradingSettings(
            root.Whole("least-compared"),
            [.. root.List("reliability").Select(node => (
                Enum.TryParse(node.Allow("letter", "confirmed").Text("letter"), out Reliability letter) ? letter : throw node.Error(DataErrors.BadValue, $"'{node.Text("letter")}' in 'letter' is none of A to F"),
                node.Whole("confirmed")))]);
    }
}
