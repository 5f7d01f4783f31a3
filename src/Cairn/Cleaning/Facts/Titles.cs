using Cairn.Cleaning.Lines;

namespace Cairn.Cleaning.Facts;

/// <summary>Finds the title of a page that came as lines, keeps it once, and takes off the banner above it and the outlet beside it. A title that the
/// page's head tells, and no line, stays as it is told.</summary>
internal sealed class Titles(Names names, TitleJudge judge, CreditLines credits)
{
    private const int LeastTold = 4, Looked = 8, LongestBanner = 12, LongestSuffix = 10;
    private const string Bars = "|-–—·»«‹:";
    private static readonly string[] Separators = [" – ", " — ", " - ", " | ", " :: ", " » ", " · ", " ‹ ", " « "];

    public void Apply(PageDraft page)
    {
        var features = judge.Features(page.Lines, credits);
        if (page.Title is { } told && Words.Of(told, LeastTold).Words.Length >= LeastTold)
        {
            return;
        }

        if (judge.Choose(features) is not { } chosen)
        {
            return;
        }

        int title = features.Place(chosen);
        PutBack(page, title, features.BodyPlace);
        page.Lines[title].Kind = BlockKind.Title;
        Repetitions(page, title);
        Banner(page, title);
        title = Suffix(page, title);
        page.Title = page.Lines[title].Text;
        Repetitions(page, title);
    }

    /// <summary>What stands between title and report is no part of a box above the title.</summary>
    private static void PutBack(PageDraft page, int title, int body)
    {
        for (int i = title; i < Math.Max(title + 1, body); i++)
        {
            if (page.Lines[i].WentAlong)
            {
                page.Lines[i].PutBack();
            }
        }
    }

    /// <summary>Takes off the title's second time, with or without the site's name behind it.</summary>
    private static void Repetitions(PageDraft page, int title)
    {
        string text = page.Lines[title].Text;
        for (int i = 0; i < Math.Min(page.Lines.Count, title + Looked); i++)
        {
            var line = page.Lines[i];
            if (i == title || !line.Stays)
            {
                continue;
            }

            if (Same(line.Text, text))
            {
                line.Remove("title-repeated");
            }
            else if (line.Words - page.Lines[title].Words <= LongestSuffix && line.Text.StartsWith(text, StringComparison.OrdinalIgnoreCase) && Beside(line.Text[text.Length..]) is { } site)
            {
                line.Remove("title-repeated");
                page.Outlet ??= site;
            }
        }
    }

    /// <summary>What stands beside a title and not with its repetition, behind a bar or dash: the site's name.</summary>
    private static string? Beside(string rest)
    {
        string name = rest.Trim([' ', .. Bars]);
        return name.Length > 0 && Bars.Contains(rest.TrimStart()[0], StringComparison.Ordinal) ? name : null;
    }

    /// <summary>Reads the outlet above the title, and takes off the short lines there that tell no day and no author.</summary>
    private void Banner(PageDraft page, int title)
    {
        Line[] above = [.. page.Lines.Take(title).Where(l => l.Stays || l.Reason == "navigation")];
        page.Outlet ??= above.Select(names.OutletIn).FirstOrDefault(o => o is not null) ?? above.Where(l => l.Stays).Take(1).Select(line => Masthead(page, line)).FirstOrDefault();
        foreach (var line in above)
        {
            if (names.IsOutlet(line.Text) || (line.Words <= LongestBanner && !line.EndsSentence && !credits.IsRead(line.Text)))
            {
                line.Remove("site-banner");
            }
        }
    }

    /// <summary>The name that heads a page: some words with capitals in its first line or the first cell of it, of which the report does not
    /// speak, as it would of what a label above a headline names.</summary>
    private string? Masthead(PageDraft page, Line line) =>
        credits.Masthead(line.Text) is { } name && !page.Lines.Exists(l => l != line && l.Stays && l.EndsSentence && l.Text.Contains(name, StringComparison.OrdinalIgnoreCase)) ? name : null;

    /// <summary>Parts "Title – Outlet" and "SECTION – Title"; gives the place of the title afterwards.</summary>
    private int Suffix(PageDraft page, int index)
    {
        var line = page.Lines[index];
        string text = line.Text;
        foreach (string separator in Separators)
        {
            int last = text.LastIndexOf(separator, StringComparison.Ordinal), first = text.IndexOf(separator, StringComparison.Ordinal);
            if (last <= 0)
            {
                continue;
            }

            string after = text[(last + separator.Length)..], before = text[..first];
            if (names.IsOutlet(after) && last > text.Length / 5)
            {
                page.Outlet = names.KnownIn(after) is { } known && known.Length * 2 > after.Length ? known : after;
                Part(page, index, line.Slice(0, last), line.Slice(last, text.Length), "outlet-name");
                return index;
            }

            if (names.IsKnownOutlet(before) || IsSection(before, text[(first + separator.Length)..]))
            {
                page.Outlet ??= names.IsKnownOutlet(before) ? before : null;
                var label = line.Slice(0, first + separator.Length - 1);
                label.Kind = BlockKind.Paragraph;
                label.Remove("section-label");
                page.Replace(index, label, line.Slice(first + separator.Length, text.Length));
                return index + 1;
            }
        }

        return index;
    }

    private static void Part(PageDraft page, int index, Line kept, Line taken, string reason)
    {
        taken.Kind = BlockKind.Paragraph;
        taken.Remove(reason);
        page.Replace(index, kept, taken);
    }

    /// <summary>A section in capitals before a title that is not: "MIDDLE EAST – Title".</summary>
    private static bool IsSection(string before, string after) =>
        before.Length <= 30 && before.Any(char.IsUpper) && !before.Any(char.IsLower) && after.Any(char.IsLower) && after.Length > before.Length;

    private static bool Same(string a, string b) => a.Length == b.Length
        ? string.Equals(a, b, StringComparison.OrdinalIgnoreCase)
        : Math.Abs(a.Length - b.Length) < 12 && Words.Plain(a) == Words.Plain(b);
}
