using System.Collections.Immutable;
using Cairn.Values;

namespace Cairn.Cleaning;

/// <summary>Tells outlets from people in the short lines and cells where a page names both.</summary>
internal sealed class Names(CleaningWords words)
{
    /// <summary>True where the words name an outlet that is known, or hold a word that publishers' names hold.</summary>
    public bool IsOutlet(ReadOnlySpan<char> name)
    {
        var (tokens, _) = Words.Of(name, 13);
        return tokens.Length is > 0 and <= 12 && (words.Outlets.ContainsKey(string.Join(' ', tokens)) || (tokens.Length > 1 && tokens.Any(words.OutletKinds.Contains)));
    }

    public bool IsKnownOutlet(ReadOnlySpan<char> name) => words.Outlets.ContainsKey(Words.Plain(name, 13));

    /// <summary>The stretch of a text that names a known outlet, the longest of the first; null where none does.</summary>
    public string? KnownIn(string text)
    {
        var (tokens, spans) = Words.Of(text, 60);
        for (int start = 0; start < tokens.Length; start++)
        {
            for (int end = Math.Min(tokens.Length, start + 6); end > start; end--)
            {
                if (char.IsUpper(text[spans[start].Start]) && words.Outlets.ContainsKey(string.Join(' ', tokens.AsSpan()[start..end]!)))
                {
                    return text[spans[start].Start..spans[end - 1].End];
                }
            }
        }

        return null;
    }

    /// <summary>Reads the cells of a header line: "Institute | Author | date", "outlet | date | place".</summary>
    public void ReadCells(PageDraft page, ImmutableArray<string> cells, List<(TextSpan Span, DateOnly Day)> found, WrittenDates dates)
    {
        bool afterDate = false;
        foreach (string cell in cells.SelectMany(c => c.Split('|', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)))
        {
            if (found.Count > 0 && dates.Find(cell).Count > 0)
            {
                afterDate = true;
                continue;
            }

            string name = Bare(cell);
            if (name.Length > 0 && !(afterDate && page.Outlet is not null))
            {
                Take(page, name, cells.Length > 1 && !afterDate);
            }
        }
    }

    /// <summary>Takes a short text for the outlet or the author, whichever it can be.</summary>
    public void Take(PageDraft page, string text, bool first = false)
    {
        string name = Bare(text);
        var (tokens, _) = Words.Of(name, 9);
        if (tokens.Length is 0 or > 8)
        {
            return;
        }

        if (IsOutlet(name))
        {
            page.Outlet ??= name;
        }
        else if (first && tokens.Length == 1 && page.Outlet is null)
        {
            page.Outlet = name;
        }
        else if (!first || IsName(name))
        {
            page.Author ??= People(name);
        }
    }

    /// <summary>True where the words could be a person's or a desk's name: up to eight, each with a capital or a small link between.</summary>
    public static bool IsName(ReadOnlySpan<char> text)
    {
        var (tokens, spans) = Words.Of(text, 12);
        int capitals = 0;
        for (int i = 0; i < tokens.Length; i++)
        {
            char c = text[spans[i].Start];
            capitals += char.IsUpper(c) || (char.IsLetter(c) && !char.IsLower(c)) ? 1 : 0;
        }

        return tokens.Length > 0 && capitals >= 1 && capitals * 2 >= tokens.Length;
    }

    /// <summary>The people of a byline, parted by semicolons: "A; B". What stands behind a comma that is no further name (an office) is left out.</summary>
    public static string? People(string text)
    {
        text = text.Trim(' ', ':', '|', '-', '–', '—', ',', '.', '(', ')');
        foreach (string stop in (ReadOnlySpan<string>)[" | ", " – ", " — ", " - ", " for ", " in ", "(", "@"])
        {
            int at = text.IndexOf(stop, StringComparison.Ordinal);
            text = at > 0 ? text[..at] : text;
        }

        var people = new List<string>();
        foreach (string part in text.Replace(" and ", ",", StringComparison.Ordinal).Replace(" & ", ",", StringComparison.Ordinal).Split([',', ';'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            if (people.Count == 0 || (IsName(part) && part.Contains(' ', StringComparison.Ordinal)))
            {
                people.Add(part);
            }
        }

        return people.Count == 0 ? null : string.Join("; ", people);
    }

    /// <summary>The name without the words that say nothing beside a date.</summary>
    private string Bare(string text)
    {
        var (tokens, spans) = Words.Of(text, 16);
        int first = 0, last = tokens.Length - 1;
        while (first <= last && SaysNothing(tokens[first]))
        {
            first++;
        }

        while (last >= first && SaysNothing(tokens[last]))
        {
            last--;
        }

        return first > last ? "" : text[spans[first].Start..spans[last].End];
    }

    private bool SaysNothing(string word) => words.Around.SaysNothing(word) || words.Months.ContainsKey(word);

    /// <summary>Takes the words of a byline: people are the author, a publisher among them is the outlet.</summary>
    public void TakeByline(PageDraft page, string text)
    {
        string[] parts = (People(text) ?? "").Split("; ", StringSplitOptions.RemoveEmptyEntries);
        page.Outlet ??= parts.FirstOrDefault(p => IsOutlet(p));
        string author = string.Join("; ", parts.Where(p => !IsOutlet(p)));
        page.Author ??= author.Length > 0 && !(parts.Length > 0 && IsOutlet(parts[0])) ? author : null;
    }
}
