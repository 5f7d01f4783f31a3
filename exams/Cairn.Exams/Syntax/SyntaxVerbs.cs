using System.CommandLine;
using System.Diagnostics;
using Cairn.Language.Syntax;
using Cairn.Theatres;

namespace Cairn.Exams.Syntax;

/// <summary><c>train-syntax</c> makes the model that ships; <c>syntax</c> measures it.</summary>
internal static class SyntaxVerbs
{
    public static Command Train()
    {
        var treebank = new Option<FileInfo>("--treebank") { Description = "CoNLL-U file to learn from", Required = true };
        var output = new Option<FileInfo>("--out") { Description = "model file to write", Required = true };
        var classes = new Option<FileInfo>("--word-classes") { Description = "TSV of words and their classes, from word-classes", Required = true };
        var seed = new Option<int>("--seed") { Description = "order of the sentences", DefaultValueFactory = _ => 1 };
        var command = new Command("train-syntax", "Trains the part-of-speech tagger and the dependency parser.") { treebank, classes, output, seed };
        command.SetAction(result =>
        {
            var similar = TsvTable.Read(result.GetValue(classes)!.FullName, ["word", "class"]).Rows
                .ToDictionary(row => row.Required("word"), row => (byte)row.Number("class")!.Value, StringComparer.Ordinal);
            var model = new SyntaxTrainer(result.GetValue(seed), Console.Error).Train(TreebankSentence.Read(result.GetValue(treebank)!.FullName), similar);
            using var stream = result.GetValue(output)!.Create();
            model.Write(stream);
        });
        return command;
    }

    public static Command Measure()
    {
        var treebanks = new Option<FileInfo[]>("--treebank") { Description = "CoNLL-U files to measure on", Required = true, AllowMultipleArgumentsPerToken = true };
        var file = new Option<FileInfo>("--model") { Description = "model file", Required = true };
        var command = new Command("syntax", "Measures tagger and parser on a treebank's test part.") { treebanks, file };
        command.SetAction(result =>
        {
            var clock = Stopwatch.StartNew();
            SyntaxModel model;
            using (var stream = new BufferedStream(result.GetValue(file)!.OpenRead(), 1 << 16))
            {
                model = SyntaxModel.Read(stream);
            }

            Console.WriteLine($"model read in {clock.ElapsedMilliseconds} ms");
            foreach (var treebank in result.GetValue(treebanks)!)
            {
                var sentences = TreebankSentence.Read(treebank.FullName);
                Console.WriteLine($"{treebank.Name} gold words: {SyntaxScore.OnGoldWords(model, sentences)}");
                Console.WriteLine($"{treebank.Name} in capitals: {SyntaxScore.OnGoldWords(model, [.. sentences.Select(s => s.InCase(true))])}");
                string words = Path.Combine(DataFolders.Ontology, "words");
                Console.WriteLine($"{treebank.Name} from raw text: {RawTextScore.Of(SyntaxLayer.Read(result.GetValue(file)!.FullName, words), words, sentences)}");
                clock.Restart();
                var again = SyntaxScore.OnGoldWords(model, sentences);
                Console.WriteLine($"{again.Words / clock.Elapsed.TotalSeconds:0} words a second");
            }
        });
        return command;
    }
}
