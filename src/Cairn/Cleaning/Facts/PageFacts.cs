using Cairn.Cleaning.Lines;
using Cairn.Values;

namespace Cairn.Cleaning.Facts;

/// <summary>Reads what stands in agency credits and at the foot of a page: author and outlet where the head named none, and the earliest
/// day that the page can be from.</summary>
internal sealed class PageFacts(CleaningWords words, WrittenDates dates, Names names)
{
    private const int FootLines = 3, Planned = 40, DatelineLines = 3;
    private static readonly string[] Writers = ["writing by ", "written by ", "reporting by ", "reported by ", "report by "];

    public void Apply(PageDraft page)
    {
        var credits = page.Lines.Where(l => l.Reason == "wire-credit").ToArray();
        foreach (string role in Writers)
        {
            foreach (var credit in credits)
            {
                page.Author ??= After(credit.Text, role);
            }
        }

        if (page.Outlet is null && credits.Any(c => c.Text.Contains("editing by", StringComparison.OrdinalIgnoreCase)))
        {
            page.Outlet = page.Lines.Where(l => l.Stays).Select(l => ToldTo(l.Text)).FirstOrDefault(o => o is not null);
        }

        page.Outlet ??= page.Lines.Where(l => l.Stays && l.Kind == BlockKind.Paragraph).Take(DatelineLines).Select(l => Dateline(l.Text)).FirstOrDefault(o => o is not null);
        SignOff(page);
        page.Outlet ??= page.Lines.Where(l => !l.Stays).Select(l => Imprints.Owner(l.Text)).FirstOrDefault(o => o is not null);
        page.Outlet = page.Outlet is { } outlet ? Imprints.AsSpelled(outlet, page.Lines) : null;
    }

    /// <summary>The agency of a dateline: "BAGHDAD, June 3 (Agency) - …".</summary>
    private string? Dateline(string text)
    {
        const int Latest = 60;
        int open = text.AsSpan(0, Math.Min(Latest, text.Length)).IndexOfAny("(/");
        int close = open < 0 ? -1 : text.AsSpan(open + 1, Math.Min(Latest, text.Length - open - 1)).IndexOfAny(")/");
        if (close <= 0)
        {
            return null;
        }

        string name = text.Substring(open + 1, close);
        var behind = text.AsSpan(open + close + 2).TrimStart(" .");
        bool dash = text[open] == '(' && !behind.IsEmpty && behind[0] is '-' or '–' or '—';
        return dash ? names.IsOutlet(name) ? name : null : text[open] == '/' && names.IsKnownOutlet(name) ? name : null;
    }

    /// <summary>The earliest day that the page can have come out: the latest full date that it tells of as past.</summary>
    public DateRange? Earliest(string text)
    {
        DateOnly? latest = null;
        foreach (var (span, day) in dates.Find(text))
        {
            if ((latest is null || day > latest) && !IsPlanned(text.AsSpan(Math.Max(0, span.Start - Planned), Math.Min(Planned, span.Start))))
            {
                latest = day;
            }
        }

        return latest is { } first ? DateRange.From(first) : null;
    }

    /// <summary>True where words shortly before a date say that it was still to come.</summary>
    private bool IsPlanned(ReadOnlySpan<char> before)
    {
        int sentence = before.LastIndexOfAny(".\n");
        var (tokens, _) = Words.Of(before[(sentence + 1)..], 10);
        return tokens.Any(word => words.Around.Ahead.Contains(word));
    }

    private static string? After(string credit, string role)
    {
        int at = credit.IndexOf(role, StringComparison.OrdinalIgnoreCase);
        if (at < 0 || (at >= "additional ".Length && credit.AsSpan(0, at).EndsWith("additional ", StringComparison.OrdinalIgnoreCase)))
        {
            return null;
        }

        var rest = credit.AsSpan(at + role.Length);
        int end = rest.IndexOfAny(";)");
        rest = end < 0 ? rest : rest[..end];
        int next = rest.IndexOf(" editing by", StringComparison.OrdinalIgnoreCase) is var e and >= 0 ? e : rest.IndexOf(" writing by", StringComparison.OrdinalIgnoreCase);
        return Names.People((next < 0 ? rest : rest[..next]).ToString());
    }

    /// <summary>"… told Reuters by telephone": an agency's credit line and its own name in the text.</summary>
    private string? ToldTo(string text)
    {
        for (int at = text.IndexOf("told ", StringComparison.Ordinal); at >= 0; at = text.IndexOf("told ", at + 1, StringComparison.Ordinal))
        {
            int start = at + "told ".Length;
            int end = text.AsSpan(start).IndexOfAny(" ,.") is var length and >= 0 ? start + length : text.Length;
            if (names.IsKnownOutlet(text.AsSpan(start, end - start)))
            {
                return text[start..end];
            }
        }

        return null;
    }

    /// <summary>A publisher's name, perhaps with the author's above it, in short lines below the last paragraph.</summary>
    private void SignOff(PageDraft page)
    {
        var staying = page.Staying();
        int last = staying.Count - 1;
        if (staying.Count < 4 || !page.Lines[staying[last]].Stays || !IsSignature(page.Lines[staying[last]]))
        {
            return;
        }

        var line = page.Lines[staying[last]];
        if (page.Outlet is null && names.IsOutlet(line.Text) && !line.Text.Contains('|', StringComparison.Ordinal))
        {
            page.Outlet = line.Text;
            line.Remove("sign-off");
            if (page.Author is null && IsSignature(page.Lines[staying[last - 1]]) && last - 1 >= staying.Count - FootLines)
            {
                page.Author = page.Lines[staying[last - 1]].Text;
                page.Lines[staying[last - 1]].Remove("sign-off");
            }
        }
        else if (page.Author is null && line.Words is >= 2 and <= 4 && !names.IsOutlet(line.Text) && !names.IsFurniture(line.Text) && line.Text.All(c => char.IsLetter(c) || c is ' ' or '.' or '-' or '\'') && page.Lines[staying[last - 1]].EndsSentence)
        {
            page.Author = line.Text;
            line.Remove("sign-off");
        }
    }

    private static bool IsSignature(Line line) =>
        line.Words is >= 2 and <= 10 && !line.EndsSentence && line.Kind == BlockKind.Paragraph && Names.IsName(line.Text) && !line.Text.Contains(':', StringComparison.Ordinal);
}
