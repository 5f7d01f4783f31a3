using System.CommandLine;
using Cairn.Cleaning;
using Cairn.Theatres;

namespace Cairn.Exams.Cleaning;

/// <summary>The verb that learns what a line of furniture looks like, and measures on pages held out what that does to whole pages.</summary>
internal static class FurnitureVerb
{
    public static Command Learn()
    {
        var exams = new Option<DirectoryInfo>("--exams") { Required = true, Description = "The exams' folder: its reports and its extraction pages are read." };
        var samples = new Option<DirectoryInfo>("--samples") { Required = true, Description = "The samples' folder: reports, gold and gold/held-out.txt." };
        var threshold = new Option<int>("--threshold") { DefaultValueFactory = _ => 150, Description = "The score from which a line goes, in hundredths." };
        var paragraphs = new Option<int>("--paragraph-threshold") { DefaultValueFactory = _ => 80, Description = "The score from which a paragraph goes, in hundredths." };
        var titleThreshold = new Option<int>("--title-threshold") { DefaultValueFactory = _ => -600, Description = "The score that a title must pass, in hundredths." };
        var folds = new Option<int>("--folds") { DefaultValueFactory = _ => 10, Description = "Into how many parts the pages are cut, each judged by weights learned from the others." };
        var faults = new Option<bool>("--faults") { Description = "Lists what was left, lost or mistaken for a title." };
        var output = new Option<FileInfo?>("--out") { Description = "Where the weights of furniture go; without it only the measure is told." };
        var titles = new Option<FileInfo?>("--titles-out") { Description = "Where the weights of titles go; goes with --out." };
        var verb = new Command("furniture-learn", "Learns which lines of a page are its title and its furniture.") { exams, samples, threshold, paragraphs, titleThreshold, folds, faults, output, titles };
        verb.SetAction(parsed =>
        {
            var words = CleaningWords.Read(DataFolders.Ontology);
            var learning = new FurnitureLearning(words, Read(words, parsed.GetRequiredValue(exams), parsed.GetRequiredValue(samples)), parsed.GetValue(threshold), parsed.GetValue(paragraphs), parsed.GetValue(titleThreshold));
            learning.Measure(parsed.GetValue(folds), parsed.GetValue(faults));
            learning.MeasureHeldOut(LabelledPages.Layouts(Layouts(parsed.GetRequiredValue(samples)), heldOut: true));
            if (parsed.GetValue(output) is { } file && parsed.GetValue(titles) is { } titleFile)
            {
                learning.Write(file, titleFile);
            }
        });
        return verb;
    }

    private static DirectoryInfo Layouts(DirectoryInfo samples) => new(Path.Combine(samples.FullName, "pages"));

    private static IEnumerable<LabelledPage> Read(CleaningWords words, DirectoryInfo exams, DirectoryInfo samples)
    {
        string gold = Path.Combine(samples.FullName, "gold");
        var heldOut = File.ReadLines(Path.Combine(gold, "held-out.txt")).ToHashSet(StringComparer.Ordinal);
        return
        [
            .. LabelledPages.Coded("reports", new(Path.Combine(exams.FullName, "reports", "gold")), new(Path.Combine(exams.FullName, "reports", "texts")), heldOut),
            .. LabelledPages.Coded("samples", new(gold), new(Path.Combine(samples.FullName, "reports")), heldOut),
            .. LabelledPages.Layouts(Layouts(samples), heldOut: false),
            .. LabelledPages.Web(new(Path.Combine(exams.FullName, "extraction")), words.Languages),
        ];
    }
}
