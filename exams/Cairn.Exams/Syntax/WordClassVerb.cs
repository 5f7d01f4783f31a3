using System.CommandLine;

namespace Cairn.Exams.Syntax;

/// <summary><c>word-classes</c> draws classes of words from plain text, which help to recognise places by the words around them.</summary>
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
            var sentences = PlainText.Read(result.GetValue(texts)!);
            Console.Error.WriteLine($"{sentences.Count} sentences, {sentences.Sum(s => s.Length)} words");
            var trained = new WordClassTrainer(result.GetValue(classes), 12, Console.Error).Train(sentences, 4);
            File.WriteAllLines(result.GetValue(output)!.FullName,
                ["# Classes of words drawn from plain text; single words and numbers only.", "word\tclass", .. trained.Where(t => !t.Word.Contains('\t', StringComparison.Ordinal) && t.Word[0] != '#').OrderBy(t => t.Class).ThenBy(t => t.Word, StringComparer.Ordinal).Select(t => $"{t.Word}\t{t.Class}")]);
        });
        return command;
    }
}
