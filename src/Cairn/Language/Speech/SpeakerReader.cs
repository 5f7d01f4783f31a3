using System.Collections.Immutable;
using Cairn.Language.Numbers;
using Cairn.Language.Syntax;
using Cairn.Language.Tokens;

namespace Cairn.Language.Speech;

/// <summary>Reads the words that name a speaker: from the subject of a verb, or behind "according to".</summary>
internal sealed class SpeakerReader(TokenText text, SyntaxTree tree, SpeechWords words, AdjacentSpeaker adjacent, ImmutableArray<NumberExpression> numbers)
{
    private const int LongestPhrase = 25;

    /// <summary>The subject of a verb, its own or that of the verb that it is joined to; null where it has none.</summary>
    public SpeakerPhrase? Subject(int verb, Sentence sentence)
    {
        int at = verb;
        for (int steps = 0; steps < 4; steps++)
        {
            int subject = tree.Child(at, "nsubj");
            bool behind = subject > at && !text.IsAny(at - 1, ",") && text.Kind(at - 1) != TokenKind.Quote;
            if (subject >= 0 && subject < verb + 12 && !behind)
            {
                if (words.Speaker(text[subject]) == SpeakerWordKind.NoSpeaker)
                {
                    bool relative = text.IsAny(subject, "who", "which") && tree.IsRelation(at, "acl");
                    return relative && tree[at].Head >= 0 ? Phrase(tree[at].Head, sentence, subject) : null;
                }

                return Phrase(subject, sentence);
            }

            int head = tree[at].Head;
            if (head < 0)
            {
                break;
            }

            if (tree.IsRelation(at, "acl") && tree[at].Tag is "VBG" && tree[head].Class is WordClass.Noun or WordClass.Propn)
            {
                return Phrase(head, sentence, at);
            }

            // "The official estimated in January that …", taken by the parser for "the official [who was] estimated".
            if (at == verb && tree.IsRelation(at, "acl") && tree[at].Tag is "VBN" && tree[head].Relation == "root" && tree[head].Class is WordClass.Noun or WordClass.Propn && tree.Child(at, "ccomp") > at)
            {
                return Phrase(head, sentence, at);
            }

            bool shares = tree.IsRelation(at, "conj") || tree.IsRelation(at, "xcomp") || (tree[at].Tag is "VBG" && (tree.IsRelation(at, "advcl") || tree.IsRelation(at, "parataxis")));
            if (!shares)
            {
                break;
            }

            at = head;
        }

        return tree[verb].Tag is "VBD" or "VBZ" or "VBP" ? Left(verb, sentence) : null;
    }

    /// <summary>The noun that stands right before a verb whose subject the parser did not see; an apposition between commas is passed over.</summary>
    private SpeakerPhrase? Left(int verb, Sentence sentence)
    {
        int at = verb - 1;
        while (at > sentence.FirstToken && tree[at].Class is WordClass.Adv or WordClass.Aux)
        {
            at--;
        }

        return at >= sentence.FirstToken && tree[at].Class is WordClass.Noun or WordClass.Propn && tree[at].Head > at && tree.Right(at) < verb && words.Speaker(text[at]) != SpeakerWordKind.NoSpeaker
            ? Phrase(at, sentence, verb) : null;
    }

    /// <summary>The phrase that a noun heads, cut before its relative clauses and appositions.</summary>
    public SpeakerPhrase? Phrase(int head, Sentence sentence, int limit = int.MaxValue)
    {
        if (head < sentence.FirstToken || head >= sentence.TokenEnd || tree[head].Class is not (WordClass.Noun or WordClass.Propn or WordClass.Pron or WordClass.Adj or WordClass.Num or WordClass.X or WordClass.Det))
        {
            return null;
        }

        int first = Math.Max(sentence.FirstToken, tree.Left(head));
        int reach = Math.Min(Math.Min(sentence.TokenEnd, limit), tree.Right(head) + 1);
        int end = reach;
        foreach (int child in tree.Children(head))
        {
            if (child > head && (tree.IsRelation(child, "acl:relcl") || tree.IsRelation(child, "appos") || tree.IsRelation(child, "parataxis") || tree.IsRelation(child, "punct") || tree[child].Tag is "VBG"))
            {
                end = Math.Min(end, tree.Left(child));
            }
        }

        for (int i = head + 1; i < end; i++)
        {
            if (text.IsAny(i, ",", "(", ";", ":", "who", "which") && !(text.Is(i, ",") && Lists(i, head)))
            {
                end = i;
            }
        }

        while (end < sentence.TokenEnd && end < limit && end < head + 9 && text.IsCapitalised(end) && text.Kind(end) == TokenKind.Word && tree[end].Class is WordClass.Propn or WordClass.Noun or WordClass.Adj or WordClass.X && tree[end - 1].Class is WordClass.Propn or WordClass.Noun)
        {
            end++;
        }

        while (end > head + 1 && text.Kind(end - 1) is TokenKind.Punctuation or TokenKind.Quote)
        {
            end--;
        }

        while (first < head && (text.Kind(first) is TokenKind.Punctuation or TokenKind.Quote || tree[first].Class is WordClass.Cconj or WordClass.Adv or WordClass.Sconj && text.IsAny(first, "and", "but", "however", "meanwhile", "while", "though", "although", "also", "as")))
        {
            first++;
        }

        if (end - first > LongestPhrase)
        {
            first = Math.Max(first, head - 4);
            end = Math.Min(end, head + 8);
        }

        return Writer(new SpeakerPhrase(first, Math.Max(end, head + 1), head, reach), sentence);
    }

    /// <summary>The noun phrase that begins at a token, for "according to": up to the comma or verb behind it.</summary>
    public SpeakerPhrase? Behind(int preposition, Sentence sentence)
    {
        int start = preposition + 1;
        if (start >= sentence.TokenEnd)
        {
            return null;
        }

        int end = start;
        int head = -1;
        bool inRun = true;
        while (end < sentence.TokenEnd && end - start < LongestPhrase)
        {
            var word = tree[end];
            if (text.Kind(end) is TokenKind.Punctuation or TokenKind.Quote && !(text.IsHyphen(end) && text.Touches(end)) || (end > start && word.Class is WordClass.Verb && word.Tag is "VBD" or "VBZ" or "VBP" or "MD") || (end > start && (word.Class == WordClass.Pron || text.Is(end, "that"))))
            {
                break;
            }

            if (end > start && tree[end - 1].Class is WordClass.Noun or WordClass.Propn && (text.IsAny(end, "the", "a", "an") || Counts(end)))
            {
                // "according to the union | over 860 people have been killed": no comma parts them.
                break;
            }

            bool nominal = word.Class is WordClass.Noun or WordClass.Propn or WordClass.Pron or WordClass.Det or WordClass.Adj or WordClass.Num || text.IsAny(end, "'s", "’s", "'", "’") || text.IsHyphen(end);
            inRun &= nominal;
            if (inRun && word.Class is WordClass.Noun or WordClass.Propn or WordClass.Pron)
            {
                head = end;
            }

            end++;
        }

        return head < 0 ? null : Writer(new SpeakerPhrase(start, end, head, end), sentence);
    }

    /// <summary>True where a number that counts something, with its bound words, begins at a token.</summary>
    private bool Counts(int token)
    {
        int start = text.Tokens[token].Span.Start, low = 0, high = numbers.Length;
        while (low < high)
        {
            int middle = (low + high) / 2;
            (low, high) = numbers[middle].Span.Start < start ? (middle + 1, high) : (low, middle);
        }

        return low < numbers.Length && numbers[low].Span.Start == start && numbers[low].IsCount && numbers[low].Form is NumberForm.Cardinal or NumberForm.Vague or NumberForm.Percent;
    }

    /// <summary>Who speaks in a text: "a report of the magazine X", "a statement by the army", "a government statement"; other phrases stay as
    /// they are, but for a name that stands behind a role ("the envoy, X").</summary>
    public SpeakerPhrase Writer(SpeakerPhrase phrase, Sentence sentence)
    {
        var (first, end, head, reach) = phrase;
        if (!IsText(head, sentence))
        {
            return adjacent.Apposition(phrase, sentence) is { } named ? named with { Reach = Math.Max(named.Reach, reach) } : phrase;
        }

        int last = Math.Min(sentence.TokenEnd, text.IsAny(end, "that", "which", "by", "published", "issued") ? end + 8 : Math.Max(end, reach));
        for (int i = head + 1; i < last - 1; i++)
        {
            bool link = text.IsAny(i, "by", "of", "from", "in", "that", "which");
            bool named = text.IsCapitalised(i + 1) || (text.IsAny(i + 1, "the", "a", "an") && (text.IsAny(i, "by", "that", "which", "from") || HasCapital(i + 2, last) || i + 2 < last && tree[i + 2].Class == WordClass.Noun)) || text.Is(i, "by");
            if (link && named && !IsDay(i + 1) && Behind(i, sentence with { TokenCount = last - sentence.FirstToken }) is { } writer
                && tree[writer.Head].Class is WordClass.Propn or WordClass.Noun && words.Speaker(text[writer.Head]) is not SpeakerWordKind.Time && !IsText(writer.Head, sentence))
            {
                return writer with { Reach = reach };
            }
        }

        if (head - 1 > first && text.IsAny(head - 1, "'s", "’s", "'", "’"))
        {
            return new SpeakerPhrase(first, head - 1, head - 2, reach);
        }

        for (int i = first; i < head; i++)
        {
            if (text.IsAny(i, "its", "his", "her", "their"))
            {
                return new SpeakerPhrase(i, i + 1, i, reach);
            }

            if (text.IsAny(i + 1, "'s", "’s") && i + 1 < head)
            {
                return new SpeakerPhrase(first, i + 1, i, reach);
            }
        }

        return head - 1 > first && tree[head - 1].Class is WordClass.Noun or WordClass.Propn && text.Kind(head - 1) == TokenKind.Word ? new SpeakerPhrase(first, head, head - 1, reach) : phrase;
    }

    /// <summary>A report, a statement, figures; a name ("Quarterly Review") is none.</summary>
    private bool IsText(int token, Sentence sentence) =>
        words.Speaker(text[token]) is SpeakerWordKind.Text or SpeakerWordKind.Figure && (token == sentence.FirstToken || !text.IsCapitalised(token));

    private bool IsDay(int token) => words.Speaker(text[token]) == SpeakerWordKind.Time;

    /// <summary>True where the words name a report, a statement, figures, not a person or a body.</summary>
    public bool IsWriting(SpeakerPhrase phrase, Sentence sentence)
    {
        for (int i = Math.Max(sentence.FirstToken, phrase.First - 8); i < phrase.Reach; i++)
        {
            if (IsText(i, sentence))
            {
                return true;
            }
        }

        return false;
    }

    private bool HasCapital(int from, int end)
    {
        for (int i = from; i < end; i++)
        {
            if (text.IsCapitalised(i))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a comma parts members of a list that the head belongs to.</summary>
    private bool Lists(int comma, int head) => tree[comma].Head is >= 0 and var owner && owner > comma && tree.IsRelation(owner, "conj") && tree[owner].Head == head;
}
