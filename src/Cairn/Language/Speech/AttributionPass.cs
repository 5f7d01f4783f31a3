using System.Collections.Immutable;
using Cairn.Language.Syntax;
using Cairn.Theatres;
using Cairn.Values;

namespace Cairn.Language.Speech;

/// <summary>One reading of a document for attributions, sentence by sentence in order.</summary>
internal sealed class AttributionPass(
    TokenText text, SyntaxTree tree, SpeakerNames names, SpeakerReader speakers, SpeechWords words, ImmutableArray<Mention> mentions, ImmutableArray<Quote> quotes)
{
    private readonly CueFinder cueFinder = new(text, tree, speakers, words);
    private readonly PassersOn passers = new(text, tree, names, speakers, words, mentions);
    private readonly List<Attribution> found = [];
    private readonly HashSet<int> spoken = [];

    public void Read(int index)
    {
        var sentence = text.Sentences[index];
        var cues = cueFinder.Of(sentence);
        int before = found.Count;
        for (int c = 0; c < cues.Count; c++)
        {
            Attribute(index, sentence, cues, c);
        }

        Nest(before);
        Continue(index, sentence);
    }

    public ImmutableArray<Attribution> Finish() => [.. found.OrderBy(said => said.Content)];


    private void Attribute(int index, Sentence sentence, List<SpeechCue> cues, int c)
    {
        var cue = cues[c];
        if (cue.Speaker is not { } speaker)
        {
            // "adding", "warning" with no subject found: the speaker of the cue before.
            if (c == 0 || !text.Is(cue.At - 1, ",") || found.Count == 0 || found[^1].Content.End > text.Tokens[cue.At].Span.Start && !found[^1].IsDirect)
            {
                return;
            }

            if (Behind(sentence, cues, c) is { } rest)
            {
                found.Add(found[^1] with { Content = rest.Span, Cue = CueSpan(cue), IsDirect = rest.IsDirect, Kind = cue.Kind });
                Speak(rest.Span);
            }

            return;
        }

        if (Inside(cue) is not null && words.Speaker(text[speaker.Head]) is SpeakerWordKind.NoSpeaker or SpeakerWordKind.PersonPronoun or SpeakerWordKind.PluralPronoun)
        {
            return;
        }

        var ahead = Before(index, sentence, cues, c);
        var behind = Behind(sentence, cues, c, ahead is not null);
        if (ahead is null && behind is null)
        {
            // Remembered all the same: "he" in the next sentence means this speaker.
            string? silent = names.Name(speaker.First, speaker.End, speaker.Head, index);
            bool passesOn = cue.IsPrepositional || tree[cue.At].Lemma == "report";
            if (silent is not null && passesOn && c > 0 && cue.Last + 1 >= sentence.TokenEnd)
            {
                PassOn(sentence, cue, silent);
            }

            return;
        }

        if (names.Name(speaker.First, speaker.End, speaker.Head, index) is not { } name)
        {
            return;
        }

        var via = passers.Of(cue, speaker, sentence);
        var span = text.Span(speaker.First, speaker.End);
        if (cue.IsPrepositional && behind is { IsDirect: false } back && ahead is null or { IsDirect: false } && c == 0 && cue.At > sentence.FirstToken + 1 && text.Is(cue.At - 1, ","))
        {
            // "The group, according to X, has …": the words around the cue are one content.
            (ahead, behind) = ((text.Span(sentence.FirstToken, cue.At - 1).Cover(back.Span), false), null);
        }

        if (!cue.IsPrepositional && ahead is { IsDirect: false } && behind is not null && !text.Is(cue.Last, ","))
        {
            // "In a recording, X said that …": what stands before is no content.
            ahead = null;
        }

        foreach (var content in new[] { ahead, behind })
        {
            if (content is { } said)
            {
                found.Add(new Attribution(said.Span, span, name, via, CueSpan(cue), said.IsDirect) { Kind = cue.Kind });
                Speak(said.Span);
            }
        }
    }

    /// <summary>"X said …, the newspaper reports.": whoever closes the sentence passed on what was said in it.</summary>
    private void PassOn(Sentence sentence, SpeechCue cue, string outlet)
    {
        for (int i = 0; i < found.Count; i++)
        {
            if (sentence.Span.Contains(found[i].Cue) && found[i].Cue.End <= text.Tokens[cue.First].Span.Start && found[i].SpeakerName != outlet && !found[i].Via.Contains(outlet))
            {
                found[i] = found[i] with { Via = found[i].Via.Insert(0, outlet) };
            }
        }
    }

    private TextSpan CueSpan(SpeechCue cue) => cue.IsPrepositional && text.Is(cue.At, "according") ? text.Span(cue.At, cue.At + 2) : text.Span(cue.At, Math.Max(cue.At + 1, cue.Speaker is null || cue.Speaker.Value.First > cue.At ? cue.At + 1 : cue.End));

    private Quote? Inside(SpeechCue cue)
    {
        foreach (var quote in quotes)
        {
            if (quote.IsSpeech && quote.First <= cue.At && cue.At < quote.Close)
            {
                return quote;
            }
        }

        return null;
    }

    private void Speak(TextSpan span)
    {
        foreach (var quote in quotes)
        {
            if (quote.Length > 0 && quote.First < text.Count && span.Overlaps(text.Tokens[quote.First].Span))
            {
                spoken.Add(quote.Open);
            }
        }
    }

    /// <summary>The content that stands before a cue: a quotation or clause that ends with a comma or a closing mark at the cue.</summary>
    private (TextSpan Span, bool IsDirect)? Before(int index, Sentence sentence, List<SpeechCue> cues, int c)
    {
        var cue = cues[c];
        int start = cue.IsPrepositional ? cue.At : cue.First;
        int mark = start - 1;
        if (mark < 0)
        {
            return null;
        }

        foreach (var quote in quotes)
        {
            // '"…," said X' and '"…", X said'; the quotation may have begun sentences ago.
            bool adjoins = quote.Close == mark || (quote.Close == mark - 1 && text.IsAny(mark, ",", "-", "–", "—"));
            if (adjoins && (quote.IsSpeech || quote.Open <= sentence.FirstToken) && quote.Length > 0 && !spoken.Contains(quote.Open))
            {
                return (QuoteSpan(quote), true);
            }
        }

        if (mark <= sentence.FirstToken || !text.IsAny(mark, ",", "—", "–", "-") && text.Kind(mark) != TokenKind.Quote)
        {
            return cue.IsPrepositional && start > sentence.FirstToken + 3 && !text.IsAny(mark, "and", "but", "that") ? Clause(sentence, cues, c, start) : null;
        }

        if (!cue.IsPrepositional && tree[cue.At].Tag is "VBG")
        {
            return null;
        }

        return Clause(sentence, cues, c, mark);
    }

    /// <summary>The clause of a sentence up to a token, from the sentence's start or from behind the cue before.</summary>
    private (TextSpan Span, bool IsDirect)? Clause(Sentence sentence, List<SpeechCue> cues, int c, int end)
    {
        int from = sentence.FirstToken;
        for (int other = 0; other < c; other++)
        {
            if (cues[other].Last <= end && cues[other].Last > from)
            {
                return null;
            }
        }

        while (from < end && text.Kind(from) == TokenKind.Punctuation && !text.IsAny(from, "(", "["))
        {
            from++;
        }

        int verbs = 0;
        for (int i = from; i < end; i++)
        {
            verbs += tree[i].Class is WordClass.Verb or WordClass.Aux ? 1 : 0;
        }

        return end - from >= 3 && (verbs > 0 || cues[c].IsPrepositional) ? (text.Span(from, end), false) : null;
    }

    /// <summary>The content that stands behind a cue, up to the next cue or the end of the sentence.</summary>
    private (TextSpan Span, bool IsDirect)? Behind(Sentence sentence, List<SpeechCue> cues, int c, bool strict = false)
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

        foreach (var quote in quotes)
        {
            if (quote.Open == start && quote.Length > 0 && (quote.IsSpeech || quote.Close >= limit - 1))
            {
                return (QuoteSpan(quote), true);
            }
        }

        int end = limit;
        while (end > start && (text.Kind(end - 1) is TokenKind.Punctuation && !text.IsAny(end - 1, ")", "]", "%") || text.IsAny(end - 1, "and", "but")))
        {
            end--;
        }

        return end - start >= 2 ? (text.Span(start, end), false) : null;
    }

    /// <summary>Where the content of a verb starts; -1 where it has none behind it.</summary>
    private int ContentStart(SpeechCue cue, int at, int limit, bool strict)
    {
        int clause = -1, thing = -1, addressee = -1;
        foreach (int child in tree.Children(cue.At))
        {
            if (child <= cue.At || child >= limit)
            {
                continue;
            }

            if (tree.IsRelation(child, "ccomp") || (tree.IsRelation(child, "xcomp") && cue.Kind is SpeechKind.Promises or SpeechKind.Believes or SpeechKind.Claims) || tree.IsRelation(child, "parataxis"))
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

        if (tree[cue.At].Lemma == "point" && text.Is(at, "to"))
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

            if (text.Is(i, "that") && tree[i].Class is WordClass.Sconj or WordClass.Pron or WordClass.Adp && (i == at || i == after || clause > i || tree[i].Class == WordClass.Sconj || thing < 0 || thing > i))
            {
                return i;
            }

            if (text.Is(i, ":"))
            {
                colon = i;
                break;
            }

            if (text.Kind(i) == TokenKind.Quote && QuoteAt(i) is { } quote && (quote.IsSpeech || i <= after + 1) && (!strict || text.IsAny(i - 1, ",", ":") || i == at))
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

        bool takesObject = (cue.Kind == SpeechKind.Believes && thing >= 0 && text.Is(tree.Right(thing) + 1, "to")) || cue.Frame is SpeechFrame.AnyObject or SpeechFrame.ClauseObject or SpeechFrame.Object or SpeechFrame.Figure || cue.Kind is SpeechKind.Accuses or SpeechKind.Denies or SpeechKind.Fears or SpeechKind.Warns;
        if (takesObject && thing >= 0 && tree.Left(thing) >= at)
        {
            return tree.Left(thing);
        }

        if (cue.Kind is SpeechKind.Warns or SpeechKind.Accuses or SpeechKind.Fears && text.IsAny(at, "of", "against", "about", ",") && at + 2 < limit)
        {
            return at + 1;
        }

        // "X said the army would …" where the parser saw no clause: a subject and a verb follow.
        if (cue.Frame is SpeechFrame.Any or SpeechFrame.AnyObject or SpeechFrame.Clause && after < limit && tree[after].Class is WordClass.Det or WordClass.Propn or WordClass.Noun or WordClass.Pron or WordClass.Adj or WordClass.Num)
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

    private Quote? QuoteAt(int token)
    {
        foreach (var quote in quotes)
        {
            if (quote.Open == token)
            {
                return quote;
            }
        }

        return null;
    }

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
            bool contrast = text.IsAny(first - 1, "but", "while", "though", "although", "whereas") || (text.Is(first - 1, "and") && text.Is(first - 2, ","));
            if ((same || contrast) && first > cue.Last + 1)
            {
                return first;
            }
        }

        return sentence.TokenEnd;
    }

    private TextSpan QuoteSpan(Quote quote)
    {
        int end = quote.Close;
        while (end > quote.First + 1 && text.IsAny(end - 1, ","))
        {
            end--;
        }

        return text.Span(quote.First, Math.Max(end, quote.First + 1));
    }

    /// <summary>"Al-Hurra reported that according to operatives …": the outer speaker passed it on.</summary>
    private void Nest(int from)
    {
        for (int i = found.Count - 1; i >= from; i--)
        {
            var inner = found[i];
            for (int o = from; o < found.Count; o++)
            {
                var outer = found[o];
                if (o != i && !outer.IsDirect && inner.Cue.Start >= outer.Content.Start && inner.Cue.Start - outer.Content.Start < 12 && outer.Content.Contains(inner.Cue) && inner.Cue.Start > outer.Cue.Start && outer.SpeakerName != inner.SpeakerName && inner.Cue.Length > 5 && inner.Cue.In(text.Text).StartsWith("according", StringComparison.OrdinalIgnoreCase))
                {
                    found[i] = inner with { Via = inner.Via.Contains(outer.SpeakerName) ? inner.Via : inner.Via.Insert(0, outer.SpeakerName) };
                    found.RemoveAt(o);
                    i -= o < i ? 1 : 0;
                    break;
                }
            }
        }
    }

    /// <summary>A quotation with no cue of its own goes on with the speaker before it.</summary>
    private void Continue(int index, Sentence sentence)
    {
        foreach (var quote in quotes)
        {
            if (quote.Close < sentence.FirstToken || quote.Close >= sentence.TokenEnd || spoken.Contains(quote.Open) || !quote.IsSpeech)
            {
                continue;
            }

            bool whole = quote.Open == sentence.FirstToken || quote.Open < sentence.FirstToken || text.IsAny(quote.Open - 1, ".", ",");
            bool closes = quote.Close + 2 >= sentence.TokenEnd;
            if (text.Is(quote.Open - 1, ":") && quote.Open > sentence.FirstToken && Introduced(quote, sentence, index) is { } introduced)
            {
                found.Add(introduced);
                spoken.Add(quote.Open);
            }
            else if (whole && closes && quote.Length >= 4 && found.Count > 0 && found[^1] is { IsDirect: true } last && names.Last(index, 3) is not null)
            {
                found.Add(last with { Content = QuoteSpan(quote), IsDirect = true });
                spoken.Add(quote.Open);
            }
        }
    }

    /// <summary>"… a message posted by the group's leader, Abu Omar: "…"": the last person named before the colon speaks.</summary>
    private Attribution? Introduced(Quote quote, Sentence sentence, int index)
    {
        Mention? person = null;
        foreach (var mention in mentions)
        {
            if (mention.Kind == MentionKind.Person && mention.Span.Start >= sentence.Span.Start && mention.Span.End <= text.Tokens[quote.Open].Span.Start)
            {
                person = mention;
            }
        }

        int first = sentence.FirstToken;
        while (person is not null && first < quote.Open && text.Tokens[first].Span.End <= person.Span.Start)
        {
            first++;
        }

        int end = first;
        while (person is not null && end < quote.Open && text.Tokens[end].Span.Start < person.Span.End)
        {
            end++;
        }

        return person is not null && end > first && names.Name(first, end, end - 1, index) is { } name
            ? new Attribution(QuoteSpan(quote), person.Span, name, [], text.Tokens[quote.Open - 1].Span, true) : null;
    }
}
