using System.CommandLine;
using System.Globalization;
using Cairn.Coding.Events;
using Cairn.Language;
using Cairn.Theatres;

namespace Cairn.Exams.SubTypes;

/// <summary>The exam <c>subtypes</c>: the ACLED sub-type of a snippet. A second verb learns the weights and measures them on parts held out.</summary>
internal static class SubTypesExam
{
    private const string WeightsFile = "event-snippet-weights.tsv";

    public static Command Answer()
    {
        var input = new Option<FileInfo>("--in") { Required = true, Description = "Snippets: id and EventSnippet are read." };
        var output = new Option<FileInfo>("--out") { Required = true, Description = "The answer: id, tab, label." };
        var verb = new Command("subtypes", "The ACLED sub-event type of each snippet.") { input, output };
        verb.SetAction(parsed => Answer(parsed.GetRequiredValue(input), parsed.GetRequiredValue(output)));
        return verb;
    }

    public static Command Learn()
    {
        var input = new Option<FileInfo>("--in") { Required = true, Description = "Snippets with their labels." };
        var output = new Option<FileInfo?>("--out") { Description = "Where the weights go; without it only the measure is told." };
        var folds = new Option<int>("--folds") { DefaultValueFactory = _ => 5, Description = "Into how many parts the snippets are cut, each answered by weights learned from the others." };
        var verb = new Command("subtypes-learn", "Learns the weights for subtypes and measures them on parts held out.") { input, output, folds };
        verb.SetAction(parsed => Learn(parsed.GetRequiredValue(input), parsed.GetValue(output), parsed.GetValue(folds)));
        return verb;
    }

    private static int Answer(FileInfo input, FileInfo output)
    {
        var lexicon = EventLexicon.Read(DataFolders.Ontology);
        var classifier = SnippetClassifier.Read(Path.Combine(DataFolders.Ontology, "words", WeightsFile), lexicon.Ontology);
        var features = new SnippetFeatures(lexicon);
        var language = new LanguageLayer(TheatreSet.Read([DataFolders.Theatres], []));
        File.WriteAllLines(output.FullName, SnippetFile.Read(input).Select(s => $"{s.Id}\t{classifier.Name(features.Of(SnippetFile.Reading(language, s.Text)))}"));
        return 0;
    }

    private static int Learn(FileInfo input, FileInfo? output, int folds)
    {
        var lexicon = EventLexicon.Read(DataFolders.Ontology);
        var features = new SnippetFeatures(lexicon);
        var language = new LanguageLayer(TheatreSet.Read([DataFolders.Theatres], []));
        string[] labels = [.. lexicon.Ontology.SubTypes.Select(s => s.Label)];
        var cases = SnippetFile.Read(input).Where(s => labels.Contains(s.Label))
            .Select(s => (Features: features.Of(SnippetFile.Reading(language, s.Text)).ToArray(), Label: Array.IndexOf(labels, s.Label))).ToList();
        var answers = new int[cases.Count];
        for (int fold = 0; fold < folds; fold++)
        {
            var classifier = SnippetTrainer.Train(labels, [.. cases.Where((_, i) => i % folds != fold)]);
            for (int i = fold; i < cases.Count; i += folds)
            {
                answers[i] = Array.IndexOf(labels, classifier.Name(cases[i].Features));
            }
        }

        Tell(labels, [.. cases.Select(c => c.Label)], answers);
        if (output is not null)
        {
            Write(output, SnippetTrainer.Train(labels, cases));
        }

        return 0;
    }

    private static void Tell(string[] labels, int[] gold, int[] answers)
    {
        double sum = 0;
        int known = 0;
        for (int label = 0; label < labels.Length; label++)
        {
            int total = gold.Count(g => g == label), said = answers.Count(a => a == label), right = gold.Where((g, i) => g == label && answers[i] == label).Count();
            if (total == 0)
            {
                continue;
            }

            double f = right == 0 ? 0 : 2.0 * right / (total + said);
            known++;
            sum += f;
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {labels[label],-32} {right,3} of {total,3}  F {100 * f,5:F1}"));
        }

        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"HELD OUT snippets {gold.Length} accuracy {100.0 * gold.Where((g, i) => g == answers[i]).Count() / gold.Length:F2} macro-F1 {100 * sum / Math.Max(1, known):F2}"));
    }

    private static void Write(FileInfo output, SnippetClassifier classifier)
    {
        using var writer = new StreamWriter(output.FullName) { NewLine = "\n" };
        writer.WriteLine("# Weights of single words and features for naming the sub-type of a short text, learned by `Cairn.Exams subtypes-learn`. No text can be read back from them.");
        writer.WriteLine("feature\tlabel\tweight");
        foreach (var (feature, label, weight) in classifier.Weights)
        {
            if (Math.Abs(weight) >= 60)
            {
                writer.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{feature}\t{label}\t{weight}"));
            }
        }
    }
}
