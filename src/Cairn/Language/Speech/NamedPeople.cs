using System.Collections.Immutable;
using Cairn.Language.Names;
using Cairn.Language.Syntax;
using Cairn.Language.Tokens;
using Cairn.Values;

namespace Cairn.Language.Speech;

/// <summary>The people that a document names, with the offices told beside their names: "Colonel Reza Amini", "Adel Rashid, the ministry's spokesman".</summary>
internal sealed class NamedPeople
{
    private const int LongestName = 4;
    private const int Beside = 8;

    private readonly TokenText text;
    private readonly SyntaxTree tree;
    private readonly SpeechWords words;
    private readonly ImmutableArray<NamedPerson> people;

    public NamedPeople(TokenText text, SyntaxTree tree, ImmutableArray<Mention> mentions, SpeechWords words)
    {
        (this.text, this.tree, this.words) = (text, tree, words);
        people = Find(mentions);
    }

    /// <summary>The longest name in the document that ends with the given one: "Caggins" gives "Myles Caggins".</summary>
    public string FullName(string name)
    {
        string best = name;
        foreach (var person in people)
        {
            best = Longer(best, name, person.Name);
        }

        return best;
    }

    public static string Longer(string best, string name, string other) =>
        other.Length > best.Length && other.EndsWith(name, StringComparison.OrdinalIgnoreCase) && other[^(name.Length + 1)] == ' ' ? other : best;

    /// <summary>The last person named before a token with an office: "the colonel" after "Colonel Reza Amini"; null where nobody was.</summary>
    public string? WithOffice(ReadOnlySpan<char> office, int before)
    {
        for (int p = people.Length - 1; p >= 0; p--)
        {
            var person = people[p];
            if (person.First >= before)
            {
                continue;
            }

            int from = Math.Max(0, person.First - Beside), to = Math.Min(text.Count, person.End + Beside);
            for (int i = person.First - 1; i >= from && text.Kind(i) is TokenKind.Word or TokenKind.Punctuation && !text.IsAny(i, ".", ";"); i--)
            {
                if (text.Is(i, office) && (person.First - i == 1 || text.Is(person.First - 1, ",") || char.IsUpper(text[i][0])))
                {
                    return FullName(person.Name);
                }
            }

            if (!text.IsAny(person.End, ",", "("))
            {
                continue;
            }

            for (int i = person.End + 1; i < to && !text.IsAny(i, ",", ")", "who", "said", "."); i++)
            {
                if (text.Is(i, office))
                {
                    return FullName(person.Name);
                }
            }
        }

        return null;
    }

    /// <summary>The people named before a token and not before another, the last first.</summary>
    public IEnumerable<NamedPerson> Back(int before, int limit)
    {
        for (int p = people.Length - 1; p >= 0 && people[p].First >= limit; p--)
        {
            if (people[p].First < before)
            {
                yield return people[p];
            }
        }
    }

    private ImmutableArray<NamedPerson> Find(ImmutableArray<Mention> mentions)
    {
        var runs = ImmutableArray.CreateBuilder<NamedPerson>();
        int at = 0, next = 0;
        while (at < text.Count)
        {
            while (next < mentions.Length && mentions[next].Span.End <= text.Tokens[at].Span.Start)
            {
                next++;
            }

            if (next < mentions.Length && mentions[next].Span.Overlaps(text.Tokens[at].Span))
            {
                int first = at, behind = mentions[next].Span.End;
                while (at < text.Count && text.Tokens[at].Span.Start < behind)
                {
                    at++;
                }

                if (mentions[next].Kind == MentionKind.Person)
                {
                    runs.Add(new NamedPerson(WithoutTitle(mentions[next].Name), first, at, IsSubject(at - 1)));
                }

                continue;
            }

            int start = at;
            while (at < text.Count && text.IsCapitalised(at) && tree[at].Class == Syntax.WordClass.Propn && (next >= mentions.Length || !mentions[next].Span.Overlaps(text.Tokens[at].Span)))
            {
                at++;
            }

            while (start < at && words.Speaker(text[start]) is SpeakerWordKind.Title or SpeakerWordKind.Time)
            {
                start++;
            }

            if (at - start is >= 2 and <= LongestName)
            {
                TextSpan span = text.Span(start, at);
                runs.Add(new NamedPerson(span.In(text.Text).ToString(), start, at, IsSubject(at - 1)));
            }

            at = Math.Max(at, start) + (at == start ? 1 : 0);
        }

        return runs.DrainToImmutable();
    }

    /// <summary>"Captain Jonas Weber" as "Jonas Weber".</summary>
    public string WithoutTitle(string name)
    {
        string bare = name;
        while (bare.IndexOf(' ', StringComparison.Ordinal) is > 0 and var space && words.Speaker(bare.AsSpan(0, space)) == SpeakerWordKind.Title)
        {
            bare = bare[(space + 1)..];
        }

        return bare;
    }

    private bool IsSubject(int token) =>
        tree.IsRelation(token, "nsubj")
        || (tree[token].Head is >= 0 and var head && (tree.IsRelation(token, "flat") || tree.IsRelation(token, "compound") || tree.IsRelation(token, "appos")) && tree.IsRelation(head, "nsubj"));
}
