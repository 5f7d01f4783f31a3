using System.Globalization;
using Cairn.Cleaning;
using Cairn.Cleaning.Facts;
using Cairn.Cleaning.Judging;
using Cairn.Exams.Learning;

namespace Cairn.Exams.Cleaning;

/// <summary>Learns the weights of titles and of furniture, and cleans pages with weights that were learned from the others.</summary>
/// <remarks>Titles come first: which line is the title decides what stands above the report. Nothing that ships is used in learning, so
/// that the same pages give the same weights.</remarks>
internal sealed class FurnitureLearning
{
    private const int Scale = 100, Smallest = 8, Rounds = 25, FewestPages = 4;
    private const double Shrink = 0.002;

    private readonly CleaningWords words;
    private readonly LabelledPage[] pages;
    private readonly LearningCase[][] titles;
    private readonly int threshold;
    private readonly int paragraphThreshold;
    private readonly int titleThreshold;

    public FurnitureLearning(CleaningWords words, IEnumerable<LabelledPage> pages, int threshold, int paragraphThreshold, int titleThreshold)
    {
        this.words = words;
        this.threshold = threshold;
        this.paragraphThreshold = paragraphThreshold;
        this.titleThreshold = titleThreshold;
        this.pages = [.. pages];
        var bare = Cleaner([], []);
        titles = [.. this.pages.Select(page => LabelledTitles.Of(page, bare, words.Titles).ToArray())];
    }

    public void Measure(int folds, bool withFaults)
    {
        var sets = pages.Select(p => p.Set).Distinct().ToDictionary(set => set, _ => new CleaningMeasure(), StringComparer.Ordinal);
        for (int fold = 0; fold < folds; fold++)
        {
            var (lines, title) = Learn(i => i % folds != fold);
            var cleaner = Cleaner(lines, title);
            for (int i = fold; i < pages.Length; i += folds)
            {
                sets[pages[i].Set].Add(pages[i], cleaner.Clean(pages[i].Report).Value!);
            }
        }

        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{pages.Length} pages, each cleaned with weights learned from other pages, in {folds} parts"));
        foreach (var (set, measure) in sets)
        {
            Console.WriteLine("  " + measure.Tell(set));
            foreach (string fault in withFaults ? measure.Faults : [])
            {
                Console.WriteLine("    " + fault);
            }
        }
    }

    /// <summary>Tells the figures, and no faults, of pages that nothing is learned from and that nobody looks at.</summary>
    public void MeasureHeldOut(IEnumerable<LabelledPage> held)
    {
        var (lines, title) = Learn(_ => true);
        var cleaner = Cleaner(lines, title);
        foreach (var set in held.GroupBy(p => p.Set))
        {
            var measure = new CleaningMeasure();
            foreach (var page in set)
            {
                measure.Add(page, cleaner.Clean(page.Report).Value!);
            }

            Console.WriteLine("  " + measure.Tell(set.Key));
        }
    }

    public void Write(FileInfo lines, FileInfo title)
    {
        var (furniture, headlines) = Learn(_ => true);
        furniture[LineWeights.OfParagraphs] = paragraphThreshold;
        Write(lines, "furniture", furniture, threshold);
        Write(title, "a line being the title of its page", headlines, titleThreshold);
    }

    private static void Write(FileInfo file, string what, Dictionary<string, int> weights, int threshold) => File.WriteAllLines(file.FullName,
    [
        $"# What speaks for {what}, in hundredths, and against it. Learned by Cairn.Exams furniture-learn; not edited by hand.",
        "feature\tweight",
        string.Create(CultureInfo.InvariantCulture, $"threshold\t{threshold}"),
        .. weights.OrderBy(w => w.Key, StringComparer.Ordinal).Select(w => string.Create(CultureInfo.InvariantCulture, $"{w.Key}\t{w.Value}")),
    ]);

    private Cleaner Cleaner(Dictionary<string, int> lines, Dictionary<string, int> title) =>
        new(words, new LineJudge(new LineWeights(lines, threshold), new LineWeights(lines, paragraphThreshold), words.Lines), new TitleJudge(new LineWeights(title, titleThreshold), words.Lines));

    private (Dictionary<string, int> Lines, Dictionary<string, int> Titles) Learn(Predicate<int> from)
    {
        int[] taken = [.. Enumerable.Range(0, pages.Length).Where(i => from(i))];
        var title = Weights([.. taken.Select(i => titles[i])]);
        var titled = Cleaner([], title);
        return (Weights([.. taken.Select(i => LabelledLines.Of(pages[i], titled, words.Lines).ToArray())]), title);
    }

    /// <summary>Weights learned from pages. What shows on few of them is left out: it would not carry over to others.</summary>
    private static Dictionary<string, int> Weights(LearningCase[][] pages)
    {
        var spread = pages.SelectMany(page => page.SelectMany(c => c.Features).Distinct()).CountBy(feature => feature).ToDictionary(StringComparer.Ordinal);
        return new SoftmaxTrainer(2, Shrink, Rounds)
            .Train([.. pages.SelectMany(page => page).Select(c => c with { Features = [.. c.Features.Where(f => spread[f] >= FewestPages)] })])
            .Select(w => (w.Key, Weight: (int)Math.Round(Scale * (w.Value[1] - w.Value[0])))).Where(w => Math.Abs(w.Weight) >= Smallest)
            .ToDictionary(w => w.Key, w => w.Weight, StringComparer.Ordinal);
    }
}
