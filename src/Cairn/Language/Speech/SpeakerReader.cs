using Cairn.Language.Syntax;

namespace Cairn.Language.Speech;

/// <summary>Reads the words that name a speaker: from the subject of a verb, or behind "according to".</summary>
internal sealed class SpeakerReader(TokenText text, SyntaxTree tree, SpeechWords words)
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

    /// <summary>The noun phrase that ends right before a verb, whatever the parser made of it: "Commanders in the city | say that". What a
    /// preposition opens ("On Tuesday the minister") is passed over.</summary>
    public SpeakerPhrase? Before(int verb, Sentence sentence)
    {
        int end = verb;
        while (end > sentence.FirstToken && tree[end - 1].Class is WordClass.Adv or WordClass.Aux)
        {
            end--;
        }

        int first = end;
        while (first > sentence.FirstToken && end - first < 12
            && tree[first - 1].Class is WordClass.Det or WordClass.Adj or WordClass.Noun or WordClass.Propn or WordClass.Num or WordClass.Part or WordClass.Adp or WordClass.Pron)
        {
            first--;
        }

        if (first < end && tree[first].Class == WordClass.Adp)
        {
            first++;
            while (first < end && tree[first].Class is not (WordClass.Det or WordClass.Pron))
            {
                first++;
            }
        }

        int head = -1;
        for (int i = first; i < end && tree[i].Class != WordClass.Adp; i++)
        {
            head = tree[i].Class is WordClass.Noun or WordClass.Propn or WordClass.Pron ? i : head;
        }

        return head >= 0 && words.Speaker(text[head]) is not (SpeakerWordKind.NoSpeaker or SpeakerWordKind.Figure) ? new SpeakerPhrase(first, end, head, end) : null;
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

        return Text(head, first, Math.Max(end, head + 1), reach, sentence);
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
            if (text.Kind(end) is TokenKind.Punctuation or TokenKind.Quote && !(text.IsHyphen(end) && text.Touches(end)) || (end > start && word.Class is WordClass.Verb && word.Tag is "VBD" or "VBZ" or "VBP" or "MD") || (end > start && word.Class == WordClass.Pron))
            {
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

        return head < 0 ? null : Text(head, start, end, end, sentence);
    }

    /// <summary>"a report of the magazine X", "a statement by the army": the writer speaks, not the paper.</summary>
    private SpeakerPhrase Text(int head, int first, int end, int reach, Sentence sentence)
    {
        if (words.Speaker(text[head]) == SpeakerWordKind.Text)
        {
            for (int i = head + 1; i < end; i++)
            {
                bool link = text.IsAny(i, "by", "of", "from", "in") && i + 1 < end;
                if (link && (text.IsCapitalised(i + 1) || (text.IsAny(i + 1, "the", "a", "an") && (text.Is(i, "by") || HasCapital(i + 2, end)))) && Behind(i, sentence with { TokenCount = end - sentence.FirstToken }) is { } writer && tree[writer.Head].Class is WordClass.Propn or WordClass.Noun && words.Speaker(text[writer.Head]) != SpeakerWordKind.Text)
                {
                    return writer with { Reach = reach };
                }
            }

            if (first < head && (text.Is(head - 1, "'s") || text.Is(head - 1, "’s")) && head - 1 > first)
            {
                return new SpeakerPhrase(first, head - 1, head - 2, reach);
            }
        }

        return new SpeakerPhrase(first, end, head, reach);
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
