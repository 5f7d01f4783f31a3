using Cairn.Cleaning.Judging;
using Cairn.Cleaning.Lines;

namespace Cairn.Cleaning.Removal;

/// <summary>Tells the rows of links above and below a report by their shape: several short cells parted by bars or wide gaps, none of
/// them a number, a day or a sentence. A table of the report has numbers in its cells or in the row beside it.</summary>
internal static class Menus
{
    private const int FewestCells = 3, LongestCell = 4, YearLength = 4;

    public static bool IsMenu(List<Line> lines, int index) => IsRow(lines[index]) && !IsTableRow(lines, index - 1) && !IsTableRow(lines, index + 1);

    private static bool IsRow(Line line)
    {
        int cells = line.EndsSentence || line.Words > LineFeatures.LongestLine ? 0 : line.Cells;
        return cells >= FewestCells && line.Words >= cells && line.Words <= cells * LongestCell && !HasYear(line.Text) && !HasNumberCell(line);
    }

    private static bool IsTableRow(List<Line> lines, int index) =>
        index >= 0 && index < lines.Count && lines[index].Words <= LineFeatures.LongestLine && lines[index].Cells >= FewestCells && HasNumberCell(lines[index]);

    private static bool HasNumberCell(Line line) =>
        Cells.Of(line).Exists(cell => line.Text.AsSpan()[cell.Start..cell.End].IndexOfAnyExcept("0123456789.,%+-–|• ") < 0);

    /// <summary>True where four digits stand together, or a clock's or a calendar's: a header line tells its day.</summary>
    private static bool HasYear(string text)
    {
        int digits = 0;
        foreach (char c in text)
        {
            digits = char.IsAsciiDigit(c) ? digits + 1 : 0;
            if (digits >= YearLength)
            {
                return true;
            }
        }

        return text.Contains(':', StringComparison.Ordinal) && text.AsSpan().IndexOfAnyInRange('0', '9') is var at and >= 0 && text.AsSpan(at).Contains(':');
    }
}
