using Cairn.Language.Syntax;
using Cairn.Language.Tokens;

namespace Cairn.Language.Speech;

/// <summary>Finds the words of speech that stand behind their cue: X said that …; X said: "…".</summary>
internal sealed class ContentBehind(TokenText text, SyntaxTree tree, SpokenQuotes quotes)
{
    /// <summary>The content that stands behind a cue, up to the next cue or the end of the sentence.</summary>
    public SpokenContent? Of(Sentence sentence, List<SpeechCue> cues, int c, bool strict = false)
    {
        var cue = cues[c];
        int at = cue.Last;
        int limit = Limit(sentence, cues, c);
        if (at >= limit)
        {
            return null;
        }

        int start;
        if (cue.IsPrepositional)
        {
            bool opens = text.IsAny(at, ",", ":") || text.Kind(at) == TokenKind.Quote || text.Is(at, "that") || cue.At == sentence.FirstToken;
            start = !opens ? -1 : text.Kind(at) == TokenKind.Punctuation ? at + 1 : at;
        }
        else
        {
            start = ContentStart(cue, at, limit, strict);
        }

        if (start < 0 || start >= limit)
        {
            return null;
        }

        start += text.Is(start, "that") && text.Kind(start + 1) != TokenKind.Punctuation ? 1 : 0;
        while (start < limit && text.IsAny(start, ",", ":", "-", "–"))
        {
            start++;
        }

        foreach (var quote in quotes.All)
        {
            if (quote.Open == start && quote.Length > 0 && (quote.IsSpeech || quote.Close >= limit - 1))
            {
                return new SpokenContent(quotes.Words(quote), true);
            }
        }

        int end = limit;
        while (end > start && (text.Kind(end - 1) is TokenKind.Punctuation && !text.IsAny(end - 1, ")", "]", "%") || text.IsAny(end - 1, "and", "but")))
        {
            end--;
        }

        int fewest = cue.Frame is SpeechFrame.OfFigure or SpeechFrame.Figure || cue.Kind == SpeechKind.Denies ? 1 : 2;
        return end - start >= fewest ? new SpokenContent(text.Span(start, end), false) : null;
    }

    /// <summary>Where the content of a verb starts; -1 where it has none behind it.</summary>
    private int ContentStart(SpeechCue cue, int at, int limit, bool strict)
    {
        if (cue.Frame == SpeechFrame.OfFigure)
        {
            return text.Is(at, "of") ? at + 1 : at;
        }

        if (cue.Frame == SpeechFrame.Counted && tree[cue.At].Class != WordClass.Verb)
        {
            return at;
        }

        int clause = -1, thing = -1, addressee = -1;
        foreach (int child in tree.Children(cue.At))
        {
            if (child <= cue.At || child >= limit)
            {
                continue;
            }

            if (tree.IsRelation(child, "ccomp") || (tree.IsRelation(child, "xcomp") && (cue.Kind is SpeechKind.Promises or SpeechKind.Believes or SpeechKind.Claims || tree[child].Tag == "VBG")) || tree.IsRelation(child, "parataxis"))
            {
                clause = clause < 0 ? child : clause;
            }
            else if (tree.IsRelation(child, "iobj"))
            {
                addressee = child;
            }
            else if (tree.IsRelation(child, "obj"))
            {
                thing = thing < 0 ? child : thing;
            }
        }

        if ((tree[cue.At].Lemma is "point" or "admit" && text.Is(at, "to")) || (tree[cue.At].Lemma == "reckon" && text.Is(at, "with")))
        {
            return at + 1;
        }

        int after = at;
        int told = addressee >= 0 ? addressee : clause >= 0 || tree[cue.At].Lemma is "tell" or "inform" or "assure" or "remind" or "brief" ? thing : -1;
        if (told >= 0 && tree.Left(told) <= at + 1 && (clause < 0 || tree.Right(told) < clause))
        {
            after = Math.Min(limit, tree.Right(told) + 1);
        }

        if (tree[cue.At].Lemma == "tell" && text.IsCapitalised(at) && tree[at].Class == WordClass.Propn)
        {
            // "told Reuters 90 percent …": the name alone is told, whatever the parser hung on it.
            after = at + 1;
            while (after < limit && text.IsCapitalised(after) && tree[after].Class == WordClass.Propn)
            {
                after++;
            }
        }

        int colon = -1;
        for (int i = at; i < Math.Min(limit, at + 20); i++)
        {
            // However the parser took it, "that" soon behind the cue and before a new noun phrase opens the content.
            if (text.Is(i, "that") && i <= at + 4 && i + 1 < limit && tree[i + 1].Class is WordClass.Det or WordClass.Pron or WordClass.Num or WordClass.Propn)
            {
                return i;
            }

            if (i > after && tree[i].Tag is "VBD" or "VBZ" or "VBP" or "MD" && (clause < 0 || i < tree.Left(clause)) && cue.Frame is SpeechFrame.Any or SpeechFrame.AnyObject or SpeechFrame.Clause or SpeechFrame.ClauseObject && !strict && StartsClause(after))
            {
                return after;
            }

            if (text.Is(i, "that") && text.IsAny(i - 1, "and", "but") && i > after + 3 && (StartsClause(after) || text.Is(after, "there")) && cue.Frame is SpeechFrame.Any or SpeechFrame.Clause)
            {
                // "says there are fewer than 500, and that …": both are said.
                return after;
            }

            if (text.Is(i, "that") && tree[i].Class is WordClass.Sconj or WordClass.Pron or WordClass.Adp && (i == at || i == after || clause > i || tree[i].Class == WordClass.Sconj || thing < 0 || thing > i))
            {
                return i;
            }

            if (text.Is(i, ":"))
            {
                colon = i;
                break;
            }

            if (text.Kind(i) == TokenKind.Quote && quotes.OpenedAt(i) is { } quote && (quote.IsSpeech || i <= after + 1) && (!strict || text.IsAny(i - 1, ",", ":") || i == at))
            {
                return clause >= 0 && !quote.IsSpeech && tree.Left(clause) < i ? Math.Max(after, tree.Left(clause)) : i;
            }

            if (i > after && tree[i].Class == WordClass.Verb && i != clause)
            {
                break;
            }
        }

        if (colon >= 0)
        {
            return colon + 1;
        }

        if (strict && !(clause >= 0 && tree.IsRelation(clause, "ccomp") && tree.Left(clause) >= at && tree.Child(clause, "nsubj") > at))
        {
            return -1;
        }

        if (clause >= 0 && tree.Right(clause) > at)
        {
            int start = Math.Max(after, tree.Left(clause));
            return tree.IsRelation(clause, "parataxis") && !text.IsAny(start - 1, ":", ",") ? -1 : start;
        }

        bool takesObject = (cue.Kind == SpeechKind.Believes && thing >= 0 && (text.Is(tree.Right(thing) + 1, "to") || text.Is(thing + 1, "to"))) || cue.Frame is SpeechFrame.AnyObject or SpeechFrame.ClauseObject or SpeechFrame.Object or SpeechFrame.Figure or SpeechFrame.Counted or SpeechFrame.Written || cue.Kind is SpeechKind.Accuses or SpeechKind.Denies or SpeechKind.Fears or SpeechKind.Warns;
        if (takesObject && thing >= 0 && tree.Left(thing) >= at)
        {
            return tree.Left(thing);
        }

        if (cue.Kind is SpeechKind.Warns or SpeechKind.Accuses or SpeechKind.Fears && text.IsAny(at, "of", "against", "about", ",") && at + 2 < limit)
        {
            return at + 1;
        }

        // "X said the army would …" where the parser saw no clause: a subject and a verb follow.
        if (cue.Frame is SpeechFrame.Any or SpeechFrame.AnyObject or SpeechFrame.Clause && after < limit && StartsClause(after))
        {
            for (int i = after + 1; i < Math.Min(limit, after + 14); i++)
            {
                if (text.Kind(i) == TokenKind.Punctuation && !text.IsHyphen(i))
                {
                    break;
                }

                if (tree[i].Tag is "VBD" or "VBZ" or "VBP" or "MD")
                {
                    return after;
                }
            }
        }

        return -1;
    }

    private bool StartsClause(int token) => tree[token].Class is WordClass.Det or WordClass.Propn or WordClass.Noun or WordClass.Pron or WordClass.Adj or WordClass.Num;

    /// <summary>Where content behind a cue must end: before the next cue that is joined to this one, or at the sentence's end.</summary>
    private int Limit(Sentence sentence, List<SpeechCue> cues, int c)
    {
        var cue = cues[c];
        for (int other = c + 1; other < cues.Count; other++)
        {
            var next = cues[other];
            int first = next.IsPrepositional ? next.At : next.First;
            if (first <= cue.End)
            {
                first = next.At;
            }

            int head = next.IsPrepositional ? -1 : tree[next.At].Head;
            bool joined = head == cue.At && (tree.IsRelation(next.At, "conj") || tree.IsRelation(next.At, "advcl") || tree.IsRelation(next.At, "parataxis"));
            bool participle = tree[next.At].Tag is "VBG" && text.Is(next.At - 1, ",");
            bool same = joined || participle;
            bool contrast = text.IsAny(first - 1, ";", "but", "while", "though", "although", "whereas") || (text.Is(first - 1, "and") && text.Is(first - 2, ","));
            if ((same || contrast) && first > cue.Last + 1)
            {
                return first;
            }
        }

        return sentence.TokenEnd;
    }
}
