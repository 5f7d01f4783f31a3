using System.Buffers;
using Cairn.Cleaning.Lines;

namespace Cairn.Cleaning.Judging;

/// <summary>What a line shows of being furniture by its marks alone: separators, cells, addresses, capitals.</summary>
internal static class LineMarks
{
    private static readonly SearchValues<char> Separators = SearchValues.Create("|•·»«›‹/►▶▾→←↑©");

    public static int SeparatorsIn(ReadOnlySpan<char> text)
    {
        int count = 0;
        for (int at = text.IndexOfAny(Separators); at >= 0; at = text.IndexOfAny(Separators))
        {
            count++;
            text = text[(at + 1)..];
        }

        return count;
    }

    public static IEnumerable<string> Of(Line line)
    {
        string text = line.Text;
        int separators = SeparatorsIn(text);
        var (letters, digits, small) = Signs(text);
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

        if (letters > 0 && small == 0)
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

    /// <summary>How many letters, figures and small letters a text has.</summary>
    private static (int Letters, int Digits, int Small) Signs(string text)
    {
        int letters = 0, digits = 0, small = 0;
        foreach (char c in text)
        {
            letters += char.IsLetter(c) ? 1 : 0;
            digits += char.IsAsciiDigit(c) ? 1 : 0;
            small += char.IsLower(c) ? 1 : 0;
        }

        return (letters, digits, small);
    }
}
