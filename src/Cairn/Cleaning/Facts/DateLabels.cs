using Cairn.Cleaning.Lines;
using Cairn.Values;

namespace Cairn.Cleaning.Facts;

/// <summary>Reads the day of publication where a label stands right before it ("Published on 3 May 2020", "date 2020-05-03"), whatever else
/// is on the line and whether the line stays or goes; and, where nothing better tells it, the day in a title ("Weekly update, 3 May 2020").</summary>
internal sealed class DateLabels(CleaningWords words, WrittenDates dates)
{
    private const int TopLines = 20, Head = 250, Before = 40, MostNoise = 3;

    public void Apply(PageDraft page)
    {
        foreach (var line in page.Lines.Take(TopLines))
        {
            string head = line.Text[..Math.Min(line.Text.Length, Head)];
            foreach (var (span, day) in dates.Find(head))
            {
                if (Rank(line, head, span.Start) is { } rank)
                {
                    page.Offer(day, rank);
                }
            }
        }

        if (page.Published is null && page.Title is { } title && dates.Find(title) is [var (at, told)] && IsApart(title, at))
        {
            page.Offer(told, PageDraft.DateRank.Title);
        }
    }

    /// <summary>How well the words right before a date tell that it is the page's own; null where they do not.</summary>
    private PageDraft.DateRank? Rank(Line line, string text, int date)
    {
        int from = Math.Max(0, date - Before);
        var (tokens, spans) = Words.Of(text.AsSpan(from, date - from), Before);
        for (int i = tokens.Length - 1; i >= Math.Max(0, tokens.Length - 1 - MostNoise); i--)
        {
            bool opens = OpensLine(text, from + spans[i].Start);
            if (words.Around.Publish.Contains(tokens[i]) || words.Around.Update.Contains(tokens[i]))
            {
                return !opens && line.EndsSentence ? null : words.Around.Publish.Contains(tokens[i]) ? PageDraft.DateRank.Labelled : PageDraft.DateRank.Updated;
            }

            if (words.Around.Date.Contains(tokens[i]))
            {
                return opens || !line.EndsSentence ? PageDraft.DateRank.DateLine : null;
            }

            bool embargo = i > 0 && words.Around.Ahead.Contains(tokens[i]) && words.Around.Publish.Contains(tokens[i - 1]);
            if (!embargo && !words.Around.Noise.Contains(tokens[i]))
            {
                return null;
            }
        }

        return null;
    }

    /// <summary>Whether a word is a line's first, or the first behind a note in brackets.</summary>
    private static bool OpensLine(string text, int word)
    {
        var before = text.AsSpan(0, word).TrimEnd();
        return before.IsEmpty || before[^1] is ']' or '|';
    }

    /// <summary>A date that a comma, a bracket or the title's own edge sets apart from its words.</summary>
    private static bool IsApart(string title, TextSpan date) =>
        date.Start == 0 || title.AsSpan(0, date.Start).TrimEnd() is [.., ',' or '(' or '|' or '-' or '–' or '—' or ':'];
}
