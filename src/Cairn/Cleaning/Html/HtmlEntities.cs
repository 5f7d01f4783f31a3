using AngleSharp.Html;

namespace Cairn.Cleaning.Html;

/// <summary>Reads the entities of HTML, as in "&amp;eacute;", the way browsers do: without their semicolon too.</summary>
internal static class HtmlEntities
{
    /// <summary>A string with its entities resolved.</summary>
    public static string Decode(string text) => System.Net.WebUtility.HtmlDecode(text);

    /// <summary>Where the entity that begins at an "and" sign ends.</summary>
    public static int End(string source, int at, int limit)
    {
        int end = at + 1;
        while (end < limit && end - at < 34 && (char.IsAsciiLetterOrDigit(source[end]) || (source[end] == '#' && end == at + 1)))
        {
            end++;
        }

        return end < limit && source[end] == ';' ? end + 1 : end;
    }

    /// <summary>What an entity stands for; empty where it is none.</summary>
    public static string Meaning(string written)
    {
        if (written.Length < 3)
        {
            return "";
        }

        string decoded = System.Net.WebUtility.HtmlDecode(written.EndsWith(';') ? written : written + ";");
        if (decoded != written && !decoded.StartsWith('&'))
        {
            return decoded == "\0" ? "\uFFFD" : decoded;
        }

        return written.EndsWith(';') && written[1] != '#' ? HtmlEntityProvider.Resolver.GetSymbol(written[1..]) ?? "" : "";
    }
}
