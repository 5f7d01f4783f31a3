using Cairn.Values;

namespace Cairn.Cleaning.Lines;

/// <summary>The cells of a line that bars, dots, arrows or wide gaps cut up, as menus, breadcrumbs and header lines are cut.</summary>
internal static class Cells
{
    private const string Bars = "|•·»›►▾";
    private const int WideGap = 2;

    /// <summary>The cells in order, without the white space around them; empty ones are left out.</summary>
    public static List<TextSpan> Of(Line line)
    {
        var cells = new List<TextSpan>();
        int start = 0;
        foreach (int cut in Cuts(line).Append(line.Text.Length))
        {
            if (cut > start && !string.IsNullOrWhiteSpace(line.Text[start..cut]))
            {
                cells.Add(new TextSpan(start, cut));
            }

            start = cut + 1;
        }

        return cells;
    }

    /// <summary>Offsets of the characters that part two cells.</summary>
    private static IEnumerable<int> Cuts(Line line)
    {
        string text = line.Text;
        var gaps = line.Runs.Where(run => run is { Length: 1, SourceLength: >= WideGap } && text[run.Clean] == ' ').Select(run => run.Clean).ToHashSet();
        for (int i = 0; i < text.Length; i++)
        {
            bool arrow = text[i] == '>' && i > 0 && i + 1 < text.Length && text[i - 1] == ' ' && text[i + 1] == ' ';
            if (arrow || gaps.Contains(i) || Bars.Contains(text[i], StringComparison.Ordinal))
            {
                yield return i;
            }
        }
    }
}
