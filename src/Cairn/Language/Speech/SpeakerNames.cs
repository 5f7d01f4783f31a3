using System.Collections.Immutable;
using Cairn.Language.Names;
using Cairn.Language.Syntax;
using Cairn.Language.Tokens;
using Cairn.Theatres;

namespace Cairn.Language.Speech;

/// <summary>Gives speakers the names that they are coded by, over one document: pronouns, surnames and "the magazine" go back to whom they mean.</summary>
internal sealed class SpeakerNames
{
    private readonly TokenText text;
    private readonly SyntaxTree tree;
    private readonly SpeechWords words;
    private readonly SpeakerMentions named;
    private readonly NamedPeople people;
    private readonly ShortForms shortForms;
    private readonly SpeakersBefore before;

    public SpeakerNames(TokenText text, SyntaxTree tree, ImmutableArray<Mention> mentions, ImmutableArray<Country> countries, SpeechWords words)
    {
        (this.text, this.tree, this.words) = (text, tree, words);
        named = new SpeakerMentions(text, tree, mentions, countries, words);
        people = new NamedPeople(text, tree, mentions, words);
        shortForms = new ShortForms(text);
        before = new SpeakersBefore(text, tree, mentions, people, words);
    }

    /// <summary>The name of a speaker; null where the words name nobody ("that", "who" without a head).</summary>
    /// <param name="first">First token of the speaker's words.</param>
    /// <param name="end">Token behind the last.</param>
    /// <param name="head">The noun that heads them.</param>
    /// <param name="sentence">Index of the sentence.</param>
    public string? Name(int first, int end, int head, int sentence)
    {
        if (Resolve(first, end, head, sentence) is not var (resolved, person))
        {
            return null;
        }

        (string Name, bool IsPerson) found = (shortForms.Full(resolved), person);
        var kind = words.Speaker(text[head]);
        bool plural = kind == SpeakerWordKind.PluralPronoun || (!found.IsPerson && tree[head].Tag is "NNS" or "NNPS");
        int reach = Math.Max(end, Math.Min(tree.Right(head) + 1, end + 12));
        bool body = !found.IsPerson && !plural && (text.IsCapitalised(head) || named.IsBody(head));
        before.Remember(new KnownSpeaker(found.Name, Role(text.Span(first, Math.Min(reach, text.Count)).In(text.Text).ToString()), found.IsPerson, plural, body, sentence));
        return found.Name;
    }

    /// <summary>The last speaker before a sentence, for a quotation that names none.</summary>
    public string? Last(int sentence, int reach) => before.Last(sentence, reach);

    /// <summary>The words before the first preposition, which tell the office.</summary>
    private static string Role(string words)
    {
        int cut = words.Length;
        foreach (string preposition in (ReadOnlySpan<string>)[" for ", " of ", " in ", " at "])
        {
            int found = words.IndexOf(preposition, StringComparison.Ordinal);
            cut = found >= 0 ? Math.Min(cut, found) : cut;
        }

        return words[..cut];
    }

    private (string Name, bool IsPerson)? Resolve(int first, int end, int head, int sentence)
    {
        if (text.IsAny(first, "no", "none", "nobody", "neither"))
        {
            return null;
        }

        if (end - first == 1 && words.Speaker(text[first]) is var pronoun and (SpeakerWordKind.NoSpeaker or SpeakerWordKind.PersonPronoun or SpeakerWordKind.PluralPronoun or SpeakerWordKind.ThingPronoun))
        {
            return Pronoun(pronoun, first, sentence);
        }

        var persons = named.PersonsWithin(first, end);
        if (persons.Count == 1 && !named.FollowsPreposition(persons[0], first))
        {
            return (before.FullName(people.WithoutTitle(persons[0].Name)), true);
        }

        if (persons.Count == 0 && Trailing(first, end) is { } trailing)
        {
            return (before.FullName(trailing), true);
        }

        if (persons.Count == 0 && Named(first, end, head) is { } called)
        {
            return called;
        }

        if (words.Speaker(text[head]) == SpeakerWordKind.Text && char.IsLower(text[head][0]) && text.IsAny(first, "a", "an") && before.Body(first, sentence) is { } writer)
        {
            return (writer, false);
        }

        bool definite = text.IsAny(first, "the", "this", "that") || words.Speaker(text[head]) == SpeakerWordKind.Media;
        if (definite && char.IsLower(text[head][0]) && end - first <= 2)
        {
            if (words.Speaker(text[head]) == SpeakerWordKind.Text && before.SubjectBefore(sentence) is { } issuer)
            {
                return (issuer, false);
            }

            if (before.Short(text[head], first, sentence) is { } meant)
            {
                return meant;
            }
        }

        return (named.Plain(first, end), false);
    }

    private (string Name, bool IsPerson)? Pronoun(SpeakerWordKind kind, int token, int sentence) => kind switch
    {
        SpeakerWordKind.PersonPronoun => (before.Person(token, sentence) ?? text[token].ToString(), true),
        SpeakerWordKind.PluralPronoun => (before.Several(token, sentence) ?? text[token].ToString(), false),
        SpeakerWordKind.ThingPronoun => before.Body(token, sentence) is { } body ? (body, false) : null,
        _ => null,
    };

    /// <summary>A person's name behind a role: "militia expert Hisham Jalili", "Police inspector Saeed Wazir".</summary>
    private string? Trailing(int first, int end)
    {
        int from = end;
        while (from > first && text.IsCapitalised(from - 1) && text.Kind(from - 1) == TokenKind.Word && tree[from - 1].Class == WordClass.Propn && words.Speaker(text[from - 1]) != SpeakerWordKind.Title && !named.IsOther(from - 1))
        {
            from--;
        }

        bool role = from > first && from < end && (words.Speaker(text[from - 1]) == SpeakerWordKind.Title || tree[from - 1].Tag == "NN");
        return role && (end - from >= 2 || words.Speaker(text[from - 1]) == SpeakerWordKind.Title) ? text.Span(from, end).In(text.Text).ToString() : null;
    }

    /// <summary>A name where the head of the words is one: an actor, a country, a capital that stands for its state, or a person that no theatre knows.</summary>
    private (string Name, bool IsPerson)? Named(int first, int end, int head)
    {
        if (named.At(head) is { } mention)
        {
            return named.Of(mention, first, end) is { } body ? (body, false) : null;
        }

        if (!text.IsCapitalised(head) || tree[head].Class != WordClass.Propn)
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
        string full = before.FullName(name);
        bool article = text.IsAny(first, "the", "a", "an");
        return from == first || (titled && !article) || full != name ? (full, !article || full != name) : null;
    }

    private bool IsNamePart(int token) => text.Kind(token) == TokenKind.Word && text.IsCapitalised(token) && tree[token].Class is WordClass.Propn or WordClass.Adj or WordClass.Noun;
}
