using Cairn.Cleaning.Lines;
using Cairn.Values;

namespace Cairn.Cleaning.Facts;

/// <summary>Reads the place, the day and the agency that open a wire report: "KABUL, May 31, 2017 (Agency) - A truck …".</summary>
/// <remarks>The words stay where they are, since they are the report's own. A day without its year is none. The dash must stand free.</remarks>
internal sealed class WireOpenings(WrittenDates dates, Names names)
{
    private const int LinesRead = 10, LongestOpening = 110, LeastWords = 12, MostPlaceWords = 8;
    private static readonly string[] Dashes = [" - ", " -- ", " – ", " — "];

    public void Apply(PageDraft page)
    {
        foreach (var line in page.Lines.Where(l => l.Stays && l.Kind == BlockKind.Paragraph).Take(LinesRead))
        {
            if (line.Words >= LeastWords && Read(page, line.Text))
            {
                return;
            }
        }
    }

    private bool Read(PageDraft page, string text)
    {
        var head = text.AsSpan(0, Math.Min(text.Length, LongestOpening));
        int end = -1, after = -1;
        foreach (string dash in Dashes)
        {
            int at = head.IndexOf(dash, StringComparison.Ordinal);
            (end, after) = at > 0 && (end < 0 || at < end) ? (at, at + dash.Length - 1) : (end, after);
        }

        if (end < 0)
        {
            return false;
        }

        head = head[..end];
        var found = dates.Find(head);
        string agency = Bracketed(head);
        var place = Before(head, found);
        if (!IsPlace(place, found.Count == 0 && agency.Length == 0))
        {
            return false;
        }

        page.Opening = text[..after];

        if (found is [var (_, day), ..])
        {
            page.Offer(day, PageDraft.DateRank.DateLine);
        }

        if (names.IsKnownOutlet(agency) || (found.Count > 0 && Names.IsName(agency)))
        {
            page.Outlet ??= agency;
        }

        return true;
    }

    private static string Bracketed(ReadOnlySpan<char> head)
    {
        int open = head.IndexOf('('), close = head.IndexOf(')');
        return open >= 0 && close > open ? head[(open + 1)..close].Trim().ToString() : "";
    }

    /// <summary>What stands before the day and the brackets.</summary>
    private static ReadOnlySpan<char> Before(ReadOnlySpan<char> head, List<(TextSpan Span, DateOnly Day)> found)
    {
        int end = head.IndexOf('(') is var open and >= 0 ? open : head.Length;
        return head[..(found is [var (span, _), ..] ? Math.Min(end, span.Start) : end)];
    }

    /// <summary>A name or two of places, each word with a capital: a sentence about to begin would have others. Where neither day nor
    /// agency follows, all in capitals.</summary>
    private static bool IsPlace(ReadOnlySpan<char> text, bool alone)
    {
        foreach (char c in text)
        {
            if (alone && char.IsLower(c))
            {
                return false;
            }
        }

        var (words, spans) = Words.Of(text, MostPlaceWords + 1);
        int small = 0;
        foreach (var span in spans)
        {
            small += char.IsLower(text[span.Start]) ? 1 : 0;
        }

        return words.Length is > 0 and <= MostPlaceWords && small * 3 <= words.Length;
    }
}
