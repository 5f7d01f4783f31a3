using System.Collections.Immutable;
using Cairn.Cleaning.Lines;
using Cairn.Values;

namespace Cairn.Cleaning.Html;

/// <summary>An HTML page as lines with their places in the source, the elements they stand in, and what its head says.</summary>
internal sealed class HtmlPage
{
    private const int ShortRow = 200;
    private readonly string source;
    private readonly LineBuilder builder;
    private readonly OpenElements open = new();
    private readonly List<HtmlLine> lines = [];
    private readonly List<ImmutableArray<HtmlAttribute>> metas = [];
    private readonly List<string> data = [];
    private bool afterBreak;

    private HtmlPage(string source)
    {
        this.source = source;
        builder = new LineBuilder(source);
    }

    public IReadOnlyList<HtmlElement> Elements => open.All;

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
                    page.Title = HtmlEntities.Decode(source[token.Span.Start..token.Span.End]).Trim();
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
            open.CloseBefore(name);
        }
        else if (!HtmlNames.IsInline(name))
        {
            Break();
            open.CloseBefore(name);
        }
        else if (name == "img")
        {
            builder.Space(token.Span.Start, token.Span.End);
        }

        if (!HtmlNames.IsVoid(name) && !(token.Closes && name is "svg" or "path" or "use"))
        {
            open.Push(name, token.Attributes);
        }
    }

    private void End(string name)
    {
        if (name is "br" or "p" && !open.Holds(name))
        {
            Break();
            return;
        }

        if (HtmlTokenizer.IsRaw(name))
        {
            return;
        }

        if (open.EndsFlattened())
        {
            Break();
            return;
        }

        int ended = open.IndexEndedBy(name);
        bool inShortRow = ended > 0 && name is "td" or "th" && builder.Length < ShortRow;
        if (!HtmlNames.IsInline(name) && !inShortRow)
        {
            Break();
        }

        if (ended > 0)
        {
            open.Pop(ended);
        }
    }

    private void Text(TextSpan span)
    {
        if (open.IsSkipped)
        {
            return;
        }

        bool link = open.IsLink;
        int at = span.Start;
        while (at < span.End)
        {
            int next = source.AsSpan(at, span.End - at).IndexOf('&');
            int entity = next < 0 ? span.End : at + next;
            builder.Add(at, entity, link);
            at = entity;
            if (at < span.End)
            {
                int end = HtmlEntities.End(source, at, span.End);
                string meant = HtmlEntities.Meaning(source[at..end]);
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
        var element = open.Top;
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
