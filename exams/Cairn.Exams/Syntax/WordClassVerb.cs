using System.Collections.Immutable;
using System.CommandLine;
using System.Text.Json;
using Cairn.Cleaning;
using Cairn.Language;
using Cairn.Theatres;
using Cairn.Values;

namespace Cairn.Exams.Syntax;

/// <summary><c>word-classes</c> draws classes of words from plain text, which help tagger and parser with words that no treebank has.</summary>
internal static class WordClassVerb
{
    public static Command Make()
    {
        var texts = new Option<string[]>("--texts") { Description = "files and folders: plain text, .conllu, or .jsonl with sentences", Required = true, AllowMultipleArgumentsPerToken = true };
        var output = new Option<FileInfo>("--out") { Description = "TSV file to write: word, class", Required = true };
        var classes = new Option<int>("--classes") { Description = "how many classes", DefaultValueFactory = _ => 200 };
        var command = new Command("word-classes", "Sorts words into classes by the company they keep.") { texts, output, classes };
        command.SetAction(result =>
        {
            var sentences = result.GetValue(texts)!.SelectMany(Files).Order(StringComparer.Ordinal).SelectMany(Sentences).Distinct(new SameWords()).ToList();
            Console.Error.WriteLine($"{sentences.Count} sentences, {sentences.Sum(s => s.Length)} words");
            var trained = new WordClassTrainer(result.GetValue(classes), 12, Console.Error).Train(sentences, 4);
            File.WriteAllLines(result.GetValue(output)!.FullName,
                ["# Classes of words drawn from plain text; single words and numbers only.", "word\tclass", .. trained.Where(t => !t.Word.Contains('\t', StringComparison.Ordinal) && t.Word[0] != '#').OrderBy(t => t.Class).ThenBy(t => t.Word, StringComparer.Ordinal).Select(t => $"{t.Word}\t{t.Class}")]);
        });
        return command;
    }

    private static IEnumerable<string> Files(string path) => Directory.Exists(path) ? Directory.EnumerateFiles(path, "*", SearchOption.AllDirectories) : [path];

    private static IEnumerable<string[]> Sentences(string file)
    {
        if (file.EndsWith(".conllu", StringComparison.Ordinal))
        {
            return TreebankSentence.Read(file).Select(s => s.Words.Select(w => WordClassTrainer.Fold(w)).ToArray());
        }

        if (file.EndsWith(".jsonl", StringComparison.Ordinal))
        {
            return File.ReadLines(file).SelectMany(line => JsonDocument.Parse(line).RootElement.GetProperty("sentences").EnumerateArray()
                .Select(s => s.EnumerateArray().Select(w => WordClassTrainer.Fold(w.GetString())).Where(w => w.Length > 0).ToArray()));
        }

        var words = TokenWords.Read(Path.Combine(DataFolders.Ontology, "words"));
        string text = File.ReadAllText(file);
        var tokens = ImmutableArray.CreateBuilder<Token>();
        var cut = ImmutableArray.CreateBuilder<Sentence>();
        new Tokenizer(words).Tokenize(text, new TextSpan(0, text.Length), tokens);
        new SentenceSplitter(words).Split(text, tokens, 0, 0, BlockKind.Paragraph, cut);
        return cut.Select(s => tokens.Skip(s.FirstToken).Take(s.TokenCount).Select(t => WordClassTrainer.Fold(t.Span.In(text))).ToArray()).ToList();
    }

    private sealed class SameWords : IEqualityComparer<string[]>
    {
        public bool Equals(string[]? x, string[]? y) => x.AsSpan().SequenceEqual(y);

        public int GetHashCode(string[] obj) => obj.Aggregate(obj.Length, (hash, word) => unchecked((hash * 31) + word.GetHashCode(StringComparison.Ordinal)));
    }
}
