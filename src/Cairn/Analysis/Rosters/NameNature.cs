using Cairn.Language.Names;

namespace Cairn.Analysis.Rosters;

/// <summary>Tells from its words what a name that no theatre knows may name.</summary>
internal sealed class NameNature(NameWords words)
{
    private const int NearWords = 3;

    /// <summary>Names have no more words; a clause may.</summary>
    private const int MostWords = 8;

    /// <summary>Whether it is a name at all: every word of weight has a capital, and it ends neither in an office nor in a day ("Prime Minister").</summary>
    public bool IsName(string name)
    {
        string[] parts = Parts(name);
        return parts.Length > 0 && !Kind(parts[^1], NameWordKind.Title | NameWordKind.NoName | NameWordKind.Function) && parts.All(part => !char.IsLower(part[0]) || Kind(part, NameWordKind.Function | NameWordKind.TitleSmall | NameWordKind.NameParticle))
            && parts.Any(part => char.IsUpper(part[0]) && !Kind(part, NameWordKind.NoName | NameWordKind.Title | NameWordKind.Function | NameWordKind.Direction));
    }

    /// <summary>Whether words of a report that stand for a coded name are a name: of several words with capitals, or one that shares a word with
    /// it and owes its capital to no sentence's start.</summary>
    public bool NamesByName(string written, string coded, bool startsSentence)
    {
        string[] parts = Parts(written);
        parts = parts is [var article, ..] && article.Equals("the", StringComparison.OrdinalIgnoreCase) ? parts[1..] : parts;
        if (parts.Length is 0 or > MostWords || !IsName(string.Join(' ', parts)))
        {
            return false;
        }

        return parts.Length > 1 || ((!startsSentence || parts[0].Skip(1).Any(char.IsUpper)) && !Kind(parts[0], NameWordKind.OrganisationWord | NameWordKind.StateBody) && coded.Contains(parts[0], StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>Whether a word's capital may be that of a sentence's first word.</summary>
    public static bool StartsSentence(string text, int start)
    {
        int before = start - 1;
        while (before >= 0 && (text[before] is ' ' or '"' or '“' or '‘' or '\u00a0'))
        {
            before--;
        }

        return before < 0 || text[before] is '.' or '\n' or '!' or '?' or ':' or '•' or '-' or '–';
    }

    /// <summary>Whether it is a body of people: "Brigade", "Front", or a word of capitals alone, where not all words are written so.</summary>
    public bool IsBody(string name) =>
        Parts(name) is var parts && (parts.Any(part => Kind(part, NameWordKind.OrganisationWord | NameWordKind.OrganisationHead | NameWordKind.StateBody))
            || ((parts.Length == 1 || name.Any(char.IsLower)) && parts.Any(part => part.Length > 1 && part.All(char.IsUpper))));

    /// <summary>Whether it begins as a person's name does, or with a rank: "Brig. Gen. Whitcomb".</summary>
    public bool IsPerson(string name) =>
        !IsBody(name) && Parts(name) is { Length: > 1 } parts && (RankIn(name) is not null || parts.Any(part => Kind(part, NameWordKind.FirstName | NameWordKind.NameParticle)));

    /// <summary>The rank or office that a name begins with; null where it begins with none.</summary>
    public string? RankIn(string name) => Parts(name) is [var first, _, ..] && Kind(first, NameWordKind.Title) ? first : null;

    /// <summary>The words around a name that give an office or a rank: "spokesman", "Gen."; null where none stands there.</summary>
    public string? OfficeBeside(string text, int start, int end)
    {
        string before = text[Math.Max(0, start - 60)..start];
        before = before[(before.LastIndexOfAny(['.', '\n', '"', ';']) is var stop && stop >= 0 && !before.EndsWith(". ", StringComparison.Ordinal) ? stop + 1 : 0)..];
        string behind = text[end..Math.Min(text.Length, end + 60)];
        behind = behind.StartsWith(',') ? behind[1..] : "";
        var near = Parts(before).TakeLast(NearWords).Concat(Parts(behind).Take(NearWords));
        return near.FirstOrDefault(word => Kind(word, NameWordKind.Title));
    }

    private static string[] Parts(string name) =>
        [.. name.Split([' ', ',', '\n', '(', ')'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(part => part.Trim('.', '"', '“', '”', '-')).Where(part => part.Length > 0)];

    private bool Kind(string word, NameWordKind kind) => (words.KindOf(word) & kind) != 0 || (word.Contains('-', StringComparison.Ordinal) && (words.KindOf(word.AsSpan(0, word.IndexOf('-', StringComparison.Ordinal))) & kind) != 0);
}
