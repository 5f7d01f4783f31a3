namespace Cairn.Language.Tokens;

/// <summary>Finds addresses of the web and of mail, which are one token however many marks they hold.</summary>
internal static class WebAddresses
{
    /// <summary>Where a web or mail address that starts here ends; 0 where none does.</summary>
    public static int End(string text, int start, int limit)
    {
        var rest = text.AsSpan(start, limit - start);
        bool web = rest.StartsWith("http://", StringComparison.OrdinalIgnoreCase) || rest.StartsWith("https://", StringComparison.OrdinalIgnoreCase) || rest.StartsWith("www.", StringComparison.OrdinalIgnoreCase);
        int end = start;
        bool mail = false;
        if (!web)
        {
            while (end < limit && (char.IsAsciiLetterOrDigit(text[end]) || text[end] is '.' or '_' or '-' or '+'))
            {
                end++;
            }

            mail = end > start && end + 1 < limit && text[end] == '@' && char.IsAsciiLetterOrDigit(text[end + 1]);
            if (!mail)
            {
                return 0;
            }
        }

        while (end < limit && !Characters.IsSpace(text[end]) && !(text[end] is '<' or '>' or '"' or '\u201c' or '\u201d' or ')' or ']' or '|') && (!mail || char.IsAsciiLetterOrDigit(text[end]) || text[end] is '.' or '-' or '@' or '_'))
        {
            end++;
        }

        while (end > start && text[end - 1] is '.' or ',' or ';' or ':' or '!' or '?' or '\'' or '\u2019')
        {
            end--;
        }

        return end;
    }
}
