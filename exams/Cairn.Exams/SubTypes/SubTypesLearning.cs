using System.Globalization;
using Cairn.Coding.Events;
using Cairn.Coding.Events.Snippets;
using Cairn.Exams.Learning;
using Cairn.Language;
using Cairn.Theatres;

namespace Cairn.Exams.SubTypes;

/// <summary>Learns the weights that name the sub-type of a snippet, and measures them on parts held out: a snippet is never answered by weights that learned from it.</summary>
internal sealed class SubTypesLearning
{
    /// <summary>Weights are kept as whole hundredths.</summary>
    private const double Scale = 100;

    /// <summary>A weight smaller than this in size is not written.</summary>
    private const int Smallest = 40;

    private readonly string[] labels;
    private readonly LearningCase[] cases;
    private readonly LearningCase[] own;
    private readonly SoftmaxTrainer trainer;

    /// <param name="input">Snippets with labels; those whose label the ontology lacks are left out.</param>
    /// <param name="further">Snippets to learn from only.</param>
    public SubTypesLearning(FileInfo input, FileInfo? further)
    {
        var lexicon = EventLexicon.Read(DataFolders.Ontology);
        labels = [.. lexicon.Ontology.SubTypes.Select(s => s.Label)];
        var features = new SnippetFeatures(lexicon);
        var language = new LanguageLayer(TheatreSet.Read([DataFolders.Theatres], []));
        cases = Cases(input);
        own = further is null ? [] : Cases(further);
        trainer = new SoftmaxTrainer(labels.Length, 0.001, 30);

        LearningCase[] Cases(FileInfo file) => [.. SnippetFile.Read(file).Where(s => labels.Contains(s.Label))
            .Select(s => new LearningCase(features.Of(SnippetFile.Reading(language, s.Text)), Array.IndexOf(labels, s.Label)))];
    }

    public int Run(FileInfo? output, int folds, int repeats)
    {
        var shares = Enumerable.Range(0, repeats).Select(repeat => Measure(Folds.Of(cases, folds, repeat), folds)).ToList();
        shares[0].Tell(labels);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"HELD OUT snippets {cases.Length} accuracy {100 * shares.Average(s => s.Accuracy):F2} macro-F1 {100 * shares.Average(s => s.MacroF):F2} ({string.Join(", ", shares.Select(s => (100 * s.MacroF).ToString("F2", CultureInfo.InvariantCulture)))})"));
        if (output is not null)
        {
            Write(output, Learn([.. cases, .. own]));
        }

        return 0;
    }

    private Agreement Measure(int[] part, int folds)
    {
        int[] answers = new int[cases.Length];
        for (int fold = 0; fold < folds; fold++)
        {
            var classifier = Learn([.. cases.Where((_, i) => part[i] != fold), .. own]);
            for (int i = 0; i < cases.Length; i++)
            {
                if (part[i] == fold)
                {
                    answers[i] = Array.IndexOf(labels, classifier.Name(cases[i].Features));
                }
            }
        }

        return new Agreement([.. cases.Select(c => c.Label)], answers, labels.Length);
    }

    private SnippetClassifier Learn(IReadOnlyList<LearningCase> from) => SnippetClassifier.Of(labels, trainer.Train(from)
        .ToDictionary(pair => pair.Key, pair => pair.Value.Select(weight => (int)Math.Round(weight * Scale)).Select(weight => Math.Abs(weight) < Smallest ? 0 : weight).ToArray(), StringComparer.Ordinal));

    private static void Write(FileInfo output, SnippetClassifier classifier)
    {
        using var writer = new StreamWriter(output.FullName) { NewLine = "\n" };
        writer.WriteLine("# Weights of single words and features for naming the sub-type of a short text, learned by `Cairn.Exams subtypes-learn`. No text can be read back from them.");
        writer.WriteLine("feature\tlabel\tweight");
        foreach (var (feature, label, weight) in classifier.Weights)
        {
            writer.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{feature}\t{label}\t{weight}"));
        }
    }
}
