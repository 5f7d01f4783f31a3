using System.Collections.Immutable;
using Cairn.Cleaning.Lines;
using Cairn.Cleaning.Removal;
using Cairn.Values;

namespace Cairn.Cleaning.Facts;

/// <summary>Reads the lines at a page's head and foot that tell who published it, who wrote it and when, and takes them off.</summary>
internal sealed class DateLines(CleaningWords words, WrittenDates dates, Names names, PatternRules patterns)
{
    private const int HeadLines = 10, FootLines = 3, LongestRest = 8, FarthestDate = 6, TopLines = 20, MostOfPlace = 6, LongestDay = 4;

    public void Apply(PageDraft page)
    {
        var staying = page.Staying();
        bool chronology = IsChronology(page, staying);
        if (chronology)
        {
            DayHeadings(page, staying);
        }

        int head = -1;
        for (int n = 0; n < staying.Count && n < HeadLines; n++)
        {
            if ((n > 0 || page.Lines.Exists(l => l.Kind == BlockKind.Title)) && Read(page, page.Lines[staying[n]], chronology))
            {
                head = head < 0 ? n : head;
            }
            else if (n <= 3)
            {
                Labelled(page, staying[n]);
            }
        }

        for (int n = page.Lines.Exists(l => l.Kind == BlockKind.Title) ? 0 : 1; n < staying.Count && n < HeadLines; n++)
        {
            Byline(page, page.Lines[staying[n]], n < head && n >= head - 2 && head <= FarthestDate);
        }

        for (int n = Math.Max(HeadLines, staying.Count - FootLines); n < staying.Count; n++)
        {
            if (!Read(page, page.Lines[staying[n]], chronology))
            {
                Byline(page, page.Lines[staying[n]], false);
            }
        }

        if (page.Published is null)
        {
            TopRow(page);
        }
    }

    /// <summary>The day in a row of the page's top that was taken off already, as beside a search box.</summary>
    private void TopRow(PageDraft page)
    {
        foreach (var line in page.Lines.Take(TopLines).Where(l => !l.Stays && l.Words <= LongestRest))
        {
            if (dates.Find(line.Text) is [var only])
            {
                page.Offer(only.Day, PageDraft.DateRank.Header);
                return;
            }
        }
    }

    /// <summary>True where several lines begin with a date: a report told day by day, whose dates are its own.</summary>
    private bool IsChronology(PageDraft page, List<int> staying)
    {
        int dated = 0;
        foreach (int index in staying.Take(200))
        {
            string text = page.Lines[index].Text;
            dated += dates.Find(text.AsSpan(0, Math.Min(40, text.Length))) is [{ Span.Start: <= 12 }, ..] ? 1 : 0;
        }

        return dated >= 4;
    }

    /// <summary>The days that a chronology is parted by are its headings.</summary>
    private void DayHeadings(PageDraft page, List<int> staying)
    {
        foreach (var line in staying.Select(index => page.Lines[index]).Where(l => l.Kind == BlockKind.Paragraph && l.Words <= LongestDay && dates.Find(l.Text) is [_]))
        {
            line.Kind = BlockKind.Heading;
        }
    }

    /// <summary>Reads a line that holds a date and little else.</summary>
    private bool Read(PageDraft page, Line line, bool chronology)
    {
        if (!line.Stays || line.Text.Length > 250 || line.Kind == BlockKind.Title || (line.EndsSentence && line.Words > LongestRest + 3))
        {
            return false;
        }

        var found = dates.Find(line.Text);
        if (found.Count == 0)
        {
            return false;
        }

        var cells = CellsOf(line);
        string rest = Without(line.Text, found);
        var (tokens, _) = Words.Of(rest, LongestRest * 2);
        var telling = tokens.Where(t => !words.Around.SaysNothing(t)).ToImmutableArray();
        if (cells.Length < 3 && telling.Length > LongestRest)
        {
            return false;
        }

        bool published = tokens.Any(word => words.Around.Publish.Contains(word)), updated = tokens.Any(word => words.Around.Update.Contains(word));
        bool header = cells.Length >= 2 && cells.Any(c => c.Contains(line.Text[found[0].Span.Start..found[0].Span.End], StringComparison.Ordinal));
        bool plain = !header && !published && !updated;
        if (plain && tokens.Any(word => words.Around.Other.Contains(word)))
        {
            return false;
        }

        // "Name (@account) date" signs a quoted message, not the page.
        if (plain && (chronology || line.Text.Contains('@', StringComparison.Ordinal) || found.Count > 1 || telling.Length > 4 || !IsNamed(rest)) && !tokens.Any(word => words.Around.Byline.Contains(word)))
        {
            return false;
        }

        page.Offer(found[0].Day, published ? PageDraft.DateRank.Labelled : updated ? PageDraft.DateRank.Updated : header ? PageDraft.DateRank.Header : PageDraft.DateRank.DateLine);
        if (header || tokens.Any(word => words.Around.Byline.Contains(word)) || names.IsOutlet(rest))
        {
            names.ReadCells(page, header ? cells : [rest], found, dates);
        }

        line.Remove("date-line");
        return true;
    }

    /// <summary>True where no word in small letters says more than a date line would: "The attack of 14 June 2014" is a heading.</summary>
    private bool IsNamed(string rest)
    {
        var (tokens, spans) = Words.Of(rest, LongestRest * 2);
        for (int i = 0; i < tokens.Length; i++)
        {
            if (char.IsLower(rest[spans[i].Start]) && !words.Around.SaysNothing(tokens[i]) && tokens[i] != "and")
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>"Published April 13 2017" before the first sentence of a page that came as one line.</summary>
    private void Labelled(PageDraft page, int index)
    {
        var line = page.Lines[index];
        if (!line.Stays)
        {
            Source(page, line);
            return;
        }

        var (tokens, spans) = Words.Of(line.Text, 3);
        if (line.Words < 30 || tokens.Length < 3 || !(words.Around.Publish.Contains(tokens[0]) || words.Around.Update.Contains(tokens[0])))
        {
            return;
        }

        int look = Math.Min(line.Text.Length, 60);
        var found = dates.Find(line.Text.AsSpan(0, look));
        if (found.Count > 0 && found[0].Span.Start <= spans[0].End + 12)
        {
            page.Offer(found[0].Day, words.Around.Publish.Contains(tokens[0]) ? PageDraft.DateRank.Labelled : PageDraft.DateRank.Updated);
            var label = line.Slice(0, found[0].Span.End);
            label.Remove("date-line");
            page.Replace(index, label, line.Slice(found[0].Span.End, line.Text.Length));
        }
    }

    /// <summary>A date in furniture that was taken off already, as before a share row.</summary>
    private void Source(PageDraft page, Line line)
    {
        if (line.Reason == "page-inline" && dates.Find(line.Text.AsSpan(0, Math.Min(80, line.Text.Length))) is [var first, ..])
        {
            page.Offer(first.Day, PageDraft.DateRank.DateLine);
        }
    }

    private void Byline(PageDraft page, Line line, bool beforeDate)
    {
        if (!line.Stays || line.Kind == BlockKind.Title || line.Words > 12 || line.Kind == BlockKind.ListItem)
        {
            return;
        }

        var (tokens, spans) = Words.Of(line.Text, 14);
        if (tokens.Length is > 0 and <= 4 && !line.EndsSentence && names.IsKnownOutlet(line.Text))
        {
            page.Outlet ??= line.Text.Trim('(', ')', ' ');
            line.Remove("byline");
            return;
        }

        if (tokens.Length is > 1 and <= MostOfPlace && !line.EndsSentence && !words.Around.Byline.Contains(tokens[0]) && line.Text.Split(", ") is [var house, var town] && names.IsOutlet(house) && names.IsProper(town))
        {
            page.Outlet ??= house;
            line.Remove("byline");
            return;
        }

        if (tokens.Length is > 1 and <= 6 && !line.EndsSentence && words.Around.Staff.Contains(tokens[^1]) && Names.IsName(line.Text))
        {
            names.TakeByline(page, words.Around.Byline.Contains(tokens[0]) ? line.Text[spans[0].End..] : line.Text);
            line.Remove("byline");
            return;
        }

        bool led = tokens.Length > 1 && patterns.Match(line.Text, FurnitureScope.Byline) is not null && !line.EndsSentence
            && (tokens[1] == "the" ? tokens.Any(word => words.Around.Desk.Contains(word)) : Names.IsName(line.Text.AsSpan(spans[0].End)));
        if (led)
        {
            names.TakeByline(page, line.Text[spans[0].End..]);
            line.Remove("byline");
        }
        else if (beforeDate && tokens.Length is > 0 and <= 5 && !line.EndsSentence && line.Text[^1] != ':')
        {
            names.Take(page, names.BesideSection(line.Text) ?? line.Text.Split('|')[0]);
            line.Remove("byline");
        }
    }

    private static string Without(string text, List<(TextSpan Span, DateOnly Day)> found)
    {
        string rest = text;
        for (int i = found.Count - 1; i >= 0; i--)
        {
            rest = rest.Remove(found[i].Span.Start, found[i].Span.Length).Insert(found[i].Span.Start, "|");
        }

        return rest;
    }

    /// <summary>What bars, dots, wide gaps and slashes between spaces part.</summary>
    private static ImmutableArray<string> CellsOf(Line line) =>
        [.. Cells.Of(line).SelectMany(cell => cell.In(line.Text).ToString().Split(" / ")).Select(cell => cell.Trim(' ', '|', '•', '·', '»', '›', '/')).Where(cell => cell.Length > 0)];
}
