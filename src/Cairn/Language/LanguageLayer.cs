using System.Collections.Immutable;
using Cairn.Cleaning;
using Cairn.Language.Coreference;
using Cairn.Language.Dates;
using Cairn.Language.Names;
using Cairn.Language.Numbers;
using Cairn.Language.Speech;
using Cairn.Language.Syntax;
using Cairn.Language.Tokens;
using Cairn.Theatres;
using Cairn.Values;

namespace Cairn.Language;

/// <summary>Reads a document: sentences, tokens, numbers, dates, names, and who is made to say what. Thread-safe.</summary>
public sealed class LanguageLayer
{
    private readonly Tokenizer tokenizer;
    private readonly SentenceSplitter splitter;
    private readonly SyntaxLayer syntax;
    private readonly SimilarWords similar;
    private readonly NumberFinder numbers;
    private readonly MentionFinder mentions;
    private readonly PlaceCompletion places;
    private readonly DateFinder dates;
    private readonly TellingDates telling;
    private readonly AttributionFinder attributions;
    private readonly BackReferenceFinder backReferences;

    /// <param name="theatres">The names that are known.</param>
    /// <param name="words">Folder of the vocabulary files; null for the one that ships beside the program.</param>
    /// <exception cref="DataException">A vocabulary file is missing or wrong.</exception>
    public LanguageLayer(TheatreSet theatres, string? words = null)
    {
        Theatres = theatres;
        string folder = words ?? Path.Combine(DataFolders.Ontology, "words");
        var tokenWords = TokenWords.Read(folder);
        tokenizer = new Tokenizer(tokenWords);
        splitter = new SentenceSplitter(tokenWords);
        syntax = SyntaxLayer.Read(Path.Combine(DataFolders.Models, "english.syntax"), folder);
        mentions = new MentionFinder(theatres, folder);
        similar = SimilarWords.Read(Path.Combine(DataFolders.Models, "word-classes.tsv"));
        places = new PlaceCompletion(theatres, folder, SimilarTo);
        var numberWords = NumberWords.Read(folder);
        numbers = new NumberFinder(numberWords);
        dates = new DateFinder(DateWords.Read(folder), numberWords);
        var speech = SpeechWords.Read(folder);
        telling = new TellingDates(speech);
        attributions = new AttributionFinder(speech, theatres.Countries);
        backReferences = new BackReferenceFinder(BackReferenceWords.Read(folder));
    }

    public static StageVersion Version { get; } = new("language", "0.1");

    public TheatreSet Theatres { get; }

    internal byte SimilarTo(ulong form) => similar.Of(form);

    public Reading Read(Document document)
    {
        var reading = ReadKnown(document);
        reading = reading with { Mentions = places.Complete(reading) };
        var text = new TokenText(document.Text, reading.Tokens, reading.Sentences);
        var told = attributions.Find(text, reading.Syntax, reading.Mentions, reading.Numbers);
        return reading with
        {
            Syntax = SpeakerSyntax.Mend(text, reading.Syntax, told),
            Attributions = told,
            BackReferences = backReferences.Find(text, reading.Syntax, reading.Mentions),
        };
    }

    /// <summary>The reading before places are recognised by context, and without attributions: what that recognition starts from and learns on.</summary>
    internal Reading ReadKnown(Document document)
    {
        var (tokens, sentences) = Split(document);
        var text = new TokenText(document.Text, tokens, sentences);
        var told = dates.Find(text, document);
        var grammar = syntax.Parse(document.Text, tokens, sentences);
        return new Reading
        {
            Document = document,
            Tokens = tokens,
            Sentences = sentences,
            Syntax = grammar,
            Mentions = mentions.Find(document, tokens, sentences),
            Numbers = numbers.Find(text, told),
            Dates = telling.Mark(told, tokens, grammar),
            Attributions = [],
        };
    }

    private (ImmutableArray<Token> Tokens, ImmutableArray<Sentence> Sentences) Split(Document document)
    {
        var tokens = ImmutableArray.CreateBuilder<Token>(document.Text.Length / 4);
        var sentences = ImmutableArray.CreateBuilder<Sentence>(document.Text.Length / 80);
        for (int block = 0; block < document.Blocks.Length; block++)
        {
            int first = tokens.Count;
            tokenizer.Tokenize(document.Text, document.Blocks[block].Span, tokens);
            splitter.Split(document.Text, tokens, first, block, document.Blocks[block].Kind, sentences);
        }

        if (document.Opening is { } opening)
        {
            PartOpening(opening, tokens, sentences);
        }

        return (tokens.DrainToImmutable(), sentences.DrainToImmutable());
    }

    /// <summary>The opening of a wire report is a sentence of its own, so that its place and day are not taken for those of what is told.</summary>
    private static void PartOpening(TextSpan opening, ImmutableArray<Token>.Builder tokens, ImmutableArray<Sentence>.Builder sentences)
    {
        for (int i = 0; i < sentences.Count; i++)
        {
            var whole = sentences[i];
            if (whole.Span.Start > opening.Start || whole.Span.End <= opening.End)
            {
                continue;
            }

            int cut = whole.FirstToken;
            while (cut < whole.TokenEnd && tokens[cut].Span.Start < opening.End)
            {
                cut++;
            }

            if (cut > whole.FirstToken && cut < whole.TokenEnd)
            {
                sentences[i] = whole with { Span = new TextSpan(whole.Span.Start, tokens[cut - 1].Span.End), TokenCount = cut - whole.FirstToken };
                sentences.Insert(i + 1, whole with { Span = new TextSpan(tokens[cut].Span.Start, whole.Span.End), FirstToken = cut, TokenCount = whole.TokenEnd - cut });
            }

            return;
        }
    }
}
