using System.Collections.Immutable;
using Cairn.Values;

namespace Cairn.Cleaning.Html;

/// <summary>Cuts an HTML source into text and tags, each with its place in the source, in one pass without recursion.</summary>
/// <remarks>A parser's tree does not tell where a stretch of text stood, and coded spans have to lead back there; hence this. It follows
/// the HTML standard in what ends a tag, an attribute, a comment and raw text; what is broken to the end of the file is left out.</remarks>
internal static class HtmlTokenizer
{
    private const int MostAttributes = 60, LongestValue = 4000;

    public static IEnumerable<HtmlToken> Read(string source)
    {
        int at = 0;
        while (at < source.Length)
        {
            int tag = NextTag(source, at);
            if (tag > at)
            {
                yield return new HtmlToken(HtmlToken.Sort.Text, new TextSpan(at, tag), "", [], false);
            }

            if (tag == source.Length)
            {
                yield break;
            }

            at = tag;
            if (source[at + 1] is '!' or '?')
            {
                at = Declaration(source, at);
                continue;
            }

            bool end = source[at + 1] == '/';
            var token = Tag(source, at, end);
            at = token.Span.End;
            yield return token;
            if (!end && !token.Closes && IsRaw(token.Name))
            {
                int close = Closing(source, at, token.Name);
                if (close > at)
                {
                    yield return new HtmlToken(HtmlToken.Sort.RawText, new TextSpan(at, close), token.Name, [], false);
                }

                at = close;
            }
        }
    }

    public static bool IsRaw(string name) => name is "script" or "style" or "textarea" or "title" or "noscript" or "iframe" or "xmp" or "noembed" or "noframes";

    private static int NextTag(string source, int from)
    {
        for (int at = source.IndexOf('<', from); at >= 0; at = source.IndexOf('<', at + 1))
        {
            if (at + 1 < source.Length && (char.IsAsciiLetter(source[at + 1]) || source[at + 1] is '!' or '?' || (source[at + 1] == '/' && at + 2 < source.Length && char.IsAsciiLetter(source[at + 2]))))
            {
                return at;
            }
        }

        return source.Length;
    }

    private static int Declaration(string source, int at)
    {
        if (source.AsSpan(at).StartsWith("<!--"))
        {
            int end = source.IndexOf("-->", at + 2, StringComparison.Ordinal);
            return end < 0 ? source.Length : end + 3;
        }

        if (source.AsSpan(at).StartsWith("<![CDATA["))
        {
            return at + "<![CDATA[".Length;
        }

        int close = source.IndexOf('>', at);
        return close < 0 ? source.Length : close + 1;
    }

    private static HtmlToken Tag(string source, int start, bool end)
    {
        int at = start + (end ? 2 : 1), name = at;
        while (at < source.Length && !char.IsWhiteSpace(source[at]) && source[at] is not ('>' or '/'))
        {
            at++;
        }

        string word = source[name..at].ToLowerInvariant();
        ImmutableArray<HtmlAttribute>.Builder? attributes = null;
        bool closes = false;
        while (at < source.Length && source[at] != '>')
        {
            if (source[at] == '/' || char.IsWhiteSpace(source[at]))
            {
                closes = source[at] == '/';
                at++;
                continue;
            }

            closes = false;
            var attribute = Attribute(source, ref at);
            if (!end && (attributes?.Count ?? 0) < MostAttributes)
            {
                (attributes ??= ImmutableArray.CreateBuilder<HtmlAttribute>()).Add(attribute);
            }
        }

        at = Math.Min(source.Length, at + 1);
        return new HtmlToken(end ? HtmlToken.Sort.End : HtmlToken.Sort.Start, new TextSpan(start, at), word, attributes?.ToImmutable() ?? [], closes);
    }

    private static HtmlAttribute Attribute(string source, ref int at)
    {
        int start = at++;
        while (at < source.Length && !char.IsWhiteSpace(source[at]) && source[at] is not ('=' or '>' or '/'))
        {
            at++;
        }

        string name = source[start..at].ToLowerInvariant();
        int next = at;
        while (next < source.Length && char.IsWhiteSpace(source[next]))
        {
            next++;
        }

        if (next >= source.Length || source[next] != '=')
        {
            return new HtmlAttribute(name, "");
        }

        at = next + 1;
        while (at < source.Length && char.IsWhiteSpace(source[at]))
        {
            at++;
        }

        if (at < source.Length && source[at] is '"' or '\'')
        {
            int close = source.IndexOf(source[at], at + 1);
            close = close < 0 ? source.Length : close;
            string value = Short(source, at + 1, close);
            at = Math.Min(source.Length, close + 1);
            return new HtmlAttribute(name, value);
        }

        int bare = at;
        while (at < source.Length && !char.IsWhiteSpace(source[at]) && source[at] != '>')
        {
            at++;
        }

        return new HtmlAttribute(name, Short(source, bare, at));
    }

    private static string Short(string source, int start, int end) => source.Substring(start, Math.Clamp(end - start, 0, LongestValue));

    private static int Closing(string source, int from, string name)
    {
        for (int at = source.IndexOf("</", from, StringComparison.Ordinal); at >= 0; at = source.IndexOf("</", at + 2, StringComparison.Ordinal))
        {
            if (source.AsSpan(at + 2).StartsWith(name, StringComparison.OrdinalIgnoreCase))
            {
                return at;
            }
        }

        return source.Length;
    }
}
