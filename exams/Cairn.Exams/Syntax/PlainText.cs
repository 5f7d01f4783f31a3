using System.Collections.Immutable;
using System.Text.Json;
using Cairn.Cleaning;
using Cairn.Language.Syntax;
using Cairn.Language.Tokens;
using Cairn.Theatres;
using Cairn.Values;

namespace Cairn.Exams.Syntax;

/// <summary>Sentences of plain text to draw word vectors from: text files, treebanks, and JSON lines with sentences.</summary>
internal static class PlainText
{
    /// <summary>The distinct sentences of files and folders, their words in lower case, figures as 0.</summary>
    public static List<string[]> Read(IEnumerable<string> paths)
    {
        return [.. Files(paths).SelectMany(Sentences).Select(words => words.Select(w => Fold(w)).ToArray()).DistinctBy(words => string.Join(' ', words))];
    }

    /// <summary>The distinct sentences as they stand.</summary>
    public static IEnumerable<string[]> ReadAsWritten(IEnumerable<string> paths) => Files(paths).SelectMany(Sentences).DistinctBy(words => string.Join(' ', words));

    public static string Fold(ReadOnlySpan<char> word)
    {
        Span<char> folded = stackalloc char[Math.Min(word.Length, 60)];
        for (int i = 0; i < folded.Length; i++)
        {
            folded[i] = Features.Fold(word[i]);
        }

        return folded.ToString();
    }

    private static IEnumerable<string> Files(IEnumerable<string> paths) =>
        paths.SelectMany(path => Directory.Exists(path) ? Directory.EnumerateFiles(path, "*", SearchOption.AllDirectories) : [path]).Order(StringComparer.Ordinal);

    private static IEnumerable<string[]> Sentences(string file)
    {
        if (file.EndsWith(".conllu", StringComparison.Ordinal))
        {
            return TreebankSentence.Read(file).Select(s => s.Words);
        }

        if (file.EndsWith(".jsonl", StringComparison.Ordinal))
        {
            return File.ReadLines(file).SelectMany(line => JsonDocument.Parse(line).RootElement.GetProperty("sentences").EnumerateArray()
                .Select(s => s.EnumerateArray().Select(w => w.GetString()!).Where(w => w.Length > 0).ToArray()));
        }

        var words = TokenWords.Read(Path.Combine(DataFolders.Ontology, "words"));
        string text = File.ReadAllText(file);
        var tokens = ImmutableArray.CreateBuilder<Token>();
        var cut = ImmutableArray.CreateBuilder<Sentence>();
        new Tokenizer(words).Tokenize(text, new TextSpan(0, text.Length), tokens);
        new SentenceSplitter(words).Split(text, tokens, 0, 0, BlockKind.Paragraph, cut);
        var all = tokens.ToImmutable();
        return [.. cut.Select(s => all.AsSpan(s.FirstToken, s.TokenCount).ToArray().Select(t => t.Span.In(text).ToString()).ToArray())];
    }
}
