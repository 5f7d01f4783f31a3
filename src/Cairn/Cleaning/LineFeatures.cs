namespace Cairn.Cleaning;

/// <summary>What a line of a page shows of being furniture or report: its length, its marks, its words, where it stands and what stands
/// around it. Each feature is a short string, as the weights' file writes it.</summary>
internal sealed class LineFeatures
{
    /// <summary>A line of more words than this is report text, whatever it says.</summary>
    public const int LongestLine = 30;

    /// <summary>A line of so many words is a paragraph of the report, not a heading or a menu.</summary>
    internal const int ProseWords = 15;

    private const int FarFromProse = 4, LongestRun = 6, ShortestSentence = 8;
    private const string Separators = "|•·»«›‹/►▶▾→←↑©";
    private readonly List<Line> lines;
    private readonly bool[] prose;
    private readonly int first;
    private readonly int last;

    /// <param name="lines">The page's lines that stay so far, in order.</param>
    public LineFeatures(List<Line> lines)
    {
        this.lines = lines;
        prose = [.. lines.Select(IsProse)];
        first = Array.IndexOf(prose, true);
        last = Array.LastIndexOf(prose, true);
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
        yield return "prose-before=" + Distance(index, -1);
        yield return "prose-behind=" + Distance(index, 1);
        yield return "kind=" + line.Kind;
        foreach (string feature in Marks(line.Text).Concat(WordsOf(line.Text)))
        {
            yield return feature;
        }
    }

    /// <summary>True for a line of the report with a sentence or a list right below it, as headings and "struck on Nov. 12:" stand.</summary>
    public bool IsHeading(int index)
    {
        if (first < 0 || index <= first || index + 1 >= lines.Count || SeparatorsIn(lines[index].Text) > 0)
        {
            return false;
        }

        var next = lines[index + 1];
        return (next.EndsSentence && next.Words >= ShortestSentence) || (index < last && (next.Kind == BlockKind.ListItem || next.Text[^1] == ':' || lines[index].Text[^1] == ':'));
    }

    private static int SeparatorsIn(string text) => text.Count(c => Separators.Contains(c, StringComparison.Ordinal));

    private static bool IsProse(Line line) => line.Words >= ProseWords && line.EndsSentence;

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

    private static IEnumerable<string> Marks(string text)
    {
        int separators = SeparatorsIn(text), letters = text.Count(char.IsLetter), digits = text.Count(char.IsAsciiDigit);
        if (separators > 0)
        {
            yield return separators > 1 ? "separators=many" : "separators=one";
        }

        if (letters == 0)
        {
            yield return "letters=none";
        }

        if (digits * 2 > text.Length)
        {
            yield return "digits=most";
        }

        if (letters > 0 && !text.Any(char.IsLower))
        {
            yield return "capitals=all";
        }

        if (text.Contains('@', StringComparison.Ordinal) || text.Contains("www.", StringComparison.OrdinalIgnoreCase) || text.Contains("http", StringComparison.OrdinalIgnoreCase))
        {
            yield return "address";
        }

        if (!char.IsLetterOrDigit(text[0]) && text[0] is not ('"' or '“' or '\'' or '‘'))
        {
            yield return "starts=mark";
        }
    }

    private static IEnumerable<string> WordsOf(string text)
    {
        var (words, spans) = Words.Of(text, LongestLine + 10);
        int capitals = 0;
        for (int i = 0; i < words.Length; i++)
        {
            bool number = words[i].All(char.IsAsciiDigit);
            string word = number ? "#" : words[i];
            yield return "word=" + word;
            if (i > 0)
            {
                yield return $"words={(words[i - 1].All(char.IsAsciiDigit) ? "#" : words[i - 1])} {word}";
            }

            capitals += !number && char.IsUpper(text[spans[i].Start]) ? 1 : 0;
        }

        if (words.Length > 1)
        {
            yield return "first=" + words[0];
            yield return "last=" + words[^1];
            yield return "capitals=" + (capitals * 4 / words.Length) switch { 0 => "few", 1 => "some", 2 => "half", 3 => "most", _ => "each" };
        }
    }
}
