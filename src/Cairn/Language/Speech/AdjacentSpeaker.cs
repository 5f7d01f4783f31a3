using Cairn.Language.Syntax;
using Cairn.Language.Tokens;

namespace Cairn.Language.Speech;

/// <summary>Reads the speaker that stands right before a verb from the words alone, whatever the parser made of the sentence: "Commanders in the
/// city | say that", "its director, Naima Tahir, | said", "two officers who took part | say".</summary>
internal sealed class AdjacentSpeaker(TokenText text, SyntaxTree tree, SpeechWords words)
{
    private const int LongestPhrase = 16;
    private const int LongestAside = 18;

    /// <summary>The noun phrase that ends right before a verb; null where none does.</summary>
    public SpeakerPhrase? Of(int verb, Sentence sentence)
    {
        int end = verb;
        while (end > sentence.FirstToken && (tree[end - 1].Class is WordClass.Adv or WordClass.Aux || text.IsAny(end - 1, "n't", "not")))
        {
            end--;
        }

        return text.Is(end - 1, ",") ? WithAside(end - 1, sentence) : Phrase(end, sentence) ?? WithRelative(end, sentence);
    }

    /// <summary>The person named right behind a role, between commas or marks: "the envoy, | Peter Lindgren"; null where none is.</summary>
    public SpeakerPhrase? Apposition(SpeakerPhrase role, Sentence sentence)
    {
        int first = role.End + 1;
        if (!text.Is(role.End, ",") || first >= sentence.TokenEnd || !char.IsLower(text[role.Head][0]))
        {
            return null;
        }

        int end = NameEnd(first, sentence.TokenEnd);
        bool closed = end >= sentence.TokenEnd || text.IsAny(end, ",", ".", ";", ":") || text.Kind(end) == TokenKind.Quote || tree[end].Class is WordClass.Verb or WordClass.Aux;
        return end - first >= 2 && closed ? new SpeakerPhrase(first, end, end - 1, end + (text.Is(end, ",") ? 1 : 0)) { Start = role.Start } : null;
    }

    /// <summary>"Colonel X, who commands the north, said"; "the group's leader, X, said": what stands before the aside, or the name within it.</summary>
    private SpeakerPhrase? WithAside(int comma, Sentence sentence)
    {
        for (int i = comma - 1; i > Math.Max(sentence.FirstToken, comma - LongestAside); i--)
        {
            if (!text.Is(i, ","))
            {
                continue;
            }

            if (Phrase(i, sentence) is not { } before)
            {
                return null;
            }

            bool named = NameEnd(i + 1, comma) == comma && comma - i > 2 && char.IsLower(text[before.Head][0]);
            bool aside = named || text.IsAny(i + 1, "who", "which", "whose", "a", "an", "the", "his", "her", "its", "their", "speaking", "citing", "quoting", "head", "commander", "chief", "director", "leader") || tree[i + 1].Class is WordClass.Noun or WordClass.Adj or WordClass.Adp;
            return named ? new SpeakerPhrase(i + 1, comma, comma - 1, comma + 1) { Start = before.Start } : aside ? before with { Reach = comma + 1 } : null;
        }

        return null;
    }

    /// <summary>"Two officers who took part in the raid | say": the noun before the relative clause.</summary>
    private SpeakerPhrase? WithRelative(int end, Sentence sentence)
    {
        for (int i = end - 1; i > Math.Max(sentence.FirstToken, end - LongestAside) && text.Kind(i) != TokenKind.Punctuation; i--)
        {
            if (text.IsAny(i, "who", "interviewed", "reached", "contacted", "published", "released", "collected", "issued", "obtained") || (text.IsAny(i, "that", "which") && i + 1 < end && tree[i + 1].Class is WordClass.Verb or WordClass.Aux or WordClass.Det))
            {
                return Phrase(i, sentence) is { } before ? before with { Reach = end } : null;
            }
        }

        return null;
    }

    /// <summary>The noun phrase that ends before a token. What a preposition opens ("On Tuesday the minister") is passed over.</summary>
    private SpeakerPhrase? Phrase(int end, Sentence sentence)
    {
        int first = end;
        while (first > sentence.FirstToken && end - first < LongestPhrase && (IsNominal(first - 1) || Joins(first - 1, end)))
        {
            first--;
        }

        if (first >= end || (first > sentence.FirstToken && IsRelative(first - 1)) || (first > sentence.FirstToken && text.Kind(first - 1) != TokenKind.Punctuation && text.Kind(first - 1) != TokenKind.Quote
            && tree[first - 1].Class is WordClass.Verb or WordClass.Aux && !text.IsAny(first - 1, "said", "says")))
        {
            return null;
        }

        end = WithoutTail(first, end);
        while (first < end && (text.IsHyphen(first) || tree[first].Class == WordClass.Part))
        {
            first++;
        }

        if (first < end && tree[first].Class == WordClass.Adp)
        {
            first++;
            bool dated = words.Speaker(text[first]) == SpeakerWordKind.Time;
            while (first < end && (dated ? words.Speaker(text[first]) == SpeakerWordKind.Time || tree[first].Class == WordClass.Num : tree[first].Class is not (WordClass.Det or WordClass.Pron)))
            {
                first++;
            }
        }

        int head = -1;
        for (int i = first; i < end && tree[i].Class != WordClass.Adp && !text.IsAny(i, "and", "or"); i++)
        {
            bool possessor = text.IsAny(i + 1, "'s", "’s", "'", "’") && i + 1 < end;
            head = !possessor && (tree[i].Class is WordClass.Noun or WordClass.Propn or WordClass.Pron || (i == end - 1 && tree[i].Class is WordClass.Adj or WordClass.Det or WordClass.Num)) ? i : head;
        }

        return head >= 0 && words.Speaker(text[head]) is not (SpeakerWordKind.NoSpeaker or SpeakerWordKind.Figure) && !IsTime(first, end) ? new SpeakerPhrase(first, end, head, end) : null;
    }

    /// <summary>Leaves off what only tells when or where it was said: "the army last week", "the group in a statement", "the mayor on Sunday".</summary>
    private int WithoutTail(int first, int end)
    {
        for (int i = first + 1; i < end; i++)
        {
            bool dated = text.IsAny(i, "on", "last", "late", "early", "this") && words.Speaker(text[Math.Min(i + 1, end - 1)]) == SpeakerWordKind.Time;
            bool written = text.IsAny(i, "in", "on", "via") && i + 1 < end && words.Speaker(text[end - 1]) is SpeakerWordKind.Text or SpeakerWordKind.Media && tree[i - 1].Class is WordClass.Noun or WordClass.Propn && words.Speaker(text[i - 1]) is not (SpeakerWordKind.Text or SpeakerWordKind.Figure);
            if (dated || written)
            {
                return i;
            }
        }

        while (end > first + 1 && words.Speaker(text[end - 1]) == SpeakerWordKind.Time)
        {
            end--;
        }

        return end;
    }

    private bool IsNominal(int token) =>
        (tree[token].Class is WordClass.Det or WordClass.Adj or WordClass.Noun or WordClass.Propn or WordClass.Num or WordClass.Part or WordClass.Pron && !IsRelative(token))
        || (tree[token].Class == WordClass.Adp && text.IsAny(token, "of", "in", "at", "for", "from", "to", "with", "near", "on", "by"))
        || (text.IsHyphen(token) && text.Touches(token));

    private bool IsRelative(int token) => text.IsAny(token, "which", "whom", "whose", "what") || (text.Is(token, "that") && tree[token].Class is not WordClass.Det);

    /// <summary>"police and hospital officials": the conjunction joins two bare nouns.</summary>
    private bool Joins(int token, int end) =>
        text.IsAny(token, "and", "or") && token + 1 < end && token > 0 && tree[token + 1].Class is WordClass.Noun or WordClass.Propn or WordClass.Adj && tree[token - 1].Class is WordClass.Noun or WordClass.Propn;

    private bool IsTime(int first, int end) => end - first <= 2 && words.Speaker(text[end - 1]) == SpeakerWordKind.Time;

    private int NameEnd(int first, int limit)
    {
        int end = first;
        while (end < limit && text.IsCapitalised(end) && text.Kind(end) == TokenKind.Word && words.Speaker(text[end]) != SpeakerWordKind.Time)
        {
            end++;
        }

        return end;
    }
}
