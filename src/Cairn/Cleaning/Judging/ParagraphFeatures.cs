using Cairn.Cleaning.Lines;
using System.Globalization;

namespace Cairn.Cleaning.Judging;

/// <summary>What a paragraph at the edge of a report shows of being furniture all the same: whom it speaks to, how much of it the report's
/// other paragraphs take up, what stands around it. Each feature is a short string, as the weights' file writes it.</summary>
internal sealed class ParagraphFeatures
{
    /// <summary>A sentence of fewer words is judged as a line.</summary>
    public const int FewestWords = 8;

    private const int FarthestNeighbour = 3, LongestParagraph = 120;
    private readonly List<Line> lines;
    private readonly LineWords words;
    private readonly Lazy<Dictionary<string, int>> told;
    private readonly string? outlet;

    /// <param name="page">The page, once the rules were at it.</param>
    /// <param name="words">The words that speak for furniture or for prose.</param>
    public ParagraphFeatures(PageDraft page, LineWords words)
    {
        lines = page.Lines;
        this.words = words;
        outlet = page.Outlet;
        told = new(() => lines.Where(IsParagraph).SelectMany(line => words.Content(line).Distinct()).CountBy(stem => stem).ToDictionary(StringComparer.Ordinal));
    }

    /// <summary>True for a line that stays and is a sentence or longer than any menu; titles, headings and captions are none.</summary>
    public static bool IsParagraph(Line line) =>
        line.Stays && line.Kind is not (BlockKind.Title or BlockKind.Heading or BlockKind.Caption) && (line.Words > LineFeatures.LongestLine || (line.Words >= FewestWords && line.EndsSentence));

    public IEnumerable<string> Of(int index)
    {
        var line = lines[index];
        string[] tokens = [.. line.FirstTokens(LongestParagraph)];
        string[] content = [.. words.Content(line).Distinct()];
        string reader = Count(tokens.Count(token => words.Address.Has(AddressWordSet.Reader, token))), house = Count(tokens.Count(token => words.Address.Has(AddressWordSet.House, token)));
        string shared = content.Length == 0 ? "nothing" : LineWords.Share(content.Count(stem => told.Value[stem] > 1), content.Length);
        string cues = content.Length == 0 ? "nothing" : LineWords.Share(tokens.Count(words.IsCue), Math.Max(1, tokens.Count(token => !words.IsSmall(token))));
        string behind = Count(Paragraphs(index, 1)), before = Count(Paragraphs(index, -1));
        yield return "paragraph:";
        yield return "paragraph:reader=" + reader;
        yield return "paragraph:house=" + house;
        yield return $"paragraph:reader+house={reader}+{house}";
        yield return "paragraph:told=" + shared;
        yield return "paragraph:cues=" + cues;
        yield return $"paragraph:cues+reader={cues}+{reader}";
        yield return $"paragraph:told+reader={shared}+{reader}";
        yield return $"paragraph:told+house={shared}+{house}";
        yield return "paragraph:behind=" + behind;
        yield return "paragraph:before=" + before;
        yield return $"paragraph:told+behind={shared}+{behind}";
        yield return "paragraph:above=" + Neighbour(index - 1);
        yield return "paragraph:below=" + Neighbour(index + 1);
        yield return "paragraph:length=" + (line.Words switch { <= 12 => "8-12", <= 20 => "13-20", <= 30 => "21-30", <= 60 => "31-60", _ => "61" });
        yield return "paragraph:quoted=" + line.Text.AsSpan().ContainsAny('"', '“', '”');
        yield return "paragraph:numbers=" + Count(tokens.Count(token => char.IsAsciiDigit(token[0])));
        yield return "paragraph:outlet=" + (outlet is not null && line.Text.Contains(outlet, StringComparison.OrdinalIgnoreCase));
        foreach (string mark in LineMarks.Of(line))
        {
            yield return "paragraph:" + mark;
        }

        foreach (string cue in tokens.Where(token => words.IsCue(token) || words.Address.Has(AddressWordSet.Reader, token) || words.Address.Has(AddressWordSet.House, token)).Distinct())
        {
            yield return "paragraph:word=" + cue;
        }
    }

    private static string Count(int count) => count >= FarthestNeighbour ? "many" : count.ToString(CultureInfo.InvariantCulture);

    /// <summary>How many paragraphs of the report stand on one side, three at most.</summary>
    private int Paragraphs(int index, int step)
    {
        int count = 0;
        for (int i = index + step; i >= 0 && i < lines.Count && count < FarthestNeighbour; i += step)
        {
            count += IsParagraph(lines[i]) ? 1 : 0;
        }

        return count;
    }

    private string Neighbour(int index) =>
        index < 0 || index >= lines.Count ? "edge" : !lines[index].Stays ? "off" : IsParagraph(lines[index]) ? "paragraph" : "line";
}
