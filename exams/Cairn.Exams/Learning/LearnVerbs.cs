using System.CommandLine;
using System.Globalization;
using Cairn.Coding;
using Cairn.Exams.Specs;
using Cairn.Language;
using Cairn.Theatres;

namespace Cairn.Exams.Learning;

/// <summary>The verbs that learn what counts as a claim or an assessment from reports coded by hand.</summary>
internal static class LearnVerbs
{
    /// <summary>The strongest pull whose measure is no more points of F below the best is taken: so small a difference is chance, and weights held
    /// closer to nought carry over better to reports of another kind.</summary>
    private const double Slack = 2;

    /// <summary>Judgements have many single words among their features; leaving out one report at a time would take half an hour.</summary>
    private const int Parts = 10;

    /// <summary>Specs whose name holds this are only asked, never learned from.</summary>
    private const string HeldBack = "held-back";

    private static readonly double[] Pulls = [1, 2, 4, 8, 16];

    public static Command Claims() => Verb("claims-learn", "claim-weights.tsv", "claims", (coded, set) => new ClaimExamples().Of(coded, set), specs => new ClaimExamples().OfSpecs(specs), int.MaxValue, 4);

    public static Command Assessments() => Verb("assessments-learn", "assessment-weights.tsv", "assessments", (coded, set) => new AssessmentExamples().Of(coded, set), specs => new AssessmentExamples().OfSpecs(specs), Parts, 3,
        sentences => new AssessmentExamples().OfSentences(sentences));

    private static Command Verb(string name, string file, string kind, Func<IReadOnlyList<GoldReport>, string, List<ReportExamples>> examples, Func<IEnumerable<SpecCase>, List<Example>> written, int parts, int fewest,
        Func<string, List<Example>>? ofSentences = null)
    {
        var texts = new Option<string[]>("--texts") { Required = true, AllowMultipleArgumentsPerToken = true, Description = "Folders of reports." };
        var gold = new Option<string[]>("--gold") { Required = true, AllowMultipleArgumentsPerToken = true, Description = "Folders of hand coding, in the same order." };
        var held = new Option<FileInfo?>("--held-out") { Description = "Stems that are not learned from, one a line." };
        var specs = new Option<DirectoryInfo?>("--specs") { Description = "tests/specs: written examples to learn from besides." };
        var sentences = new Option<FileInfo?>("--sentences") { Description = "samples/judgements.tsv: sentences of one's own to learn from besides." };
        var output = new Option<DirectoryInfo?>("--out") { Description = $"The ontology folder whose words/{file} gets the learned weights; without it only the measure is told." };
        var verb = new Command(name, $"Learns the weights of {kind}, each report measured with what was learned from the others.") { texts, gold, held, specs, output };
        if (ofSentences is not null)
        {
            verb.Add(sentences);
        }

        verb.SetAction(async (parsed, stop) =>
        {
            var skipped = parsed.GetValue(held) is { } list ? File.ReadLines(list.FullName).ToHashSet(StringComparer.Ordinal) : [];
            var reports = new List<ReportExamples>();
            foreach (var (folder, coded) in parsed.GetRequiredValue(texts).Zip(parsed.GetRequiredValue(gold)))
            {
                reports.AddRange(examples(await GoldReport.ReadAsync(folder, coded, skipped, stop), coded));
            }

            var extra = parsed.GetValue(specs) is { } folderOfSpecs
                ? written(Directory.EnumerateFiles(Path.Combine(folderOfSpecs.FullName, kind), "*.md").Where(file => !file.Contains(HeldBack, StringComparison.Ordinal)).Order(StringComparer.Ordinal).SelectMany(f => SpecFile.Read(f, folderOfSpecs.FullName))) : [];
            if (ofSentences is not null && parsed.GetValue(sentences) is { } own)
            {
                extra.AddRange(ofSentences(own.FullName));
            }

            Learn(new WeightsFile(Path.Combine(parsed.GetValue(output)?.FullName ?? DataFolders.Ontology, "words", file)), reports, extra, parsed.GetValue(output) is not null, parts, fewest);
            return 0;
        });
        return verb;
    }

    private static void Learn(WeightsFile file, List<ReportExamples> reports, List<Example> extra, bool write, int parts, int fewest)
    {
        reports = [.. Balanced(reports)];
        int found = reports.Sum(r => r.Examples.Count(e => e.IsCoded == true));
        Console.WriteLine($"{reports.Count} reports, {reports.Sum(r => r.Coded)} coded by hand, {found} of them among {reports.Sum(r => r.Examples.Count)} candidates; {extra.Count} written examples");
        var tries = Pulls.Select(pull => (Pull: pull, Measure: new CrossValidation(reports, extra, examples => WeightTrainer.Train(examples, file.Start, pull, fewest), parts))).ToList();
        tries.ForEach(t => Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  pull {t.Pull}: threshold {t.Measure.Threshold}, F {t.Measure.Best:F1}")));
        var (bestPull, best) = tries.Last(t => t.Measure.Best >= tries.Max(other => other.Measure.Best) - Slack);

        foreach (string? set in reports.Select(r => r.Set).Distinct().Append(null))
        {
            Console.WriteLine("LEFT OUT " + best.Tell(set));
        }

        if (write)
        {
            file.Write(WeightTrainer.Train([.. reports.SelectMany(r => r.Examples), .. extra], file.Start, bestPull, fewest), best.Threshold);
        }
    }

    /// <summary>Every collection counts the same, however many examples it has.</summary>
    private static IEnumerable<ReportExamples> Balanced(List<ReportExamples> reports)
    {
        var sizes = reports.GroupBy(r => r.Set).ToDictionary(g => g.Key, g => g.Sum(r => r.Examples.Count), StringComparer.Ordinal);
        double mean = sizes.Values.Average();
        return reports.Select(r => r with { Examples = [.. r.Examples.Select(e => e with { Weight = mean / sizes[r.Set] })] });
    }
}
