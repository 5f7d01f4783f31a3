using Cairn.Cleaning.Lines;

namespace Cairn.Cleaning.Html;

/// <summary>Decides which lines of a page are the report: where prose stands thick and links stand thin.</summary>
/// <remarks>Each prose line gives points to the elements around it, fewer the further out; classes, ids and kinds of elements add or take;
/// links take. The best element is the report's, grown to its neighbours and its parents where the report plainly goes on there. Where the
/// page's linked data hold the report's words, those lines decide.</remarks>
internal sealed class HtmlContent(HtmlHints hints)
{
    private const int ShortestLine = 25, Ancestors = 5;

    /// <summary>Gives each line that is no part of the report the reason why.</summary>
    public void Apply(HtmlPage page, HtmlFacts facts)
    {
        Flag(page);
        Count(page);
        var roots = Roots(page);
        int found = page.Lines.Where(l => l.IsProse && !l.Element.IsUnlikely && roots.Exists(l.Element.IsWithin)).Sum(l => l.Line.Text.Length);
        Mark(page, Matching(page, facts.Body, found / 2), roots);
        Cards(page);
    }

    /// <summary>Several articles beside each other, each a small part of the whole, are teasers of other reports.</summary>
    private static void Cards(HtmlPage page)
    {
        int prose = page.Lines.Where(l => l.Line.Stays && l.IsProse).Sum(l => l.Line.Text.Length);
        foreach (var siblings in page.Elements.Where(e => e.Name == "article").GroupBy(e => e.Parent))
        {
            if (siblings.Count() < 3 || siblings.Sum(e => e.Prose) > prose / 2)
            {
                continue;
            }

            foreach (var line in page.Lines)
            {
                if (line.Line.Stays && siblings.Any(line.Element.IsWithin))
                {
                    line.Line.Remove("teaser");
                }
            }
        }
    }

    private void Flag(HtmlPage page)
    {
        foreach (var element in page.Elements)
        {
            element.IsUnlikely = element.Parent?.IsUnlikely == true || hints.IsUnlikely(element);
        }

        int prose = page.Lines.Where(l => l.IsProse).Sum(l => l.Line.Words), likely = page.Lines.Where(l => l.IsProse && !l.Element.IsUnlikely).Sum(l => l.Line.Words);
        if (likely * 4 < prose)
        {
            // The hints would take nearly everything: on this page they mean something else. Kinds of elements and hiding still count.
            foreach (var element in page.Elements)
            {
                element.IsUnlikely = element.Parent?.IsUnlikely == true || element.Name is "nav" or "footer";
            }
        }
    }

    private static void Count(HtmlPage page)
    {
        foreach (var (line, element) in page.Lines)
        {
            element.Characters += line.Text.Length;
            element.LinkCharacters += (int)(line.LinkShare * line.Text.Length);
        }

        foreach (var line in page.Lines)
        {
            line.Element.Prose += line.IsProse && !line.Element.IsUnlikely ? line.Line.Text.Length : 0;
        }

        for (int i = page.Elements.Count - 1; i > 0; i--)
        {
            var element = page.Elements[i];
            element.Parent!.Characters += element.Characters;
            element.Parent.LinkCharacters += element.LinkCharacters;
            element.Parent.Prose += element.Prose;
        }
    }

    private List<HtmlElement> Roots(HtmlPage page)
    {
        foreach (var (line, element) in page.Lines)
        {
            if (line.Text.Length >= ShortestLine && line.LinkShare < 0.5 && !element.IsUnlikely)
            {
                Award(line, element.Name is "p" or "pre" or "blockquote" or "li" or "h1" or "h2" or "h3" or "h4" ? element.Parent : element);
            }
        }

        HtmlElement? top = null;
        foreach (var element in page.Elements)
        {
            element.Score *= 1 - element.LinkShare;
            top = element.IsCandidate && (top is null || element.Score > top.Score) ? element : top;
        }

        if (top is null)
        {
            return [page.Elements[0]];
        }

        top = Grown(top);
        return Neighbours(page, top);
    }

    private void Award(Line line, HtmlElement? element)
    {
        double points = 1 + Commas(line.Text) + Math.Min(3, line.Text.Length / 100);
        for (int level = 0; element is not null && level < Ancestors; element = element.Parent, level++)
        {
            if (element.Name is "html" or "#page")
            {
                break;
            }

            if (!element.IsCandidate)
            {
                element.IsCandidate = true;
                element.Score = hints.Weight(element);
            }

            element.Score += points / (level == 0 ? 1 : level == 1 ? 2 : level * 3);
        }
    }

    private static int Commas(string text)
    {
        int commas = 0;
        foreach (char c in text)
        {
            commas += c is ',' or '،' or '、' or '，' ? 1 : 0;
        }

        return commas;
    }

    /// <summary>The element, or one around it, where that holds much more prose and hardly more links.</summary>
    private static HtmlElement Grown(HtmlElement top)
    {
        var best = top;
        int level = 0;
        for (var element = top.Parent; element is not null && level < 6 && element.Name is not ("body" or "html" or "#page"); element = element.Parent, level++)
        {
            if (element.Prose >= best.Prose * 1.2 && element.LinkShare < 0.4 && !element.IsUnlikely)
            {
                best = element;
            }
        }

        return best;
    }

    private static List<HtmlElement> Neighbours(HtmlPage page, HtmlElement top)
    {
        var roots = new List<HtmlElement> { top };
        if (top.Parent is null)
        {
            return roots;
        }

        double least = Math.Max(10, top.Score * 0.25);
        foreach (var element in page.Elements)
        {
            if (element.Parent != top.Parent || element == top || element.IsUnlikely)
            {
                continue;
            }

            bool alike = element.Hints.Length > 0 && element.Hints == top.Hints;
            if ((element.IsCandidate && element.Score + (alike ? top.Score * 0.2 : 0) >= least && element.LinkShare < 0.3)
                || (element.Name == "p" && element.Prose > 80 && element.LinkShare < 0.25))
            {
                roots.Add(element);
            }
        }

        return roots;
    }

    /// <summary>The lines that stand in the linked data's words, or null where these do not fit the page or are plainly cut short.</summary>
    private static HashSet<HtmlLine>? Matching(HtmlPage page, string? body, int least)
    {
        if (body is not { Length: > 200 } || body.Length < least)
        {
            return null;
        }

        string told = $" {Words.Plain(body, int.MaxValue)} ";
        var matching = new HashSet<HtmlLine>();
        int covered = 0;
        foreach (var line in page.Lines)
        {
            string words = Words.Plain(line.Line.Text, int.MaxValue);
            if (words.Length > 0 && line.Line.Words >= 4 && told.Contains(words.Length > 120 ? words[..120] : $" {words} ", StringComparison.Ordinal))
            {
                matching.Add(line);
                covered += words.Length;
            }
        }

        return covered * 10 >= told.Length * 7 ? matching : null;
    }

    private static void Mark(HtmlPage page, HashSet<HtmlLine>? told, List<HtmlElement> roots)
    {
        int first = int.MaxValue, last = -1;
        for (int i = 0; i < page.Lines.Count; i++)
        {
            if (told?.Contains(page.Lines[i]) == true && page.Lines[i].IsProse)
            {
                (first, last) = (Math.Min(first, i), i);
            }
        }

        for (int i = 0; i < page.Lines.Count; i++)
        {
            var (line, element) = page.Lines[i];
            bool inside = told is not null ? told.Contains(page.Lines[i]) || (i > first && i < last && !element.IsUnlikely) : roots.Exists(element.IsWithin);
            string? reason = !inside ? "outside-report" : element.IsUnlikely ? "page-part" : IsLinks(line, element) ? "links" : null;
            if (reason is not null)
            {
                line.Remove(reason);
            }
        }
    }

    /// <summary>True for a line of links, and for one in a list or box that is mostly links.</summary>
    private static bool IsLinks(Line line, HtmlElement element)
    {
        if (line.LinkShare > 0.7 && (line.Words < 12 || !line.EndsSentence))
        {
            return true;
        }

        for (var e = element; e is not null && e.Name is not ("body" or "article" or "main" or "html"); e = e.Parent)
        {
            if (e.Name is "ul" or "ol" or "table" or "section" or "div" or "form" && e.LinkShare > 0.6 && e.Prose < e.Characters / 4)
            {
                return true;
            }
        }

        return false;
    }
}
