using Cairn.Cleaning.Facts;
using Cairn.Cleaning.Html;
using Cairn.Collection;

namespace Cairn.Cleaning.Lines;

/// <summary>Reads an HTML page into a draft: its lines, those outside the report marked, and what its head says.</summary>
internal sealed class HtmlLines(HtmlHints hints, WrittenDates dates, Names names)
{
    public PageDraft Read(Report report)
    {
        var page = HtmlPage.Read(report.Content);
        var facts = HtmlFacts.Read(page, dates);
        new HtmlContent(hints).Apply(page, facts);
        var draft = new PageDraft(report, [.. page.Lines.Select(l => l.Line)])
        {
            Outlet = facts.Outlet,
            Author = facts.Author,
            Title = Bare(facts.Title ?? page.Title, facts.Outlet),
        };
        if (facts.Published is { } day)
        {
            draft.Offer(day, PageDraft.DateRank.Meta);
        }

        Title(draft, page);
        return draft;
    }

    /// <summary>Keeps the headline that stands on the page as the title, once: the one that the head names, else the first of the highest rank.</summary>
    private static void Title(PageDraft draft, HtmlPage page)
    {
        string told = Words.Plain(draft.Title ?? "");
        var after = ProseAfter(page);
        int best = -1;
        for (int i = 0; i < page.Lines.Count && after[i] * 4 >= after[0]; i++)
        {
            var (line, element) = page.Lines[i];
            bool same = told.Length > 0 && line.Words >= 2 && Words.Plain(line.Text) == told && (element.Name is "h1" or "h2" || after[i] * 2 >= after[0]);
            if (same && (best < 0 || element.Name is "h1" or "h2" || page.Lines[best].Element.Name is not ("h1" or "h2")))
            {
                best = i;
            }
        }

        for (int i = 0; best < 0 && i < page.Lines.Count && after[i] == after[0]; i++)
        {
            best = page.Lines[i].Element.Name == "h1" && page.Lines[i].Line.Words >= 3 && page.Lines[i].Line.LinkShare < 0.5 ? i : best;
        }

        if (best < 0)
        {
            return;
        }

        var title = page.Lines[best].Line;
        title.Kind = BlockKind.Title;
        title.PutBack();
        draft.Title = title.Text;
        for (int i = 0; i < draft.Lines.Count; i++)
        {
            if (i != best && draft.Lines[i].Stays && (i < best || Words.Plain(draft.Lines[i].Text) == told))
            {
                draft.Lines[i].Remove(i < best ? "outside-report" : "title-repeated");
            }
        }
    }

    /// <summary>For each line, how much of the report's prose stands at it or behind it.</summary>
    private static int[] ProseAfter(HtmlPage page)
    {
        int[] after = new int[page.Lines.Count + 1];
        for (int i = page.Lines.Count - 1; i >= 0; i--)
        {
            after[i] = after[i + 1] + (page.Lines[i].Line.Stays && page.Lines[i].IsProse ? page.Lines[i].Line.Text.Length : 0);
        }

        return after;
    }

    /// <summary>The title element's words without the outlet's name at their end.</summary>
    private string? Bare(string title, string? outlet)
    {
        foreach (string separator in (ReadOnlySpan<string>)[" | ", " – ", " — ", " - ", " :: ", " » "])
        {
            int at = title.LastIndexOf(separator, StringComparison.Ordinal);
            if (at > title.Length / 3 && (names.IsOutlet(title.AsSpan(at + separator.Length)) || (outlet is not null && title.EndsWith(outlet, StringComparison.OrdinalIgnoreCase))))
            {
                return title[..at];
            }
        }

        return title.Length == 0 ? null : title;
    }
}
