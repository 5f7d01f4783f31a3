using System.Collections.Immutable;
using Cairn.Coding;
using Cairn.Exams.Specs;
using Cairn.Language;
using Cairn.Theatres;

namespace Cairn.Exams.Learning;

/// <summary>The clauses of reports as examples of assessments and of statements that are none.</summary>
internal sealed class AssessmentExamples
{
    /// <summary>What a sentence on its own says falsely of its place in a report.</summary>
    private static readonly string[] OfPlace = ["before-", "behind-", "paragraph-", "length-whole", "whole"];

    /// <summary>Sentences written as examples are clearer than clauses of reports, and count for two.</summary>
    private const double OwnWeight = 2;

    private readonly LanguageLayer language = new(TheatreSet.Read([DataFolders.Theatres], []));
    private readonly AssessmentCoder coder = AssessmentCoder.Read(DataFolders.Ontology);

    public List<ReportExamples> Of(IReadOnlyList<GoldReport> reports, string set) => [.. reports.Select(r => Of(r, set))];

    /// <summary>The clauses of specs whose only clause is coded, and those of which "no assessment" is said.</summary>
    public List<Example> OfSpecs(IEnumerable<SpecCase> specs)
    {
        var examples = new List<Example>();
        foreach (var spec in specs)
        {
            var clauses = coder.Explain(language.Read(SpecDocument.Of(spec.Input, spec.Published, outlet: spec.Setting("outlet"), author: spec.Setting("author")))).ToList();
            bool none = spec.Expected.Any(line => line.Text.StartsWith("no a", StringComparison.Ordinal)) && !spec.Expected.Any(line => line.Text.StartsWith("as", StringComparison.Ordinal) || line.Text.StartsWith("den", StringComparison.Ordinal));
            if (none || clauses.Count == 1)
            {
                examples.AddRange(clauses.Select(c => new Example(Alone(c.Features), !none)));
            }
        }

        return examples;
    }

    /// <summary>Sentences of one's own: of judgements those that are one clause, of others every clause.</summary>
    /// <param name="path">A TSV file with the columns <c>judgement</c> (yes or no) and <c>sentence</c>.</param>
    public List<Example> OfSentences(string path)
    {
        var examples = new List<Example>();
        foreach (var row in TsvTable.Read(path, ["judgement", "sentence"]).Rows)
        {
            bool isJudgement = row.Required("judgement") == "yes";
            var clauses = coder.Explain(language.Read(SpecDocument.Of(row.Required("sentence")))).ToList();
            if (!isJudgement || clauses.Count == 1)
            {
                examples.AddRange(clauses.Select(c => new Example(Alone(c.Features), isJudgement, OwnWeight)));
            }
        }

        return examples;
    }

    private static List<string> Alone(ImmutableArray<string> features) => [.. features.Where(f => !OfPlace.Any(place => f.StartsWith(place, StringComparison.Ordinal)))];

    private ReportExamples Of(GoldReport report, string set)
    {
        var clauses = coder.Explain(language.Read(report.Document)).ToList();
        var evidence = clauses.Select(c => EvidenceWords.Of(c.Evidence.In(report.Document.Text).ToString())).ToList();
        var coded = report.Assessments.Select(EvidenceWords.Of).ToList();
        return ReportExamples.Pair(report.Stem, set, [.. clauses.Select(c => c.Features)], coded.Count, (stretch, thing) => EvidenceWords.Shared(evidence[stretch], coded[thing]));
    }
}
