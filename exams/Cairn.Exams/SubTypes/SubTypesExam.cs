using System.CommandLine;
using Cairn.Coding.Events;
using Cairn.Coding.Events.Snippets;
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
        var own = new Option<FileInfo?>("--own") { Description = "Further snippets to learn from, never measured on: label and text, as samples/snippets.tsv." };
        var output = new Option<FileInfo?>("--out") { Description = "Where the weights go; without it only the measure is told." };
        var folds = new Option<int>("--folds") { DefaultValueFactory = _ => 5, Description = "Into how many parts the snippets are cut, each answered by weights learned from the others." };
        var repeats = new Option<int>("--repeats") { DefaultValueFactory = _ => 1, Description = "How often that is done, cut otherwise each time." };
        var verb = new Command("subtypes-learn", "Learns the weights for subtypes and measures them on parts held out.") { input, own, output, folds, repeats };
        verb.SetAction(parsed => new SubTypesLearning(parsed.GetRequiredValue(input), parsed.GetValue(own)).Run(parsed.GetValue(output), parsed.GetValue(folds), parsed.GetValue(repeats)));
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
}
