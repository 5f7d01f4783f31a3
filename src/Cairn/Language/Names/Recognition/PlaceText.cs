using System.Collections.Immutable;
using Cairn.Language.Syntax;
using Cairn.Language.Tokens;
using Cairn.Values;

namespace Cairn.Language.Names.Recognition;

/// <summary>A document's words as the recogniser of places looks at them.</summary>
internal sealed class PlaceText
{
    private const int LongestName = 5;

    private readonly string text;
    private readonly ImmutableArray<Token> tokens;

    private PlaceText(string text, ImmutableArray<Token> tokens, ImmutableArray<Sentence> sentences)
    {
        (this.text, this.tokens, Sentences) = (text, tokens, sentences);
        Words = new PlaceWord[tokens.Length];
    }

    public ImmutableArray<Sentence> Sentences { get; }

    public PlaceWord[] Words { get; }

    /// <summary>Whether a gazetteer was asked for the names.</summary>
    public bool HasLists { get; private init; }

    /// <param name="reading">Tokens, sentences, grammar and the names that are known.</param>
    /// <param name="words">What is known of words.</param>
    public static PlaceText Of(Reading reading, PlaceWords words)
    {
        var cues = words.Cues;
        var made = new PlaceText(reading.Document.Text, reading.Tokens, reading.Sentences) { HasLists = cues.HasGazetteer };
        made.Fill(reading, words.Memory);
        foreach (var sentence in reading.Sentences)
        {
            made.List(sentence, cues);
            made.Runs(sentence);
        }

        made.Uses();
        return made;
    }

    public ReadOnlySpan<char> Word(int token) => tokens[token].Span.In(text);

    public TextSpan Span(int first, int end) => tokens[first].Span.Cover(tokens[end - 1].Span);

    public bool IsCapital(int token) => (Words[token].Shape & 1) != 0;

    /// <summary>Whether a token goes on a name that a list or a theatre has as a whole, as "Lanka" does in "Sri Lanka".</summary>
    public bool GoesOn(int token) => Words[token].GoesOnListed || ((Words[token].Mention & 8) != 0 && ((Words[token].Mention & 7) - 1) is (int)MentionKind.Place or (int)MentionKind.Nationality);

    private void Fill(Reading reading, WordMemory<PlaceWord> words)
    {
        for (int i = 0; i < tokens.Length; i++)
        {
            var syntax = reading.Syntax[i];
            ref var into = ref Words[i];
            into = words[Word(i)];
            into.Tag = Features.Of(syntax.Tag);
            into.Head = syntax.Head >= 0 ? Features.Of(reading.Syntax[syntax.Head].Lemma) : Features.None;
            into.Relation = Features.Of(syntax.Relation);
        }

        int next = 0;
        foreach (var mention in reading.Mentions)
        {
            while (next < tokens.Length && tokens[next].Span.End <= mention.Span.Start)
            {
                next++;
            }

            for (int i = next; i < tokens.Length && tokens[i].Span.Start < mention.Span.End; i++)
            {
                bool known = mention.Place is not null || mention.Country is not null || mention.Actor is not null || mention.Person is not null;
                Words[i].Mention = (byte)(1 + (int)mention.Kind + (i > next ? 8 : 0) + (known ? 16 : 0));
            }
        }
    }

    /// <summary>Marks the longest names of the gazetteer and the short forms.</summary>
    private void List(Sentence sentence, PlaceCues cues)
    {
        for (int i = sentence.FirstToken; i < sentence.TokenEnd; i++)
        {
            if (!IsCapital(i))
            {
                continue;
            }

            int end = Math.Min(sentence.TokenEnd, i + LongestName);
            var found = PlaceClass.None;
            for (; end > i && found == PlaceClass.None; end--)
            {
                bool isName = IsCapital(end - 1) && tokens[end - 1].Kind == TokenKind.Word;
                found = !isName ? PlaceClass.None
                    : end == i + 1 && cues.Abbreviations.Of(Word(i)) is not null ? PlaceClass.Abbreviation
                    : cues.ClassOf(text.AsSpan(tokens[i].Span.Start, tokens[end - 1].Span.End - tokens[i].Span.Start));
            }

            if (found == PlaceClass.None)
            {
                continue;
            }

            for (int at = i; at <= end; at++)
            {
                Words[at].Listed = found;
                Words[at].GoesOnListed = at > i;
            }

            i = end;
        }
    }

    private void Runs(Sentence sentence)
    {
        for (int i = sentence.FirstToken; i < sentence.TokenEnd; i++)
        {
            if (!IsCapital(i))
            {
                continue;
            }

            int end = i + 1;
            while (end < sentence.TokenEnd && IsCapital(end))
            {
                end++;
            }

            for (int at = i; at < end; at++)
            {
                (Words[at].RunFirst, Words[at].RunEnd) = (i, end);
            }

            i = end;
        }
    }

    private void Uses()
    {
        var uses = new Dictionary<ulong, ElsewhereUse>();
        for (int i = 0; i < Words.Length; i++)
        {
            if (tokens[i].Kind == TokenKind.Word)
            {
                uses[Words[i].Form] = uses.GetValueOrDefault(Words[i].Form) | UseOf(i);
            }
        }

        for (int i = 0; i < Words.Length; i++)
        {
            Words[i].Elsewhere = IsCapital(i) ? uses.GetValueOrDefault(Words[i].Form) : ElsewhereUse.None;
        }
    }

    private ElsewhereUse UseOf(int i)
    {
        if (!IsCapital(i))
        {
            return ElsewhereUse.Small;
        }

        const NameWordKind PlaceWords = NameWordKind.DivisionWord | NameWordKind.DistrictWord | NameWordKind.SettlementWord | NameWordKind.AreaWord;
        int first = Words[i].RunFirst, end = Words[i].RunEnd;
        var before = first > 0 ? Words[first - 1].Kinds : NameWordKind.None;
        var behind = end < Words.Length ? Words[end].Kinds : NameWordKind.None;
        var last = Words[end - 1].Kinds;
        var use = ElsewhereUse.None;
        use |= (before & NameWordKind.PlacePreposition) != 0 && first == i ? ElsewhereUse.AfterPreposition : 0;
        use |= end == i + 1 && end + 1 < Words.Length && text[tokens[end].Span.Start] == ',' && Words[end + 1].Listed is PlaceClass.Country or PlaceClass.Admin1 or PlaceClass.Abbreviation ? ElsewhereUse.BeforeDivision : 0;
        use |= (end - first >= 2 && Words[first].IsGivenName) || ((before | (first < i ? Words[i - 1].Kinds : 0)) & NameWordKind.Title) != 0 ? ElsewhereUse.InPersonsName : 0;
        use |= (((i + 1 < Words.Length ? Words[i + 1].Kinds : 0) | behind) & PlaceWords) != 0 ? ElsewhereUse.BeforePlaceWord : 0;
        use |= end - first >= 2 && (last & NameWordKind.OrganisationWord) != 0 ? ElsewhereUse.InOrganisation : 0;
        use |= (behind & NameWordKind.SpeechVerb) != 0 ? ElsewhereUse.Speaks : 0;
        use |= end - first == 1 ? ElsewhereUse.Alone : 0;
        return use;
    }
}
