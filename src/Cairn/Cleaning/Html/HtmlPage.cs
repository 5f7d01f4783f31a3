using System.Collections.Immutable;
using AngleSharp.Html;
using Cairn.Values;

namespace Cairn.Cleaning.Html;

/// <summary>An HTML page as lines with their places in the source, the elements they stand in, and what its head says.</summary>
/// <remarks>Nesting beyond a depth no page needs is read as flat, so that hostile pages cost no more than others.</remarks>
internal sealed class HtmlPage
{
    private const int Deepest = 400, ShortRow = 200, LookedForEnd = 60;
    private readonly string source;
    private readonly LineBuilder builder;
    private readonly List<HtmlElement> stack = [];
    private readonly List<HtmlElement> elements = [];
    private readonly List<HtmlLine> lines = [];
    private readonly List<ImmutableArray<HtmlAttribute>> metas = [];
    private readonly List<string> data = [];
    private int overflow;
    private int links;
    private int skipped;
    private bool afterBreak;

    private HtmlPage(string source)
    {
        this.source = source;
        builder = new LineBuilder(source);
        Push("#page", []);
    }

    public IReadOnlyList<HtmlElement> Elements => elements;

    public IReadOnlyList<HtmlLine> Lines => lines;

    /// <summary>The attributes of each meta element.</summary>
    public IReadOnlyList<ImmutableArray<HtmlAttribute>> Metas => metas;

    /// <summary>The contents of scripts that hold linked data.</summary>
    public IReadOnlyList<string> Data => data;

    /// <summary>The title element's words; empty where there is none.</summary>
    public string Title { get; private set; } = "";

    public static HtmlPage Read(string source)
    {
        var page = new HtmlPage(source);
        bool linked = false;
        foreach (var token in HtmlTokenizer.Read(source))
        {
            switch (token.Kind)
            {
                case HtmlToken.Sort.Text:
                    page.Text(token.Span);
                    break;
                case HtmlToken.Sort.RawText when token.Name == "title" && page.Title.Length == 0:
                    page.Title = Decode(source[token.Span.Start..token.Span.End]).Trim();
                    break;
                case HtmlToken.Sort.RawText when linked:
                    page.data.Add(source[token.Span.Start..token.Span.End]);
                    break;
                case HtmlToken.Sort.Start:
                    linked = token.Name == "script" && token.Attributes.Any(a => a.Name == "type" && a.Value.Contains("ld+json", StringComparison.OrdinalIgnoreCase));
                    page.Start(token);
                    break;
                case HtmlToken.Sort.End:
                    page.End(token.Name);
                    break;
            }
        }

        page.Break();
        return page;
    }

    /// <summary>A string with its entities resolved.</summary>
    public static string Decode(string text) => System.Net.WebUtility.HtmlDecode(text);

    private HtmlElement Top => stack[^1];

    private void Start(HtmlToken token)
    {
        string name = token.Name;
        if (name == "meta")
        {
            metas.Add(token.Attributes);
            return;
        }

        if (name == "br")
        {
            BreakLine(token.Span);
            return;
        }

        if (HtmlTokenizer.IsRaw(name))
        {
            return;
        }

        if (name is "td" or "th" && builder.Length is > 0 and < ShortRow && !builder.EndsSentence)
        {
            // A row of figures is one line; a row of paragraphs is not.
            builder.Space(token.Span.Start, token.Span.End);
            CloseBefore(name);
        }
        else if (!HtmlNames.IsInline(name))
        {
            Break();
            CloseBefore(name);
        }
        else if (name == "img")
        {
            builder.Space(token.Span.Start, token.Span.End);
        }

        if (!HtmlNames.IsVoid(name) && !(token.Closes && name is "svg" or "path" or "use"))
        {
            Push(name, token.Attributes);
        }
    }

    private void End(string name)
    {
        if (name is "br" or "p" && !stack.Exists(e => e.Name == name))
        {
            Break();
            return;
        }

        if (HtmlTokenizer.IsRaw(name))
        {
            return;
        }

        if (overflow > 0)
        {
            overflow--;
            Break();
            return;
        }

        bool inline = HtmlNames.IsInline(name);
        for (int i = stack.Count - 1; i > 0 && i >= stack.Count - LookedForEnd; i--)
        {
            if (stack[i].Name == name)
            {
                if (!inline && !(name is "td" or "th" && builder.Length < ShortRow))
                {
                    Break();
                }

                Pop(i);
                return;
            }

            if (inline && !HtmlNames.IsInline(stack[i].Name))
            {
                return;
            }
        }

        if (!inline)
        {
            Break();
        }
    }

    private void Push(string name, ImmutableArray<HtmlAttribute> attributes)
    {
        if (stack.Count >= Deepest)
        {
            overflow++;
            return;
        }

        var element = new HtmlElement(name, stack.Count == 0 ? null : Top, elements.Count);
        foreach (var attribute in attributes)
        {
            switch (attribute.Name)
            {
                case "class" or "id" or "role" or "data-component" or "data-testid" or "itemtype":
                    element.Hints += " " + attribute.Value.ToLowerInvariant();
                    break;
                case "itemprop":
                    element.ItemProp = attribute.Value.ToLowerInvariant();
                    break;
                case "hidden":
                    element.IsHidden = true;
                    break;
                case "style" when IsHiding(attribute.Value):
                    element.IsHidden = true;
                    break;
            }
        }

        elements.Add(element);
        stack.Add(element);
        links += name == "a" ? 1 : 0;
        skipped += HtmlNames.IsSkipped(name) ? 1 : 0;
    }

    private void Pop(int to)
    {
        for (int i = stack.Count - 1; i >= to; i--)
        {
            links -= stack[i].Name == "a" ? 1 : 0;
            skipped -= HtmlNames.IsSkipped(stack[i].Name) ? 1 : 0;
            stack.RemoveAt(i);
        }
    }

    private static bool IsHiding(string style)
    {
        string plain = style.Replace(" ", "", StringComparison.Ordinal).ToLowerInvariant();
        return plain.Contains("display:none", StringComparison.Ordinal) || plain.Contains("visibility:hidden", StringComparison.Ordinal);
    }

    /// <summary>A start tag ends what cannot hold it: a paragraph ends before any block, an item before the next.</summary>
    private void CloseBefore(string name)
    {
        for (int i = stack.Count - 1; i > 0 && i >= stack.Count - 12; i--)
        {
            string open = stack[i].Name;
            bool ends = open == "p" || (name == "li" && open == "li") || (name is "dd" or "dt" && open is "dd" or "dt")
                || (name is "td" or "th" && open is "td" or "th") || (name == "tr" && open is "tr") || (name == "option" && open == "option");
            if (ends)
            {
                Pop(i);
                return;
            }

            if (!HtmlNames.IsInline(open) && !(name == "tr" && open is "td" or "th"))
            {
                return;
            }
        }
    }

    private void Text(TextSpan span)
    {
        if (skipped > 0)
        {
            return;
        }

        bool link = links > 0;
        int at = span.Start;
        while (at < span.End)
        {
            int next = source.AsSpan(at, span.End - at).IndexOf('&');
            int entity = next < 0 ? span.End : at + next;
            builder.Add(at, entity, link);
            at = entity;
            if (at < span.End)
            {
                int end = EntityEnd(at, span.End);
                string meant = Meant(at, end);
                if (meant.Length == 0)
                {
                    builder.Add(at, at + 1, link);
                    at++;
                }
                else
                {
                    builder.AddAs(meant, at, end, link);
                    at = end;
                }
            }
        }
    }

    private int EntityEnd(int at, int limit)
    {
        int end = at + 1;
        while (end < limit && end - at < 34 && (char.IsAsciiLetterOrDigit(source[end]) || (source[end] == '#' && end == at + 1)))
        {
            end++;
        }

        return end < limit && source[end] == ';' ? end + 1 : end;
    }

    /// <summary>What an entity stands for; empty where it is none.</summary>
    private string Meant(int start, int end)
    {
        string written = source[start..end];
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

    /// <summary>One line break within a paragraph parts words, two part paragraphs; so does one behind a sentence's end.</summary>
    private void BreakLine(TextSpan span)
    {
        if (afterBreak && builder.Length == 0)
        {
            return;
        }

        builder.Space(span.Start, span.End);
        if (builder.EndsSentence || (afterBreak && builder.LengthAtMark == builder.Length))
        {
            Break();
        }

        afterBreak = true;
        builder.Mark();
    }

    private void Break()
    {
        afterBreak = false;
        var element = Top;
        var kind = BlockKind.Paragraph;
        for (var e = element; e is not null; e = e.Parent)
        {
            kind = HtmlNames.KindOf(e);
            if (kind != BlockKind.Paragraph || !(HtmlNames.IsInline(e.Name) || e.Name is "p" or "div"))
            {
                break;
            }
        }

        while (HtmlNames.IsInline(element.Name) && element.Parent is not null)
        {
            element = element.Parent;
        }

        if (builder.Build(kind, true) is { } line)
        {
            lines.Add(new HtmlLine(line, element));
        }
    }
}
