using System.Collections.Immutable;
using Cairn.Theatres;
using Cairn.Values;

namespace Cairn.Language.Speech;

/// <summary>Gives speakers the names that they are coded by, over one document: pronouns, surnames and "the magazine" go back to whom they mean.</summary>
internal sealed class SpeakerNames
{
    private readonly TokenText text;
    private readonly SyntaxTree tree;
    private readonly ImmutableArray<Mention> mentions;
    private readonly ImmutableArray<Country> countries;
    private readonly SpeechWords words;
    private readonly List<Known> earlier = [];
    private readonly ImmutableArray<Candidate> candidates;

    /// <summary>A run of capitalised words that may be a person whom no theatre knows.</summary>
    private readonly record struct Candidate(string Name, int First, bool IsSubject);

    private readonly record struct Known(string Name, string Words, bool IsPerson, bool IsPlural, int Sentence);

    public SpeakerNames(TokenText text, SyntaxTree tree, ImmutableArray<Mention> mentions, ImmutableArray<Country> countries, SpeechWords words)
    {
        (this.text, this.tree, this.mentions, this.countries, this.words) = (text, tree, mentions, countries, words);
        candidates = Candidates();
    }

    /// <summary>The name of a speaker; null where the words name nobody ("that", "who" without a head).</summary>
    /// <param name="first">First token of the speaker's words.</param>
    /// <param name="end">Token behind the last.</param>
    /// <param name="head">The noun that heads them.</param>
    /// <param name="sentence">Index of the sentence.</param>
    public string? Name(int first, int end, int head, int sentence)
    {
        string? name = Resolve(first, end, head, sentence, out bool isPerson);
        if (name is not null)
        {
            var kind = words.Speaker(text[head]);
            bool plural = kind == SpeakerWordKind.PluralPronoun || tree[head].Tag is "NNS" or "NNPS";
            int reach = Math.Max(end, Math.Min(tree.Right(head) + 1, end + 12));
            earlier.Add(new Known(name, Before(text.Span(first, reach).In(text.Text).ToString()), isPerson, plural, sentence));
        }

        return name;
    }

    /// <summary>The last speaker before a sentence, for a quotation that names none.</summary>
    public string? Last(int sentence, int reach) => earlier.Count > 0 && sentence - earlier[^1].Sentence <= reach ? earlier[^1].Name : null;

    private static string Before(string words)
    {
        int cut = words.Length;
        foreach (string preposition in (ReadOnlySpan<string>)[" for ", " of ", " in ", " at "])
        {
            int found = words.IndexOf(preposition, StringComparison.Ordinal);
            cut = found >= 0 ? Math.Min(cut, found) : cut;
        }

        return words[..cut];
    }

    private string? Resolve(int first, int end, int head, int sentence, out bool isPerson)
    {
        isPerson = false;
        if (text.IsAny(first, "no", "none", "nobody", "neither"))
        {
            return null;
        }

        if (end - first == 1)
        {
            switch (words.Speaker(text[first]))
            {
                case SpeakerWordKind.NoSpeaker:
                    return null;
                case SpeakerWordKind.PersonPronoun:
                    isPerson = true;
                    return Person(first, sentence) ?? text[first].ToString();
                case SpeakerWordKind.PluralPronoun:
                    return earlier.FindLast(known => known.IsPlural && sentence - known.Sentence <= 2).Name ?? Plural(first) ?? earlier.FindLast(known => known.IsPlural && sentence - known.Sentence <= 6).Name ?? text[first].ToString();
                case SpeakerWordKind.ThingPronoun:
                    return earlier.FindLast(known => !known.IsPerson && sentence - known.Sentence <= 4).Name ?? Organisation(first);
            }
        }

        var persons = Inside(first, end, MentionKind.Person);
        if (persons.Count == 1 && !FollowsPreposition(persons[0]))
        {
            isPerson = true;
            return FullName(persons[0].Name);
        }

        if (persons.Count == 0 && Trailing(first, end) is { } trailing)
        {
            isPerson = true;
            return FullName(trailing);
        }

        if (persons.Count == 0 && Named(first, end, head) is { } named)
        {
            isPerson = named.IsPerson;
            return named.Name;
        }

        bool definite = text.IsAny(first, "the", "this", "that") || words.Speaker(text[head]) == SpeakerWordKind.Media;
        if (definite && char.IsLower(text[head][0]) && end - first <= 2)
        {
            string noun = text[head].ToString();
            var same = earlier.FindLast(known => known.Words.Contains(noun, StringComparison.OrdinalIgnoreCase) && known.Name.Length > noun.Length);
            if (same.Name is not null)
            {
                isPerson = same.IsPerson;
                return same.Name;
            }
        }

        return Plain(first, end);
    }

    /// <summary>A person's name behind a role: "militia expert Hisham Jalili", "Police inspector Saeed Wazir".</summary>
    private string? Trailing(int first, int end)
    {
        int from = end;
        while (from > first && text.IsCapitalised(from - 1) && text.Kind(from - 1) == TokenKind.Word && tree[from - 1].Class == Syntax.WordClass.Propn && words.Speaker(text[from - 1]) != SpeakerWordKind.Title && !IsMention(from - 1))
        {
            from--;
        }

        bool role = from > first && from < end && (words.Speaker(text[from - 1]) == SpeakerWordKind.Title || tree[from - 1].Tag == "NN");
        return role && (end - from >= 2 || words.Speaker(text[from - 1]) == SpeakerWordKind.Title) ? text.Span(from, end).In(text.Text).ToString() : null;
    }

    private bool IsMention(int token)
    {
        int start = text.Tokens[token].Span.Start;
        foreach (var mention in mentions)
        {
            if (mention.Span.Contains(start))
            {
                return mention.Kind != MentionKind.Person;
            }

            if (mention.Span.Start > start)
            {
                break;
            }
        }

        return false;
    }

    private ImmutableArray<Candidate> Candidates()
    {
        var runs = ImmutableArray.CreateBuilder<Candidate>();
        int at = 0, next = 0;
        while (at < text.Count)
        {
            while (next < mentions.Length && mentions[next].Span.End <= text.Tokens[at].Span.Start)
            {
                next++;
            }

            if (next < mentions.Length && mentions[next].Span.Overlaps(text.Tokens[at].Span))
            {
                if (mentions[next].Kind == MentionKind.Person)
                {
                    runs.Add(new Candidate(mentions[next].Name, at, IsSubject(mentions[next].Span)));
                }

                int behind = mentions[next].Span.End;
                while (at < text.Count && text.Tokens[at].Span.Start < behind)
                {
                    at++;
                }

                continue;
            }

            int first = at;
            while (at < text.Count && text.IsCapitalised(at) && tree[at].Class == Syntax.WordClass.Propn && (next >= mentions.Length || !mentions[next].Span.Overlaps(text.Tokens[at].Span)))
            {
                at++;
            }

            while (first < at && words.Speaker(text[first]) == SpeakerWordKind.Title)
            {
                first++;
            }

            if (at - first is >= 2 and <= 4)
            {
                var span = text.Span(first, at);
                runs.Add(new Candidate(span.In(text.Text).ToString(), first, IsSubject(span)));
            }

            at = Math.Max(at, first) + (at == first ? 1 : 0);
        }

        return runs.DrainToImmutable();
    }

    /// <summary>A name where the head of the words is one: an actor, a country, a capital that stands for its state, or a person that no theatre knows.</summary>
    private (string Name, bool IsPerson)? Named(int first, int end, int head)
    {
        foreach (var mention in mentions)
        {
            if (!mention.Span.Contains(text.Tokens[head].Span.Start))
            {
                continue;
            }

            if (mention.Kind == MentionKind.Place)
            {
                foreach (var country in countries)
                {
                    if (string.Equals(country.Capital, mention.Name, StringComparison.OrdinalIgnoreCase))
                    {
                        return (country.Name, false);
                    }
                }

                return mention.Country is { } state ? (state.Name, false) : null;
            }

            return mention.Kind == MentionKind.Organisation && mention.Span.Length * 2 >= Plain(first, end).Length ? (mention.Actor?.Name ?? mention.Name, false)
                : mention.Kind == MentionKind.Organisation ? (Plain(first, end), false) : null;
        }

        if (!text.IsCapitalised(head) || tree[head].Class != Syntax.WordClass.Propn)
        {
            return null;
        }

        int from = head, to = head + 1;
        while (from > first && IsNamePart(from - 1))
        {
            from--;
        }

        while (to < end && IsNamePart(to))
        {
            to++;
        }

        bool titled = from > first;
        while (from < to - 1 && words.Speaker(text[from]) == SpeakerWordKind.Title)
        {
            from++;
            titled = true;
        }

        string name = text.Span(from, to).In(text.Text).ToString();
        string full = FullName(name);
        bool article = text.IsAny(first, "the", "a", "an");
        return from == first || titled && !article || full != name ? (full, !article || full != name) : null;
    }

    private bool IsNamePart(int token) => text.Kind(token) == TokenKind.Word && text.IsCapitalised(token) && tree[token].Class is Syntax.WordClass.Propn or Syntax.WordClass.Adj or Syntax.WordClass.Noun;

    /// <summary>Whom "he" or "she" means: the person who is the subject of the nearest sentence before, the last speaker, or the last person named.</summary>
    private string? Person(int pronoun, int sentence)
    {
        var last = earlier.FindLast(known => known.IsPerson && sentence - known.Sentence <= 5);
        if (last.Name is not null && sentence - last.Sentence <= 1)
        {
            return last.Name;
        }

        string? any = null;
        int limit = text.Sentences[Math.Max(0, sentence - 4)].FirstToken;
        for (int c = candidates.Length - 1; c >= 0 && candidates[c].First >= limit; c--)
        {
            if (candidates[c].First >= pronoun)
            {
                continue;
            }

            any ??= candidates[c].Name;
            if (candidates[c].IsSubject)
            {
                return last.Name is not null && text.Sentences[last.Sentence].FirstToken > candidates[c].First ? last.Name : FullName(candidates[c].Name);
            }
        }

        return last.Name ?? (any is null ? null : FullName(any));
    }

    private bool IsSubject(TextSpan span)
    {
        int token = TokenAt(span.End - 1);
        return token >= 0 && (tree.IsRelation(token, "nsubj") || (tree[token].Head is >= 0 and var head && tree.IsRelation(token, "flat") | tree.IsRelation(token, "compound") | tree.IsRelation(token, "appos") && tree.IsRelation(head, "nsubj")));
    }

    /// <summary>The token that an offset lies in; -1 in white space.</summary>
    private int TokenAt(int offset)
    {
        int low = 0, high = text.Count - 1;
        while (low <= high)
        {
            int middle = (low + high) / 2;
            var span = text.Tokens[middle].Span;
            if (span.Contains(offset))
            {
                return middle;
            }

            (low, high) = span.End <= offset ? (middle + 1, high) : (low, middle - 1);
        }

        return -1;
    }

    /// <summary>The last plural subject within a few words before a "they".</summary>
    private string? Plural(int pronoun)
    {
        for (int i = pronoun - 1; i >= Math.Max(0, pronoun - 50); i--)
        {
            if (tree[i].Tag is "NNS" or "NNPS" && tree.IsRelation(i, "nsubj"))
            {
                return Plain(Math.Max(tree.Left(i), i - 5), Math.Min(tree.Right(i) + 1, i + 8));
            }
        }

        return null;
    }

    private string? Organisation(int before)
    {
        int start = text.Tokens[before].Span.Start;
        for (int m = mentions.Length - 1; m >= 0; m--)
        {
            if (mentions[m].Span.Start < start && mentions[m].Kind == MentionKind.Organisation && start - mentions[m].Span.Start < 600)
            {
                return mentions[m].Actor?.Name ?? mentions[m].Name;
            }
        }

        return null;
    }

    private List<Mention> Inside(int first, int end, MentionKind kind)
    {
        var span = text.Span(first, end);
        var inside = new List<Mention>();
        foreach (var mention in mentions)
        {
            if (mention.Span.Start >= span.End)
            {
                break;
            }

            if (mention.Kind == kind && span.Contains(mention.Span))
            {
                inside.Add(mention);
            }
        }

        return inside;
    }

    private bool FollowsPreposition(Mention mention)
    {
        int token = TokenAt(mention.Span.Start) - 1;
        while (token >= 0 && (words.Speaker(text[token]) == SpeakerWordKind.Title || text.IsAny(token, "the")))
        {
            token--;
        }

        return token >= 0 && text.IsAny(token, "of", "for", "to", "by", "from", "with", "near", "under", "against");
    }

    /// <summary>The longest name in the document that ends with the given one: "Caggins" gives "Myles Caggins".</summary>
    private string FullName(string name)
    {
        string best = name;
        foreach (var candidate in candidates)
        {
            best = Longer(best, name, candidate.Name);
        }

        foreach (var known in earlier)
        {
            best = known.IsPerson ? Longer(best, name, known.Name) : best;
        }

        return best;
    }

    private static string Longer(string best, string name, string other) =>
        other.Length > best.Length && other.EndsWith(name, StringComparison.OrdinalIgnoreCase) && other[^(name.Length + 1)] == ' ' ? other : best;

    /// <summary>The words themselves; "the" is left off before a name.</summary>
    private string Plain(int first, int end)
    {
        first += text.Is(first, "the") && end - first > 1 && text.IsCapitalised(end - 1) ? 1 : 0;
        var span = text.Span(first, end);
        string plain = span.In(text.Text).ToString();
        plain = plain.StartsWith("The ", StringComparison.Ordinal) ? "the" + plain[3..] : plain;
        return plain.Contains('\n', StringComparison.Ordinal) ? string.Join(' ', plain.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)) : plain;
    }
}
