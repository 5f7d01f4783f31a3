using Cairn.Theatres;
namespace Cairn.Language.Names;

/// <summary>Ties a report's short names to the full ones: "Caggins" to "Myles Caggins", "PNC" to "Popular National Council (PNC)".</summary>
internal sealed class ShortNames(TextAtoms text)
{
    private readonly Dictionary<string, FoundName> persons = new(StringComparer.Ordinal);
    private readonly Dictionary<string, FoundName> skeletons = new(StringComparer.Ordinal);
    private readonly List<(List<(string Word, LetterCase Case)> Words, FoundName Name)> full = [];
    private readonly Dictionary<string, FoundName> initials = new(StringComparer.Ordinal);

    /// <summary>Takes in a full name; they come in order of the text.</summary>
    /// <returns>The name; with what bears it where it is the end of a longer one told before ("Abu Ragheef").</returns>
    public FoundName Learn(FoundName name)
    {
        if (name.Kind == MentionKind.Person && name.Chosen is null && Longer(name) is { } longer)
        {
            return longer with { First = name.First, End = name.End, Span = name.Span, Name = Usual(longer) };
        }

        if (name.Kind == MentionKind.Person)
        {
            if (name.End - name.First >= 2)
            {
                full.Add((NameParts.Of(Usual(name), out _), name));
                full.Add((NameParts.Of(name.Words(text.Text), out _), name));
            }

            var words = NameParts.Of(Usual(name), out _);
            if (words.Count >= 2 && words[^1].Word.Length >= 3)
            {
                persons.TryAdd(words[^1].Word, name);
                skeletons.TryAdd(Skeleton(words[^1].Word), name);
            }

            if (name.End - name.First >= 2)
            {
                string last = NameFold.Fold(text.Atoms[name.End - 1].Span.In(text.Text));
                persons.TryAdd(last, name);
                skeletons.TryAdd(Skeleton(last), name);
            }
        }

        int short_ = name.End;
        bool bracketed = name.Kind == MentionKind.Organisation && short_ < text.Count && text.Atoms[short_].Case == LetterCase.Upper
            && text.Atoms[short_].Token == text.Atoms[short_ - 1].Token + 2 && text.Text[text.Tokens[text.Atoms[short_].Token - 1].Span.Start] == '(';
        if (bracketed)
        {
            initials.TryAdd(text.Atoms[short_].Span.In(text.Text).ToString(), name);
        }

        return name;
    }

    /// <summary>The name as coded, of a found one.</summary>
    public string Usual(FoundName name) => name.Name ?? name.Chosen?.Name ?? name.Words(text.Text);

    private FoundName? Longer(FoundName name)
    {
        var words = NameParts.Of(name.Words(text.Text), out _);
        foreach (var (longer, bearer) in full)
        {
            bool ends = words.Count > 0 && words.Count < longer.Count;
            for (int back = 1; ends && back <= words.Count; back++)
            {
                ends = words[^back].Word == longer[^back].Word || Skeleton(words[^back].Word) == Skeleton(longer[^back].Word);
            }

            if (ends)
            {
                return bearer;
            }
        }

        return null;
    }

    /// <summary>The full name that a word is short for; null where there is none.</summary>
    public FoundName? Of(int atom)
    {
        var word = text.Atoms[atom];
        if (!word.IsCapital || word.IsCaseless)
        {
            return null;
        }

        if (word.Case == LetterCase.Upper && initials.Count > 0 && initials.TryGetValue(word.Span.In(text.Text).ToString(), out var body))
        {
            return body;
        }

        if (persons.Count == 0 || word.Span.Length < 3 || text.Is(atom, NameWordKind.Function | NameWordKind.NoName | NameWordKind.Trap) || text.IsSmallElsewhere(atom))
        {
            return null;
        }

        string folded = NameFold.Fold(word.Span.In(text.Text));
        bool titled = atom > 0 && text.Joins(atom) && text.Is(atom - 1, NameWordKind.Title);
        return persons.TryGetValue(folded, out var person) || (Skeleton(folded) is var skeleton && (titled || skeleton.Length >= 4) && skeletons.TryGetValue(skeleton, out person)) ? person : null;
    }

    /// <summary>The first letter and the consonants, doubled ones once: Rasool and Rasul are alike.</summary>
    private static string Skeleton(string word)
    {
        Span<char> kept = stackalloc char[NameFold.Longest];
        int length = 0;
        foreach (char c in word)
        {
            char letter = c is 'q' or 'c' ? 'k' : c is 'z' ? 's' : c;
            if (length == 0 || (letter is not ('a' or 'e' or 'i' or 'o' or 'u' or 'y' or 'w' or 'h') && kept[length - 1] != letter))
            {
                kept[length++] = letter;
            }
        }

        return length < 3 ? word : new string(kept[..length]);
    }
}
