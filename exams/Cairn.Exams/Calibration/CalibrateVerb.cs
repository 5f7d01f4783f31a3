using System.CommandLine;
using System.Globalization;
using System.Text.Json;
using Cairn.Cleaning;
using Cairn.Coding;
using Cairn.Collection;
using Cairn.Language;
using Cairn.Theatres;

namespace Cairn.Exams.Calibration;

/// <summary>The verb that learns what the coders' estimates are worth, and tells how far probabilities and shares lie apart on reports held out.</summary>
internal static class CalibrateVerb
{
    private const int Parts = 10;

    public static Command Learn()
    {
        var texts = new Option<string[]>("--texts") { Required = true, AllowMultipleArgumentsPerToken = true, Description = "Folders of reports." };
        var gold = new Option<string[]>("--gold") { Required = true, AllowMultipleArgumentsPerToken = true, Description = "Folders of hand coding, in the same order." };
        var held = new Option<FileInfo?>("--held-out") { Description = "Stems that are only measured on, one a line." };
        var output = new Option<FileInfo?>("--out") { Description = "Where the points go: ontology/words/confidence.tsv; without it only the measure is told." };
        var verb = new Command("calibrate", "Learns the probabilities behind the coders' estimates from reports coded by hand, and measures them on reports held out.") { texts, gold, held, output };
        verb.SetAction(async (parsed, stop) =>
        {
            var judged = new List<Judged>();
            foreach (var (folder, coded) in parsed.GetRequiredValue(texts).Zip(parsed.GetRequiredValue(gold)))
            {
                judged.AddRange(await JudgedAsync(folder, coded, stop));
            }

            var skipped = parsed.GetValue(held) is { } list ? File.ReadLines(list.FullName).ToHashSet(StringComparer.Ordinal) : [];
            var learned = judged.Where(j => !skipped.Contains(j.Report)).ToList();
            Tell($"by cross-validation over {learned.DistinctBy(j => j.Report).Count()} reports", Crossed(learned), learned);
            var points = Points(learned);
            var only = judged.Where(j => skipped.Contains(j.Report)).ToList();
            if (only.Count > 0)
            {
                var scale = ConfidenceScale.Of(points);
                Tell($"on {only.DistinctBy(j => j.Report).Count()} reports that nothing was learned from", [.. only.Select(j => j with { Said = scale.Of(j.What, j.Said) })], only);
            }

            if (parsed.GetValue(output) is { } file)
            {
                Write(file, points);
            }

            return 0;
        });
        return verb;
    }

    private static async Task<List<Judged>> JudgedAsync(string texts, string gold, CancellationToken stop)
    {
        var cleaner = new Cleaner();
        var language = new LanguageLayer(TheatreSet.Read([DataFolders.Theatres], []));
        var coder = new Coder(new EventCoder(), ClaimCoder.Read(DataFolders.Ontology), AssessmentCoder.Read(DataFolders.Ontology));
        var judged = new List<Judged>();
        await foreach (var report in new Collector(new CollectionLimits(), TimeProvider.System).CollectAsync([texts], stop))
        {
            if (report.Value is not { } one || Path.Combine(gold, one.Receipt.Stem + ".json") is not { } file || !File.Exists(file) || cleaner.Clean(one).Value is not { } document)
            {
                continue;
            }

            using var json = JsonDocument.Parse(await File.ReadAllBytesAsync(file, stop));
            judged.AddRange(new GoldPairing(one.Receipt.Stem, coder.Code(language.Read(document)), json.RootElement).Judge());
        }

        return judged;
    }

    private static List<(string What, int Said, int Right)> Points(IReadOnlyCollection<Judged> cases) =>
        [.. cases.GroupBy(c => c.What).OrderBy(g => g.Key, StringComparer.Ordinal).SelectMany(g => Isotonic.Fit(g).Select(p => (g.Key, p.Said, p.Right)))];

    /// <summary>Each report with the probabilities that the other parts' reports give.</summary>
    private static List<Judged> Crossed(List<Judged> cases)
    {
        var part = cases.Select(c => c.Report).Distinct().Order(StringComparer.Ordinal).Select((name, i) => (name, i)).ToDictionary(p => p.name, p => p.i % Parts, StringComparer.Ordinal);
        var scales = Enumerable.Range(0, Parts).Select(fold => ConfidenceScale.Of(Points([.. cases.Where(c => part[c.Report] != fold)]))).ToList();
        return [.. cases.Select(c => c with { Said = scales[part[c.Report]].Of(c.What, c.Said) })];
    }

    private static void Tell(string where, List<Judged> scaled, List<Judged> raw)
    {
        Console.WriteLine($"Reliability {where}\n");
        Console.WriteLine("| what | cases | right | said, each fifth of the cases: share right | mean gap | gap of the coders' own estimates |\n|---|---|---|---|---|---|");
        foreach (var what in scaled.GroupBy(s => s.What).OrderBy(g => g.Key, StringComparer.Ordinal))
        {
            var fifths = Fifths(what);
            string told = string.Join(", ", fifths.Select(f => string.Create(CultureInfo.InvariantCulture, $"{f.Average(c => c.Said):0.00}: {f.Average(c => c.IsRight ? 1 : 0.0):0.00}")));
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"| {what.Key} | {what.Count()} | {what.Average(c => c.IsRight ? 1 : 0.0):0.00} | {told} | {Gap(fifths):0.000} | {Gap(Fifths(raw.Where(r => r.What == what.Key))):0.000} |"));
        }

        Console.WriteLine();
    }

    private static List<Judged[]> Fifths(IEnumerable<Judged> cases)
    {
        Judged[] sorted = [.. cases.OrderBy(c => c.Said).ThenBy(c => c.Report, StringComparer.Ordinal)];
        return [.. sorted.Chunk(Math.Max(1, (sorted.Length + 4) / 5))];
    }

    /// <summary>The mean distance between what is said and what is right over the fifths (expected calibration error).</summary>
    private static double Gap(List<Judged[]> fifths) =>
        fifths.Sum(f => f.Length * Math.Abs(f.Average(c => c.Said) - f.Average(c => c.IsRight ? 1 : 0.0))) / Math.Max(1, fifths.Sum(f => f.Length));

    private static void Write(FileInfo output, List<(string What, int Said, int Right)> points)
    {
        using var writer = new StreamWriter(output.FullName) { NewLine = "\n" };
        writer.WriteLine("# What the coders' own estimates are worth, in per cent: of things of this kind (of values where the thing is right) for which a coder says so much, so many are right.");
        writer.WriteLine("# Between two rows the line is straight. Learned from reports coded by hand with `Cairn.Exams calibrate`.");
        writer.WriteLine("what\tsaid\tright");
        foreach (var (what, said, right) in points)
        {
            writer.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{what}\t{said}\t{right}"));
        }
    }
}
