using Cairn.Coding;
using Cairn.Exams.Specs;
using Cairn.Language;
using Cairn.Theatres;
using Cairn.Values;

namespace Cairn.Exams.Learning;

/// <summary>The numbers of reports as examples of claims and of numbers that are none.</summary>
internal sealed class ClaimExamples
{
    private readonly LanguageLayer language = new(TheatreSet.Read([DataFolders.Theatres], []));
    private readonly EventCoder events = new();
    private readonly ClaimCoder coder = ClaimCoder.Read(DataFolders.Ontology);

    public List<ReportExamples> Of(IReadOnlyList<GoldReport> reports, string set) => [.. reports.Select(r => Of(r, set))];

    /// <summary>The numbers of specs: claimed where a line says "claim", none where a line says "no claim".</summary>
    public List<Example> OfSpecs(IEnumerable<SpecCase> specs)
    {
        var examples = new List<Example>();
        foreach (var spec in specs)
        {
            var reading = language.Read(SpecDocument.Of(spec.Input, spec.Published, outlet: spec.Setting("outlet"), author: spec.Setting("author")));
            bool none = spec.Expected.Any(line => line.Text == "no claim");
            foreach (var (number, _, features) in coder.Explain(reading, []))
            {
                string words = $"\"{number.Span.In(spec.Input)}\"";
                bool claimed = spec.Expected.Any(line => line.Text.StartsWith("claim ", StringComparison.Ordinal) && line.Text.EndsWith(words, StringComparison.Ordinal));
                if (claimed || none)
                {
                    examples.Add(new Example(features, claimed));
                }
            }
        }

        return examples;
    }

    private ReportExamples Of(GoldReport report, string set)
    {
        var reading = language.Read(report.Document);
        var candidates = coder.Explain(reading, events.Code(reading)).ToList();
        var evidence = candidates.Select(c => EvidenceWords.Of(c.Evidence.In(report.Document.Text).ToString())).ToList();
        var coded = report.Claims.Select(c => EvidenceWords.Of(c.Evidence)).ToList();
        return ReportExamples.Pair(report.Stem, set, [.. candidates.Select(c => c.Features)], coded.Count,
            (stretch, thing) => Agrees(candidates[stretch].Number.Value, report.Claims[thing]) ? EvidenceWords.Shared(evidence[stretch], coded[thing]) : 0);
    }

    /// <summary>One end of the value in common; a fall may be told as a number above nought.</summary>
    private static bool Agrees(CountRange value, GoldClaim claim) =>
        (claim.Low is { } low && Math.Abs(low) == value.Low) || (claim.High is { } high && Math.Abs(high) == value.High);
}
