using Cairn.Cleaning.Lines;

namespace Cairn.Cleaning.Judging;

/// <summary>What a line shows of being furniture by its marks alone: separators, cells, addresses, capitals.</summary>
internal static class LineMarks
{
    private const string Separators = "|•·»«›‹/►▶▾→←↑©";

    public static int SeparatorsIn(string text) => text.Count(c => Separators.Contains(c, StringComparison.Ordinal));

    public static IEnumerable<string> Of(Line line)
    {
        string text = line.Text;
        int separators = SeparatorsIn(text), letters = text.Count(char.IsLetter), digits = text.Count(char.IsAsciiDigit);
        if (separators > 0)
        {
            yield return separators > 1 ? "separators=many" : "separators=one";
        }

        if (line.Cells > 1)
        {
            yield return line.Cells > 2 ? "cells=many" : "cells=two";
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
}
