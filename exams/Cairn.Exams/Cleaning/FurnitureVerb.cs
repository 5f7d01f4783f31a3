using System.CommandLine;
using System.Globalization;
using Cairn.Cleaning;
using Cairn.Exams.Learning;

namespace Cairn.Exams.Cleaning;

/// <summary>Learns what a line of furniture looks like, from pages whose report text is known, and measures it on pages held out.</summary>
internal static class FurnitureVerb
{
    private const int Scale = 100, Smallest = 8, Rounds = 25;
    private const double Shrink = 0.002;

    public static Command Learn()
    {
        var exams = new Option<DirectoryInfo>("--exams") { Required = true, Description = "The exams' folder: its reports and its extraction pages are read." };
        var samples = new Option<DirectoryInfo>("--samples") { Required = true, Description = "The samples' folder: reports, gold and gold/held-out.txt." };
        var threshold = new Option<int>("--threshold") { DefaultValueFactory = _ => 190, Description = "The score from which a line goes, in hundredths." };
        var folds = new Option<int>("--folds") { DefaultValueFactory = _ => 10, Description = "Into how many parts the pages are cut, each judged by weights learned from the others." };
        var output = new Option<FileInfo?>("--out") { Description = "Where the weights go; without it only the measure is told." };
        var verb = new Command("furniture-learn", "Learns which lines of a page are furniture.") { exams, samples, threshold, folds, output };
        verb.SetAction(parsed =>
        {
            var lines = Read(parsed.GetRequiredValue(exams), parsed.GetRequiredValue(samples));
            Measure(lines, parsed.GetValue(folds), parsed.GetValue(threshold));
            if (parsed.GetValue(output) is { } file)
            {
                Write(file, Weights([.. lines.Select(l => l.Case)]), parsed.GetValue(threshold));
            }
        });
        return verb;
    }

    private static LabelledLine[] Read(DirectoryInfo exams, DirectoryInfo samples)
    {
        var pages = new LabelledPages(new Cleaner());
        string gold = Path.Combine(samples.FullName, "gold");
        var heldOut = File.ReadLines(Path.Combine(gold, "held-out.txt")).ToHashSet(StringComparer.Ordinal);
        return
        [
            .. pages.Coded(new(Path.Combine(exams.FullName, "reports", "gold")), new(Path.Combine(exams.FullName, "reports", "texts")), heldOut),
            .. pages.Coded(new(gold), new(Path.Combine(samples.FullName, "reports")), heldOut),
            .. pages.Web(new(Path.Combine(exams.FullName, "extraction"))),
        ];
    }

    private static void Measure(LabelledLine[] lines, int folds, int threshold)
    {
        string[] stems = [.. lines.Select(l => l.Page).Distinct().Order(StringComparer.Ordinal)];
        var part = stems.Select((stem, i) => (stem, i % folds)).ToDictionary(p => p.stem, p => p.Item2, StringComparer.Ordinal);
        int furniture = 0, found = 0, report = 0, lost = 0;
        for (int fold = 0; fold < folds; fold++)
        {
            var judge = new LineJudge(Weights([.. lines.Where(l => part[l.Page] != fold).Select(l => l.Case)]), threshold);
            foreach (var line in lines.Where(l => l.IsAsked && part[l.Page] == fold))
            {
                bool goes = judge.Score(line.Case.Features) >= threshold;
                furniture += line.Case.Label;
                report += 1 - line.Case.Label;
                found += line.Case.Label == 1 && goes ? 1 : 0;
                if (line.Case.Label == 0 && goes)
                {
                    lost++;
                    Console.WriteLine($"  report text taken off: {line.Page}: {line.Text}");
                }
            }
        }

        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{lines.Length} lines of {stems.Length} pages; of those of coded reports that the rules leave, held out in {folds} parts: {found} of {furniture} lines of furniture go, {lost} of {report} lines of report text"));
    }

    private static Dictionary<string, int> Weights(LearningCase[] cases) => new SoftmaxTrainer(2, Shrink, Rounds).Train(cases)
        .Select(w => (w.Key, Weight: (int)Math.Round(Scale * (w.Value[1] - w.Value[0])))).Where(w => Math.Abs(w.Weight) >= Smallest)
        .ToDictionary(w => w.Key, w => w.Weight, StringComparer.Ordinal);

    private static void Write(FileInfo file, Dictionary<string, int> weights, int threshold) => File.WriteAllLines(file.FullName,
    [
        "# What speaks for furniture, in hundredths, and against it. Learned by Cairn.Exams furniture-learn; not edited by hand.",
        "feature\tweight",
        string.Create(CultureInfo.InvariantCulture, $"threshold\t{threshold}"),
        .. weights.OrderBy(w => w.Key, StringComparer.Ordinal).Select(w => string.Create(CultureInfo.InvariantCulture, $"{w.Key}\t{w.Value}")),
    ]);
}
