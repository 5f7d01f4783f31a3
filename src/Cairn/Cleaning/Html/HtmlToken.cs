using System.Collections.Immutable;
using Cairn.Values;

namespace Cairn.Cleaning.Html;

/// <summary>A piece of an HTML source: text, a start tag or an end tag, with its place.</summary>
internal readonly record struct HtmlToken(HtmlToken.Sort Kind, TextSpan Span, string Name, ImmutableArray<HtmlAttribute> Attributes, bool Closes)
{
    /// <summary>What a piece is. Raw text stands in a script, a style or the like and is not shown.</summary>
    internal enum Sort
    {
        Text,
        RawText,
        Start,
        End,
    }
}
