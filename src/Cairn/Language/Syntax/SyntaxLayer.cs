using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Cairn.Language.Tokens;
using Cairn.Theatres;

namespace Cairn.Language.Syntax;

/// <summary>Reads the grammar of sentences: parts of speech, lemmas, and who depends on whom. Thread-safe.</summary>
internal sealed class SyntaxLayer
{
    /// <summary>Longer sentences (tables, run-on lists) are tagged in pieces of this many tokens, so that the work stays linear and the memory small.</summary>
    private const int LongestSentence = 400;

    private readonly SyntaxModel model;
    private readonly Lemmatizer lemmas;
    private readonly ThreadLocal<SentenceReader> reader;

    private SyntaxLayer(SyntaxModel model, Lemmatizer lemmas)
    {
        (this.model, this.lemmas) = (model, lemmas);
        reader = new(() => new SentenceReader(model, LongestSentence));
    }

    /// <summary>Reads the model that ships with the program, and the irregular verbs beside it.</summary>
    /// <param name="path">The model file.</param>
    /// <param name="wordsFolder">The folder of the vocabulary files.</param>
    /// <exception cref="DataException">The model is missing.</exception>
    /// <exception cref="InvalidDataException">The file is no model of this version.</exception>
    public static SyntaxLayer Read(string path, string wordsFolder)
    {
        if (!File.Exists(path))
        {
            throw new DataException(DataErrors.MissingFile, path, 0, "the model is missing");
        }

        using var stream = new BufferedStream(File.OpenRead(path), 1 << 16);
        var model = SyntaxModel.Read(stream);
        return new SyntaxLayer(model, model.Lemmas.With(Irregular(Path.Combine(wordsFolder, "irregular-verbs.tsv"))));
    }

    /// <summary>One entry a token of the text, in order.</summary>
    /// <param name="text">The document's text.</param>
    /// <param name="tokens">All its tokens; heads are indices in them.</param>
    /// <param name="sentences">The sentences to be read: words of others are left without class, lemma and head.</param>
    public ImmutableArray<TokenSyntax> Parse(string text, ImmutableArray<Token> tokens, ImmutableArray<Sentence> sentences)
    {
        var result = new TokenSyntax[tokens.Length];
        result.AsSpan().Fill(new TokenSyntax(WordClass.X, "", "", -1, "root"));
        foreach (var sentence in sentences)
        {
            for (int first = sentence.FirstToken; first < sentence.TokenEnd; first += LongestSentence)
            {
                ParsePiece(text, tokens.AsSpan(first, Math.Min(LongestSentence, sentence.TokenEnd - first)), first, result);
            }
        }

        return ImmutableCollectionsMarshal.AsImmutableArray(result);
    }

    private static IEnumerable<KeyValuePair<string, string>> Irregular(string path)
    {
        foreach (var row in TsvTable.Read(path, ["lemma", "past", "participle"]).Rows)
        {
            foreach (var (column, tag) in new[] { ("past", "VBD"), ("participle", "VBN") })
            {
                foreach (string form in row.List(column))
                {
                    yield return KeyValuePair.Create($"{tag} {form}", row.Required("lemma"));
                }
            }
        }
    }

    private void ParsePiece(string text, ReadOnlySpan<Token> tokens, int first, TokenSyntax[] result)
    {
        var sentence = reader.Value!;
        sentence.Words.Fill(text, tokens);
        sentence.Read();
        for (int i = 0; i < tokens.Length; i++)
        {
            var (wordClass, penn) = model.Tags[sentence.Words.Tags[i]];
            int head = sentence.Tree.Head[i + 1];
            result[first + i] = new TokenSyntax(wordClass, penn, lemmas.Lemma(tokens[i].Span.In(text), penn),
                head == 0 ? -1 : first + head - 1, model.Relations[sentence.Tree.Label[i + 1]]);
        }
    }
}
