using Cairn.Cleaning.Judging;
using Cairn.Cleaning.Lines;

namespace Cairn.Cleaning.Facts;

/// <summary>What a line above a report shows of being its title: its length, how many of its words the report's prose takes up, where it
/// stands, whether it stands twice, and what stands around it. Each feature is a short string, as the weights' file writes it.</summary>
internal sealed class TitleFeatures
{
    /// <summary>A title has no more words than this.</summary>
    public const int LongestTitle = 30;

    private const int ShortestTitle = 2, Bodiless = 8, LongestGap = 3, FarthestDown = 20, FarthestUp = 60, Beside = 8, ShortHead = 8, LeastHeadline = 3;
    private readonly List<Line> lines;
    private readonly LineWords words;
    private readonly CreditLines credits;
    private readonly int[] staying;
    private readonly int body;
    private readonly Lazy<HashSet<string>> told;
    private readonly int mostTold;

    /// <param name="lines">All of the page's lines, in order; those that a rule took off by themselves are not looked at.</param>
    /// <param name="words">The words that speak for furniture or for prose.</param>
    /// <param name="credits">What lines say about the page.</param>
    public TitleFeatures(List<Line> lines, LineWords words, CreditLines credits)
    {
        this.lines = lines;
        this.words = words;
        this.credits = credits;
        staying = [.. Enumerable.Range(0, lines.Count).Where(i => lines[i].Stays || lines[i].WentAlong)];
        body = Body();
        told = new(() => [.. staying.Skip(Math.Max(0, body)).Select(i => lines[i]).Where(IsProse).SelectMany(line => words.Content(line))]);
        int end = body < 0 ? Math.Clamp(staying.Length - 1, 0, Bodiless) : body;
        Candidates = [.. Enumerable.Range(0, end).Where(n => (n < FarthestDown || n >= end - FarthestUp) && IsCandidate(lines[staying[n]]))];
        Candidates = [.. Candidates.Where(n => !IsNameless(n) || !Candidates.Any(o => o > n && lines[staying[o]].Words >= LeastHeadline))];
        mostTold = Candidates.Select(n => Told(lines[staying[n]])).DefaultIfEmpty(0).Max();
    }

    /// <summary>The place of the report's first line of prose among all the page's lines; -1 where it has none.</summary>
    public int BodyPlace => body < 0 ? -1 : staying[body];

    /// <summary>The lines that can be the title, as numbers among those that stay.</summary>
    public int[] Candidates { get; }

    /// <summary>True where few lines stand above the report: what is at the top is its head and no menu.</summary>
    public bool IsShortHead => body is >= 0 and <= ShortHead;

    /// <summary>True for a candidate that tells no day, author, outlet or section.</summary>
    public bool IsPlain(int candidate) => credits.KindOf(lines[staying[candidate]].Text) == "none";

    /// <summary>How many of the words of a candidate the report's prose takes up.</summary>
    public int ToldOf(int candidate) => Told(lines[staying[candidate]]);

    /// <summary>The place of a candidate among all the page's lines.</summary>
    public int Place(int candidate) => staying[candidate];

    public IEnumerable<string> Of(int candidate)
    {
        var line = lines[staying[candidate]];
        int again = Told(line), content = words.Content(line).Length;
        string length = line.Words switch { <= 3 => "2-3", <= 5 => "4-5", <= 8 => "6-8", <= 12 => "9-12", <= 18 => "13-18", _ => "19-30" };
        string repeats = Bucket(again), away = body < 0 ? "no-prose" : Bucket(body - candidate);
        yield return "length=" + length;
        yield return "told=" + repeats;
        yield return "told-share=" + (content == 0 ? "nothing" : $"{again * 4 / content}");
        yield return "most-told=" + (again > 0 && again == mostTold);
        yield return "away=" + away;
        yield return $"told+length={repeats}+{length}";
        yield return $"told+away={repeats}+{away}";
        yield return "end=" + (line.Text[^1] is '?' or '!' or '…' or ':' or ',' ? line.Text[^1] : line.EndsSentence ? '.' : ' ');
        string head = IsShortHead ? "short" : "long", top = Bucket(Array.IndexOf(Candidates, candidate) + 1), credit = credits.KindOf(line.Text);
        yield return "top=" + top;
        yield return $"head+top={head}+{top}";
        yield return $"head+length={head}+{length}";
        yield return $"head+told={head}+{repeats}";
        yield return $"head+credit={head}+{credit}";
        yield return "masthead=" + credits.IsMasthead(line.Text);
        yield return "twin=" + Twin(candidate);
        yield return "credit=" + credit;
        yield return "quoted=" + (line.Text[0] is '"' or '“' or '‘' or '\'');
        yield return "above=" + Neighbour(candidate - 1);
        yield return "below=" + Neighbour(candidate + 1);
        yield return "along=" + line.WentAlong;
        yield return "gap=" + (staying[candidate] > 0 && !lines[staying[candidate] - 1].Stays);
        foreach (string feature in LineMarks.Of(line).Concat(words.Shape(line)))
        {
            yield return feature;
        }
    }

    private static string Bucket(int count) => count switch { <= 0 => "0", <= 4 => count.ToString(System.Globalization.CultureInfo.InvariantCulture), <= 6 => "5-6", <= 9 => "7-9", <= 19 => "10-19", _ => "20" };

    private bool IsCandidate(Line line) =>
        line.Kind is BlockKind.Paragraph or BlockKind.Heading && line.Words is >= ShortestTitle and <= LongestTitle && line.Text.Any(char.IsLetter)
        && credits.KindOf(line.Text) is not ("day" or "caption" or "path") && !IsTalk(line.Text);

    /// <summary>True for a name at the very top of which the report does not speak: the outlet's, where a headline follows.</summary>
    private bool IsNameless(int n) => n == 0 && credits.Masthead(lines[staying[n]].Text) is { } name
        && !Array.Exists(staying, i => lines[i].EndsSentence && lines[i].Text.Contains(name, StringComparison.OrdinalIgnoreCase));

    /// <summary>A sentence long enough to be the report's; a headline may be a question or a cry.</summary>
    private static bool IsProse(Line line) => line.Words >= LineFeatures.ProseWords && line.EndsSentence && line.Text[^1] is not ('?' or '!' or '…');

    /// <summary>Whether the line stands again close by, alone or with the site's name behind it.</summary>
    private string Twin(int candidate)
    {
        string text = lines[staying[candidate]].Text, twin = "none";
        for (int n = Math.Max(0, candidate - Beside); n < Math.Min(staying.Length, candidate + Beside); n++)
        {
            string other = lines[staying[n]].Text;
            if (n != candidate && other.StartsWith(text, StringComparison.OrdinalIgnoreCase))
            {
                twin = other.Length == text.Length ? "same" : twin == "same" ? twin : "longer";
            }
        }

        return twin;
    }

    /// <summary>"Name: What do you say?": who speaks in an interview, told by the same words before another line's colon.</summary>
    private bool IsTalk(string text)
    {
        int colon = text.IndexOf(':');
        return colon > 0 && Array.Exists(staying, i => lines[i].Text.AsSpan().StartsWith(text.AsSpan(0, colon + 1)) && !lines[i].Text.Equals(text, StringComparison.OrdinalIgnoreCase) && !lines[i].Text.StartsWith(text, StringComparison.OrdinalIgnoreCase));
    }

    private int Told(Line line) => words.Content(line).Distinct().Count(told.Value.Contains);

    /// <summary>Where the report begins among the lines that stay: the first line of the first stretch of prose that is at least half as
    /// long as the longest, since notices stand above and comments below; -1 where there is no prose.</summary>
    private int Body()
    {
        var stretches = new List<(int Start, int Length)>();
        int gap = LongestGap + 1;
        for (int n = 0; n < staying.Length; n++)
        {
            var line = lines[staying[n]];
            if (!IsProse(line))
            {
                gap++;
                continue;
            }

            if (gap > LongestGap)
            {
                stretches.Add((n, 0));
            }

            stretches[^1] = (stretches[^1].Start, stretches[^1].Length + line.Words);
            gap = 0;
        }

        int longest = stretches.Select(s => s.Length).DefaultIfEmpty(0).Max();
        return stretches.Count == 0 ? -1 : stretches.First(s => s.Length * 2 >= longest).Start;
    }

    private string Neighbour(int n)
    {
        if (n < 0 || n >= staying.Length)
        {
            return "edge";
        }

        var line = lines[staying[n]];
        return IsProse(line) ? "prose" : credits.KindOf(line.Text) is var kind and not "none" ? kind : line.EndsSentence ? "sentence" : line.Words >= 4 ? "line" : "label";
    }
}
