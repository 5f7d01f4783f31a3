using System.Collections.Immutable;
using Cairn.Cleaning;
using Cairn.Language.Tokens;
using Cairn.Theatres;
using Cairn.Values;

namespace Cairn.Language.Tokens;

/// <summary>Finds the sentence around some words of a cleaned text again, without reading the whole. An empty line parts blocks.</summary>
internal sealed class SentenceFinder
{
    private const string BlockEnd = "\n\n";
    private readonly Tokenizer tokenizer;
    private readonly SentenceSplitter splitter;

    private SentenceFinder(TokenWords words) => (tokenizer, splitter) = (new Tokenizer(words), new SentenceSplitter(words));

    /// <param name="ontology">The ontology's folder.</param>
    /// <exception cref="DataException">A vocabulary file is missing or wrong.</exception>
    public static SentenceFinder Read(string ontology) => new(TokenWords.Read(Path.Combine(ontology, "words")));

    /// <summary>The sentence that holds the first of the words, and its tokens.</summary>
    public (TextSpan Span, ImmutableArray<Token> Tokens) Around(string text, TextSpan words)
    {
        int at = Math.Clamp(words.Start, 0, text.Length);
        int start = at == 0 ? -1 : text.LastIndexOf(BlockEnd, at - 1, StringComparison.Ordinal);
        int end = text.IndexOf(BlockEnd, at, StringComparison.Ordinal);
        var block = new TextSpan(start < 0 ? 0 : start + BlockEnd.Length, end < 0 ? text.Length : end);
        var tokens = ImmutableArray.CreateBuilder<Token>();
        var sentences = ImmutableArray.CreateBuilder<Sentence>();
        tokenizer.Tokenize(text, block, tokens);
        splitter.Split(text, tokens, 0, 0, BlockKind.Paragraph, sentences);
        var found = sentences.FirstOrDefault(sentence => at < sentence.Span.End);
        return found is null ? (block, tokens.ToImmutable()) : (found.Span, [.. tokens.Skip(found.FirstToken).Take(found.TokenCount)]);
    }
}
