namespace Cairn.Cleaning;

/// <summary>Finds the title of a page that came as lines, keeps it once, and takes off the banner above it and the outlet beside it.</summary>
internal sealed class Titles(Names names, LineJudge judge)
{
    private const int LongestTitle = 30, Looked = 8;
    private static readonly string[] Separators = [" – ", " — ", " - ", " | ", " :: ", " » ", " · ", " ‹ ", " « "];

    public void Apply(PageDraft page)
    {
        var staying = page.Staying();
        int title = Doubled(page, staying);
        if (title < 0 && page.Report.Format != Collection.ReportFormat.Html)
        {
            title = First(page, staying);
            if ((title < 0 || IsMenu(page.Lines[title].Text) || judge.Score(new LineFeatures(page.Lines).Of(title)) > 0) && Likeliest(page) is { } likeliest)
            {
                // What stands above it is not known to be a banner; dates and bylines may be among it.
                page.Lines[likeliest].Kind = BlockKind.Title;
                page.Title = page.Lines[likeliest].Text;
                Banner(page, likeliest, text => names.IsOutlet(text));
                return;
            }
        }

        if (title < 0)
        {
            return;
        }

        Banner(page, title, _ => true);
        page.Lines[title].Kind = BlockKind.Title;
        title = Suffix(page, title);
        page.Title = page.Lines[title].Text;
        for (int i = title + 1; i < page.Lines.Count; i++)
        {
            if (page.Lines[i].Stays && i < title + Looked && Same(page.Lines[i].Text, page.Title))
            {
                page.Lines[i].Remove("title-repeated");
            }
        }
    }

    /// <summary>Reads the outlet above the title, and takes off the lines there that are a banner.</summary>
    private void Banner(PageDraft page, int title, Predicate<string> isBanner)
    {
        foreach (var line in page.Lines.Take(title).Where(l => l.Stays))
        {
            page.Outlet ??= names.KnownIn(line.Text) ?? (names.IsOutlet(line.Text) ? line.Text : null);
            if (isBanner(line.Text))
            {
                line.Remove("site-banner");
            }
        }
    }

    /// <summary>The first of the upper lines that stands again right below, as pages name themselves and then begin.</summary>
    private static int Doubled(PageDraft page, List<int> staying)
    {
        for (int n = 0; n < staying.Count && n < Looked; n++)
        {
            var line = page.Lines[staying[n]];
            if (line.Words > LongestTitle || (n > 0 && IsProse(page.Lines[staying[n - 1]])))
            {
                break;
            }

            if (line.Words < 3)
            {
                continue;
            }

            for (int m = n + 1; m < staying.Count && m <= n + 3; m++)
            {
                var other = page.Lines[staying[m]];
                if (Same(line.Text, other.Text))
                {
                    return staying[n];
                }

                if (line.Text.Length > other.Text.Length && !IsProse(line) && other.Words >= 3 && line.Text.StartsWith(other.Text, StringComparison.OrdinalIgnoreCase) && line.Words - other.Words <= 10)
                {
                    line.Remove("title-repeated");
                    page.Outlet ??= Beside(line.Text[other.Text.Length..]);
                    return staying[m];
                }
            }
        }

        return -1;
    }

    /// <summary>What stands beside a title and not with its repetition, behind a bar or dash: the site's name.</summary>
    private static string? Beside(string rest)
    {
        string name = rest.Trim(' ', '|', '-', '–', '—', '·', '»', '«', '‹', ':');
        return name.Length > 0 && rest.AsSpan().TrimStart().IndexOfAny("|-–—·»«‹:") == 0 ? name : null;
    }

    /// <summary>A sentence above the place looked at: the report has begun, and what stands twice below it is no title.</summary>
    private static bool IsProse(Line line) => line.Words >= 10 && line.EndsSentence && line.Text[^1] is not ('?' or '!' or '…');

    /// <summary>The first line, where it is no sentence and prose follows it.</summary>
    private static int First(PageDraft page, List<int> staying)
    {
        if (staying.Count < 2)
        {
            return -1;
        }

        for (int n = 0; n + 1 < staying.Count && n < Looked; n++)
        {
            var line = page.Lines[staying[n]];
            var next = page.Lines[staying[n + 1]];
            bool sentence = line.EndsSentence && line.Text[^1] is not ('?' or '!' or '…');
            if (line.Kind != BlockKind.Paragraph || line.Words > LongestTitle || sentence || (char.IsLower(next.Text[0]) && next.EndsSentence))
            {
                return -1;
            }

            // Labels of one to three words may stand above the title; a title as short as they are is the first line.
            if (line.Words >= 4 || n + 2 >= staying.Count || next.Words > LongestTitle || IsProse(next))
            {
                return line.Words >= 2 ? staying[n] : -1;
            }

            if (next.Words > 3 && n + 2 < staying.Count && IsShort(next))
            {
                continue;
            }

            if (!IsShort(next))
            {
                return line.Words >= 2 ? staying[n] : -1;
            }
        }

        return -1;
    }

    /// <summary>Of the lines above the first prose, the one of a headline's length that looks least like furniture; null where all do.</summary>
    private int? Likeliest(PageDraft page)
    {
        int prose = page.Lines.FindIndex(l => l.Stays && l.Words >= LineFeatures.ProseWords && IsProse(l));
        var features = new LineFeatures(page.Lines);
        var headlines = Enumerable.Range(0, Math.Max(0, prose)).Where(i => IsHeadline(page.Lines[i])).Select(i => (Line: i, Score: judge.Score(features.Of(i)))).Where(h => h.Score < 0).ToArray();

        // The first that looks nearly as little like furniture as any: subheadings of the report may stand between it and the prose.
        int least = headlines.Length == 0 ? 0 : headlines.Min(h => h.Score);
        return headlines.Length == 0 ? null : headlines.First(h => h.Score * 2 <= least).Line;
    }

    private static bool IsMenu(string text) => text.AsSpan().Count('|') > 1;

    private static bool IsHeadline(Line line) =>
        line.Stays && !IsMenu(line.Text) && line.Kind == BlockKind.Paragraph && line.Words is >= 4 and <= 20 && line.Text[^1] is not ('.' or ':' or ',') && line.Text[0] is not ('[' or '(') && line.Text.Any(char.IsLower);

    private static bool IsShort(Line line) => line.Words <= LongestTitle && !IsProse(line);

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
