using Cairn.Coding.Events.PlaceAndTime;
using Cairn.Language;
using Cairn.Language.Names;
using Cairn.Language.Syntax;
using Cairn.Language.Tokens;
using Cairn.Theatres;
using Cairn.Values;

namespace Cairn.Coding.Events.Wording;

/// <summary>The words of a report as the event coder sees them: hyphens inside words left out, each word with its tag, its noun class and the
/// name, number or date that it belongs to.</summary>
internal sealed class ReportWords
{
    private readonly WordSets<WordSet> sets;
    private readonly TextSpan[] spans;
    private readonly int[] token;
    private readonly bool[] hyphened;

    /// <param name="reading">The report.</param>
    /// <param name="sets">The word lists.</param>
    /// <param name="inStory">Whether days without a year are put into the year of the story.</param>
    public ReportWords(Reading reading, WordSets<WordSet> sets, bool inStory = true)
    {
        this.sets = sets;
        Reading = reading;
        Dates = new NarrativeDates(reading, inStory);
        Source = reading.Document.Text;
        spans = new TextSpan[reading.Tokens.Length];
        token = new int[reading.Tokens.Length];
        hyphened = new bool[reading.Tokens.Length];
        Sentences = new (int First, int End)[reading.Sentences.Length];
        int count = 0;
        for (int s = 0; s < reading.Sentences.Length; s++)
        {
            var sentence = reading.Sentences[s];
            int first = count;
            for (int i = sentence.FirstToken; i < sentence.TokenEnd; i++)
            {
                if (!IsInnerHyphen(i, sentence.FirstToken, sentence.TokenEnd))
                {
                    spans[count] = reading.Tokens[i].Span;
                    hyphened[count] = i > sentence.FirstToken && IsInnerHyphen(i - 1, sentence.FirstToken, sentence.TokenEnd);
                    token[count++] = i;
                }
            }

            Sentences[s] = (first, count);
        }

        Count = count;
        Tags = new WordTag[count];
        Classes = new NounClass[count];
        Means = new Means[count];
        Mention = Owners(reading.Mentions.Length, i => reading.Mentions[i].Span);
        Number = Owners(reading.Numbers.Length, i => reading.Numbers[i].Span);
        Speech = Owners(reading.Attributions.Length, i => reading.Attributions[i].Content);
        Date = Owners(reading.Dates.Length, i => reading.Dates[i].Span);
    }

    public Reading Reading { get; }

    /// <summary>The reading's dates, in the years of which the story tells.</summary>
    public NarrativeDates Dates { get; }

    /// <summary>The cleaned text.</summary>
    public string Source { get; }

    public int Count { get; }

    /// <summary>First word and behind the last word of each sentence.</summary>
    public (int First, int End)[] Sentences { get; }

    public WordTag[] Tags { get; }

    public NounClass[] Classes { get; }

    public Means[] Means { get; }

    /// <summary>Index of the mention that a word belongs to, or -1.</summary>
    public int[] Mention { get; }

    /// <summary>Index of the number expression that a word belongs to, or -1.</summary>
    public int[] Number { get; }

    /// <summary>Index of the attribution whose content a word belongs to, or -1.</summary>
    public int[] Speech { get; }

    /// <summary>Index of the date that a word belongs to, or -1.</summary>
    public int[] Date { get; }

    public ReadOnlySpan<char> Text(int word) => spans[word].In(Source);

    /// <summary>Whether a hyphen ties a word to the one before it: "US-led".</summary>
    public bool IsHyphened(int word) => hyphened[word];

    public TextSpan Span(int word) => spans[word];

    /// <summary>What the parser says of a word.</summary>
    public TokenSyntax Grammar(int word) => Reading.Syntax[token[word]];

    /// <summary>The word that a token of <see cref="Reading.Tokens"/> is; -1 for a hyphen inside a word and for none.</summary>
    public int WordAt(int inTokens)
    {
        int at = inTokens < 0 ? -1 : Array.BinarySearch(token, 0, Count, inTokens);
        return at < 0 ? -1 : at;
    }

    /// <summary>Index in <see cref="Reading.Tokens"/>.</summary>
    public int Token(int word) => token[word];

    public TextSpan Span(int first, int last) => new(spans[first].Start, spans[last].End);

    public bool Is(int word, string text) => Text(word).Equals(text, StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether a word belongs to a list of event-words.tsv.</summary>
    public bool Is(int word, WordSet set) => sets.Has(set, Text(word));

    public bool Is(ReadOnlySpan<char> lemma, WordSet set) => sets.Has(set, lemma);

    /// <summary>Whether the same word stands among the few hundred before it.</summary>
    public bool IsToldBefore(int word)
    {
        for (int i = word - 1; i >= Math.Max(0, word - 300); i--)
        {
            if (Text(i).Equals(Text(word), StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    public bool IsCapital(int word) => char.IsUpper(Source[spans[word].Start]);

    /// <summary>Whether a word tells of somebody's speaking and not of what is said: "told a radio station in Damascus that 215 were killed".</summary>
    public bool IsOutsideSpeech(int word, int near) => Speech[near] >= 0 && Speech[word] != Speech[near];

    /// <summary>Whether a word stands in the phrase that opens a clause: "In Kyiv, officials said".</summary>
    public bool IsFronted(int word)
    {
        int i = word;
        while (Tags[i] is not (WordTag.Comma or WordTag.Verb or WordTag.Say or WordTag.Be or WordTag.Preposition) && i > 0 && Speech[i - 1] == Speech[word])
        {
            i--;
        }

        return Tags[i] == WordTag.Preposition && (i == 0 || Tags[i - 1] is WordTag.Stop or WordTag.Quote or WordTag.Comma);
    }

    private bool IsInnerHyphen(int i, int first, int end)
    {
        var span = Reading.Tokens[i].Span;
        return span.Length == 1 && Source[span.Start] is '-' or '\u2010' or '\u2011' && i > first && i + 1 < end
            && Reading.Tokens[i - 1].Span.End == span.Start && Reading.Tokens[i + 1].Span.Start == span.End;
    }

    private int[] Owners(int things, Func<int, TextSpan> span)
    {
        int[] owners = new int[Count];
        Array.Fill(owners, -1);
        int at = 0;
        for (int i = 0; i < things; i++)
        {
            var thing = span(i);
            while (at > 0 && spans[at - 1].End > thing.Start)
            {
                at--;
            }

            while (at < Count && spans[at].End <= thing.Start)
            {
                at++;
            }

            for (int word = at; word < Count && spans[word].Start < thing.End; word++)
            {
                owners[word] = i;
            }
        }

        return owners;
    }
}
