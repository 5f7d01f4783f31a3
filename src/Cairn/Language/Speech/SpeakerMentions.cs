using System.Collections.Immutable;
using Cairn.Language.Names;
using Cairn.Language.Syntax;
using Cairn.Language.Tokens;
using Cairn.Theatres;

namespace Cairn.Language.Speech;

/// <summary>The names that were found within the words of speakers: people, bodies, and capitals and countries that stand for a state.</summary>
internal sealed class SpeakerMentions(TokenText text, SyntaxTree tree, ImmutableArray<Mention> mentions, ImmutableArray<Country> countries, SpeechWords words)
{
    /// <summary>The name that a token stands in; null where it stands in none.</summary>
    public Mention? At(int token)
    {
        int start = text.Tokens[token].Span.Start;
        foreach (var mention in mentions)
        {
            if (mention.Span.Contains(start))
            {
                return mention;
            }

            if (mention.Span.Start > start)
            {
                break;
            }
        }

        return null;
    }

    /// <summary>True where a token stands in the name of something that is no person.</summary>
    public bool IsOther(int token) => At(token) is { Kind: not MentionKind.Person };

    /// <summary>True where a token is a word of media or stands in the name of a body.</summary>
    public bool IsBody(int token)
    {
        int start = text.Tokens[token].Span.Start;
        return words.Speaker(text[token]) == SpeakerWordKind.Media || mentions.Any(mention => mention.Kind == MentionKind.Organisation && mention.Span.Contains(start));
    }

    /// <summary>Whom a name at the head of a speaker's words stands for: an actor, or the state of a country or capital; null where it is another place or a person.</summary>
    public string? Of(Mention mention, int first, int end)
    {
        if (mention.Kind == MentionKind.Place)
        {
            foreach (var country in countries)
            {
                if (string.Equals(country.Capital, mention.Name, StringComparison.OrdinalIgnoreCase))
                {
                    return country.Name;
                }
            }

            return mention.Country?.Name;
        }

        if (mention.Kind != MentionKind.Organisation)
        {
            return null;
        }

        // "the relief agency Open Hands" is Open Hands; "officials of Open Hands" are officials.
        bool closes = mention.Span.End == text.Tokens[end - 1].Span.End && !HasPreposition(first, end);
        return mention.Span.Length * 2 >= Plain(first, end).Length || closes ? mention.Actor?.Name ?? mention.Name : Plain(first, end);
    }

    /// <summary>The people named within a speaker's words, in order.</summary>
    public List<Mention> PersonsWithin(int first, int end)
    {
        var span = text.Span(first, end);
        var inside = new List<Mention>();
        foreach (var mention in mentions)
        {
            if (mention.Span.Start >= span.End)
            {
                break;
            }

            if (mention.Kind == MentionKind.Person && span.Contains(mention.Span))
            {
                inside.Add(mention);
            }
        }

        return inside;
    }

    /// <summary>True where the person only belongs to what is named before: "the lawyer of Omar Haddad".</summary>
    public bool FollowsPreposition(Mention mention, int first)
    {
        int token = text.TokenAt(mention.Span.Start) - 1;
        while (token >= first && (words.Speaker(text[token]) == SpeakerWordKind.Title || text.IsAny(token, "the")))
        {
            token--;
        }

        return token >= first && text.IsAny(token, "of", "for", "to", "by", "from", "with", "near", "under", "against");
    }

    /// <summary>The words themselves; "the" is left off before a name.</summary>
    public string Plain(int first, int end)
    {
        first += text.Is(first, "the") && end - first > 1 && text.IsCapitalised(end - 1) ? 1 : 0;
        string plain = text.Span(first, end).In(text.Text).ToString();
        plain = plain.StartsWith("The ", StringComparison.Ordinal) ? "the" + plain[3..] : plain;
        return plain.Contains('\n', StringComparison.Ordinal) ? string.Join(' ', plain.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)) : plain;
    }

    private bool HasPreposition(int first, int end)
    {
        for (int i = first; i < end; i++)
        {
            if (tree[i].Class is WordClass.Adp or WordClass.Part)
            {
                return true;
            }
        }

        return false;
    }
}
