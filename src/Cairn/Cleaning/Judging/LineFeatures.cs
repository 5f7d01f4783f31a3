using Cairn.Cleaning.Lines;

namespace Cairn.Cleaning.Judging;

/// <summary>What a line of a page shows of being furniture or report: its length, its marks, what share of its words are small words,
/// words of furniture or words of the report's own prose, where it stands and what stands around it. Each feature is a short string, as
/// the weights' file writes it.</summary>
internal sealed class LineFeatures
{
    /// <summary>A line of more words than this is report text, whatever it says.</summary>
    public const int LongestLine = 30;

    /// <summary>A line of so many words that ends as a sentence is a paragraph of the report, not a heading or a menu.</summary>
    internal const int ProseWords = 15;

    private const int FarFromProse = 4, LongestRun = 6, ShortestSentence = 8;
    private readonly List<Line> lines;
    private readonly LineWords words;
    private readonly bool[] prose;
    private readonly Lazy<HashSet<string>> told;
    private readonly int opening;
    private readonly int first;
    private readonly int last;

    /// <param name="lines">All of the page's lines, in order; those that a rule took off say so.</param>
    /// <param name="words">The words that speak for furniture or for prose.</param>
    public LineFeatures(List<Line> lines, LineWords words)
    {
        this.lines = lines;
        this.words = words;
        prose = [.. lines.Select(IsProse)];
        opening = Array.IndexOf(prose, true, Math.Max(0, lines.FindIndex(line => line.Kind == BlockKind.Title)));
        first = Array.IndexOf(prose, true);
        last = Array.LastIndexOf(prose, true);
        told = new(() => [.. lines.Where((_, i) => prose[i]).SelectMany(line => words.Content(line))]);
    }

    public IEnumerable<string> Of(int index)
    {
        var line = lines[index];
        string length = Length(line.Words), end = End(line), place = Place(index);
        yield return "length=" + length;
        yield return "end=" + end;
        yield return "place=" + place;
        yield return $"place+length={place}+{length}";
        yield return $"place+end={place}+{end}";
        yield return $"length+end={length}+{end}";
        yield return "run=" + Run(index);
        yield return "before=" + Neighbour(index - 1);
        yield return "behind=" + Neighbour(index + 1);
        yield return $"between={Neighbour(index - 1)}+{Neighbour(index + 1)}";
        yield return "prose-before=" + Distance(index, -1);
        yield return "prose-behind=" + Distance(index, 1);
        yield return "kind=" + line.Kind;
        foreach (string feature in LineMarks.Of(line).Concat(Told(line, place)).Concat(words.Features(line)))
        {
            yield return feature;
        }
    }

    /// <summary>True for a line of the report with a sentence or a list right below it, as headings and "struck on Nov. 12:" stand.</summary>
    public bool IsHeading(int index)
    {
        int behind = index + 1;
        while (behind < lines.Count && !lines[behind].Stays)
        {
            behind++;
        }

        if (first < 0 || index <= first || behind >= lines.Count || LineMarks.SeparatorsIn(lines[index].Text) > 0)
        {
            return false;
        }

        var next = lines[behind];
        return (next.EndsSentence && next.Words >= ShortestSentence) || (index < last && (next.Kind == BlockKind.ListItem || next.Text[^1] == ':' || lines[index].Text[^1] == ':'));
    }

    /// <summary>True for a sentence of the report, short as it may be: the one that opens it below its title, right behind another, behind a
    /// heading below one, or one that speaks with the small words of prose and hardly with words of furniture.</summary>
    public bool IsSentence(int index)
    {
        var line = lines[index];
        bool isWhole = line.EndsSentence && line.Text[^1] is not ('!' or '?') && line.Words >= ShortestSentence;
        return isWhole && (index == opening || IsTold(index - 1) || (index > 0 && lines[index - 1].Stays && IsTold(index - 2)) || words.IsProse(line));
    }

    private bool IsTold(int index) => index >= 0 && lines[index].Stays && lines[index].EndsSentence && lines[index].Words >= ShortestSentence;

    private static bool IsProse(Line line) => line.Stays && line.Words >= ProseWords && line.EndsSentence;

    private static string Length(int words) => words switch { <= 2 => "1-2", <= 4 => "3-4", <= 7 => "5-7", <= 12 => "8-12", <= 20 => "13-20", _ => "21-30" };

    private static string End(Line line) => line.Text[^1] switch
    {
        '?' => "question",
        '!' => "cry",
        ':' => "colon",
        '…' => "cut",
        ',' or ';' => "comma",
        _ when line.Text.EndsWith("...", StringComparison.Ordinal) => "cut",
        _ when line.EndsSentence => "stop",
        _ => "none",
    };

    private string Place(int index) => first < 0 ? "no-prose" : index < first ? "before" : index > last ? "behind" : "within";

    /// <summary>What stands right above or below: prose, a line that a rule took off, a sentence, or another short line.</summary>
    private string Neighbour(int index) =>
        index < 0 || index >= lines.Count ? "edge" : prose[index] ? "prose" : !lines[index].Stays ? "off" : lines[index].EndsSentence ? "sentence" : "line";

    private string Distance(int index, int step)
    {
        for (int away = 1; away < FarFromProse; away++)
        {
            int at = index + (step * away);
            if (at < 0 || at >= lines.Count)
            {
                return "none";
            }

            if (prose[at])
            {
                return away.ToString(System.Globalization.CultureInfo.InvariantCulture);
            }
        }

        return "far";
    }

    /// <summary>How many lines in a row, this one among them, are no prose.</summary>
    private string Run(int index)
    {
        int from = index, to = index;
        while (from > 0 && !prose[from - 1] && index - from < LongestRun)
        {
            from--;
        }

        while (to + 1 < lines.Count && !prose[to + 1] && to - index < LongestRun)
        {
            to++;
        }

        return Math.Min(LongestRun, to - from + 1).ToString(System.Globalization.CultureInfo.InvariantCulture);
    }

    /// <summary>How much of what a line is about the report's prose takes up.</summary>
    private IEnumerable<string> Told(Line line, string place)
    {
        var content = words.Content(line);
        string repeated = content.Length == 0 ? "nothing" : LineWords.Share(content.Count(told.Value.Contains), content.Length);
        yield return "told=" + repeated;
        yield return $"place+told={place}+{repeated}";
    }
}
