using System.Collections.Immutable;
using Cairn.Cleaning.Lines;
using Cairn.Values;

namespace Cairn.Cleaning.Facts;

/// <summary>Tells outlets from people in the short lines and cells where a page names both.</summary>
internal sealed class Names(CleaningWords words)
{
    /// <summary>True where the words name an outlet that is known, or hold a word that publishers' names hold.</summary>
    public bool IsOutlet(ReadOnlySpan<char> name)
    {
        var (tokens, _) = Words.Of(name, 13);
        return tokens.Length is > 0 and <= 12 && (words.Outlets.Contains(string.Join(' ', tokens)) || (tokens.Length > 1 && tokens.Any(word => words.OutletKinds.Contains(word)) && !name.Contains('>') && IsProper(name) && !tokens.All(word => words.Sections.Contains(word))));
    }

    /// <summary>True where every word begins with a capital but for small words, as in a name: "Second Report: the mission ends" is none.</summary>
    public bool IsProper(ReadOnlySpan<char> name)
    {
        var (tokens, spans) = Words.Of(name, 13);
        for (int i = 0; i < tokens.Length; i++)
        {
            if (char.IsLower(name[spans[i].Start]) && !words.Lines.IsSmall(tokens[i]))
            {
                return false;
            }
        }

        return true;
    }

    public bool IsKnownOutlet(ReadOnlySpan<char> name) => words.Outlets.Contains(Words.Plain(name, 13));

    /// <summary>The outlet that a line above a report names: a known one anywhere in it, else a cell of it that is a publisher's name.</summary>
    public string? OutletIn(Line line) =>
        KnownIn(line.Text) ?? BesideSection(line.Text) ?? Cells.Of(line).Select(cell => cell.In(line.Text).ToString().Trim(' ', '|', '/', '>', '•', '·')).FirstOrDefault(cell => IsOutlet(cell));

    /// <summary>"Analysis | Review of the Levant", "Notebook of the Gulf - Analysis": what stands beside a section's name is the outlet's.</summary>
    public string? BesideSection(string text)
    {
        foreach (string separator in (ReadOnlySpan<string>)[" | ", " - ", " – ", " — ", " / "])
        {
            if (text.Split(separator) is [var first, var second] && IsSection(first) != IsSection(second) && (IsSection(first) ? second : first).Trim() is var name && IsProper(name) && Words.Of(name, 8).Words.Length is >= 2 and <= 7)
            {
                return name;
            }
        }

        return null;
    }

    /// <summary>True for two to five words with capitals that name no section and are no words of furniture.</summary>
    public bool IsMasthead(string name) =>
        Words.Of(name, 6).Words is { Length: >= 2 and <= 5 } tokens && IsProper(name) && !IsSection(name) && !tokens.All(words.Lines.IsCue) && !name.Contains('>', StringComparison.Ordinal) && !name.AsSpan().ContainsAnyInRange('0', '9') && char.IsLetter(name[^1]);

    /// <summary>True for the name of a site's section: "Analysis", "Middle East".</summary>
    public bool IsSection(string text) => Words.Of(text, 4).Words is { Length: > 0 and <= 3 } tokens && tokens.All(word => words.Sections.Contains(word));

    /// <summary>The stretch of a text that names a known outlet, the longest of the first; null where none does.</summary>
    public string? KnownIn(string text)
    {
        var (tokens, spans) = Words.Of(text, 60);
        for (int start = 0; start < tokens.Length; start++)
        {
            for (int end = Math.Min(tokens.Length, start + 6); end > start; end--)
            {
                if (char.IsUpper(text[spans[start].Start]) && words.Outlets.Contains(string.Join(' ', tokens.AsSpan()[start..end]!)))
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

            page.Outlet ??= KnownIn(cell);
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
        if (BesideSection(text) is { } outlet)
        {
            page.Outlet ??= outlet;
            return;
        }

        string name = Bare(text);
        var (tokens, _) = Words.Of(name, 9);
        if (tokens.Length is > 2 and <= 8 && words.Around.Staff.Contains(tokens[^1]))
        {
            Signed(page, name);
            return;
        }

        if (tokens.Length is 0 or > 8 || IsSection(name) || IsFurniture(name))
        {
            return;
        }

        if (IsOutlet(name))
        {
            page.Outlet ??= First(name);
        }
        else if (first && tokens.Length == 1 && page.Outlet is null)
        {
            page.Outlet = name;
        }
        else if ((!first || (tokens.Length > 1 && IsName(name))) && !name.Contains(':', StringComparison.Ordinal))
        {
            page.Author ??= Signed(page, People(name));
        }
    }

    /// <summary>True where half of the words or more are words of furniture: "Show Full Article" is nobody.</summary>
    public bool IsFurniture(string name)
    {
        var tokens = Words.Of(name, 9).Words;
        return tokens.Count(t => words.Lines.IsCue(t) && !words.Around.Desk.Contains(t)) * 2 >= Math.Max(1, tokens.Length);
    }

    /// <summary>"Courier/Agencies": the first of several houses.</summary>
    private static string First(string name) => name.Split('/')[0].Trim();

    /// <summary>Who signed: a person or a desk; null for "Staff Reporter" and "Agencies". What stands before "staff" is the outlet's name.</summary>
    private string? Signed(PageDraft page, string? author)
    {
        var (tokens, spans) = Words.Of(author ?? "", 9);
        if (author is not null && IsFurniture(author))
        {
            return null;
        }

        int staff = tokens.IndexOf(tokens.FirstOrDefault(word => words.Around.Staff.Contains(word)) ?? "");
        if (staff < 0)
        {
            return author;
        }

        if (staff >= 2 && author![..spans[staff].Start].Trim(' ', '/') is var house && IsProper(house))
        {
            page.Outlet ??= house;
        }

        return null;
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

    private bool SaysNothing(string word) => words.Around.SaysNothing(word) || words.Months.Contains(word);

    /// <summary>Takes the words of a byline: people are the author, a publisher among them is the outlet.</summary>
    public void TakeByline(PageDraft page, string text)
    {
        string[] parts = (People(text) ?? "").Split("; ", StringSplitOptions.RemoveEmptyEntries);
        if (parts.Length > 0 && Signed(page, parts[0]) is null)
        {
            return;
        }

        page.Outlet ??= parts.FirstOrDefault(p => IsOutlet(p));
        string author = string.Join("; ", parts.Where(p => !IsOutlet(p)));
        page.Author ??= author.Length > 0 && !IsOutlet(parts[0]) ? author : null;
    }
}
