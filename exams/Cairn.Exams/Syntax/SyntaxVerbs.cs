using System.CommandLine;
using System.Diagnostics;
using Cairn.Language.Syntax;
using Cairn.Theatres;

namespace Cairn.Exams.Syntax;

/// <summary><c>train-syntax</c> makes the model that ships; <c>syntax</c> measures it.</summary>
internal static class SyntaxVerbs
{
    private const int OwnSentencesCountFor = 4;

    public static Command Train()
    {
        var treebank = new Option<FileInfo>("--treebank") { Description = "CoNLL-U file to learn from", Required = true };
        var own = new Option<FileInfo?>("--own") { Description = "CoNLL-U file of further sentences that people marked; each counts for several" };
        var texts = new Option<string[]>("--texts") { Description = "files and folders of plain text to draw word vectors from: .txt, .conllu, or .jsonl with sentences", AllowMultipleArgumentsPerToken = true, DefaultValueFactory = _ => [] };
        var check = new Option<FileInfo>("--check") { Description = "CoNLL-U file to follow the learning with", Required = true };
        var voted = new Option<FileInfo?>("--voted") { Description = "CoNLL-U file of sentences that several models parsed, from vote-syntax" };
        var output = new Option<FileInfo>("--out") { Description = "model file to write", Required = true };
        var passes = new Option<int>("--passes") { Description = "how often the treebank is gone through", DefaultValueFactory = _ => 20 };
        var seed = new Option<int>("--seed") { Description = "order of the sentences", DefaultValueFactory = _ => 1 };
        var command = new Command("train-syntax", "Trains the part-of-speech tagger and the dependency parser.") { treebank, own, texts, check, voted, output, passes, seed };
        command.SetAction(result =>
        {
            var sentences = TreebankSentence.Read(result.GetValue(treebank)!.FullName);
            var plain = PlainText.Read([.. result.GetValue(texts)!, result.GetValue(treebank)!.FullName]);
            Console.Error.WriteLine($"plain text: {plain.Count} sentences, {plain.Sum(s => s.Length)} words");
            var vectors = new WordVectorTrainer(SyntaxNetwork.VectorSize, 8, Console.Error).Train(plain, 4);
            List<TreebankSentence> marked = [.. sentences, .. Enumerable.Repeat(Optional(result.GetValue(own)), OwnSentencesCountFor).SelectMany(s => s)];
            var lexicon = new TrainingLexicon(marked, vectors, SyntaxNetwork.VectorSize);
            var network = new NetworkTrainer(result.GetValue(seed), result.GetValue(passes), Console.Error)
                .Train(lexicon, marked, Optional(result.GetValue(voted)), TreebankSentence.Read(result.GetValue(check)!.FullName));
            using var stream = result.GetValue(output)!.Create();
            WholeNumbers.Of(network, lexicon, LemmaTrainer.Train(sentences)).Write(stream);
        });
        return command;
    }

    public static Command Vote()
    {
        var models = new Option<FileInfo[]>("--models") { Description = "model files trained with different seeds", Required = true, AllowMultipleArgumentsPerToken = true };
        var texts = new Option<string[]>("--texts") { Description = "files and folders of plain text", Required = true, AllowMultipleArgumentsPerToken = true };
        var output = new Option<FileInfo>("--out") { Description = "CoNLL-U file to write", Required = true };
        var command = new Command("vote-syntax", "Parses plain text with several models, for a further one to learn from.") { models, texts, output };
        command.SetAction(result =>
        {
            using var writer = new StreamWriter(result.GetValue(output)!.Create());
            int written = new VotedTrees([.. result.GetValue(models)!.Select(Read)]).Write(PlainText.ReadAsWritten(result.GetValue(texts)!), writer);
            Console.Error.WriteLine($"{written} sentences");
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
            var model = Read(result.GetValue(file)!);
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

    private static List<TreebankSentence> Optional(FileInfo? file) => file is null ? [] : TreebankSentence.Read(file.FullName);

    private static SyntaxModel Read(FileInfo file)
    {
        using var stream = new BufferedStream(file.OpenRead(), 1 << 16);
        return SyntaxModel.Read(stream);
    }
}
