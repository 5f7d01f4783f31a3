using Cairn.Cleaning.Lines;

namespace Cairn.Cleaning.Facts;

/// <summary>Reads the publisher's name in the line at a page's foot that claims the rights: "© 2022 Forum for Policy. All rights reserved".</summary>
internal static class Imprints
{
    private const int MostWords = 7, LongestLine = 200;
    private const string Rights = "all rights reserved";

    /// <summary>The name behind the mark and the years; null where none stands there.</summary>
    public static string? Owner(string line)
    {
        var (tokens, spans) = Words.Of(line.AsSpan(0, Math.Min(line.Length, LongestLine)), 40);
        int at = tokens.IndexOf("copyright") is var word and >= 0 ? word : line.StartsWith('©') || line.StartsWith("(c)", StringComparison.OrdinalIgnoreCase) ? 0 : -1;
        if (at < 0 || !(HasYear(tokens) || line.Contains(Rights, StringComparison.OrdinalIgnoreCase)))
        {
            return null;
        }

        while (at < tokens.Length && (tokens[at] is "copyright" or "©" or "c" or "by" || IsNumber(tokens[at])))
        {
            at++;
        }

        int first = at;
        while (at < tokens.Length && at - first < MostWords && IsNamePart(line, spans[at].Start, tokens[at]) && (at == first || IsJoined(line, spans[at - 1].End, spans[at].Start)))
        {
            at++;
        }

        return at - first >= 2 ? line[spans[first].Start..spans[at - 1].End] : null;
    }

    /// <summary>A name all in capitals as the page writes it elsewhere.</summary>
    public static string AsSpelled(string name, List<Line> lines)
    {
        if (name.Any(char.IsLower) || !name.Contains(' ', StringComparison.Ordinal))
        {
            return name;
        }

        foreach (var line in lines)
        {
            for (int at = line.Text.IndexOf(name, StringComparison.OrdinalIgnoreCase); at >= 0; at = line.Text.IndexOf(name, at + 1, StringComparison.OrdinalIgnoreCase))
            {
                if (line.Text.Substring(at, name.Length) is var spelled && spelled.Any(char.IsLower))
                {
                    return spelled;
                }
            }
        }

        return name;
    }

    private static bool HasYear(IEnumerable<string> tokens) => tokens.Any(t => t.Length == 4 && IsNumber(t));

    private static bool IsNumber(string token) => token.All(char.IsAsciiDigit);

    private static bool IsNamePart(string line, int start, string token) =>
        !IsNumber(token) && token is not ("all" or "inc" or "ltd" or "llc") && (char.IsUpper(line[start]) || token is "of" or "for" or "and" or "the");

    /// <summary>Only a space parts two words of a name.</summary>
    private static bool IsJoined(string line, int end, int start) => start - end == 1 && line[end] == ' ';
}
