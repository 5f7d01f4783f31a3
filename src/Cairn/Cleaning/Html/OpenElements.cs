using System.Collections.Immutable;

namespace Cairn.Cleaning.Html;

/// <summary>The elements that are open at a point of a page, and every one there was before.</summary>
/// <remarks>Nesting beyond a depth no page needs is read as flat, so that hostile pages cost no more than others.</remarks>
internal sealed class OpenElements
{
    private const int Deepest = 400, LookedForEnd = 60, LookedForHolder = 12;
    private readonly List<HtmlElement> stack = [];
    private readonly List<HtmlElement> elements = [];
    private int flattened;
    private int links;
    private int skipped;

    public OpenElements() => Push("#page", []);

    /// <summary>Every element that was ever opened, in order of the source.</summary>
    public IReadOnlyList<HtmlElement> All => elements;

    /// <summary>The innermost open element.</summary>
    public HtmlElement Top => stack[^1];

    /// <summary>Whether the page is within a link here.</summary>
    public bool IsLink => links > 0;

    /// <summary>Whether the page is within an element here whose text nobody reads.</summary>
    public bool IsSkipped => skipped > 0;

    public bool Holds(string name) => stack.Exists(e => e.Name == name);

    /// <summary>Whether an end tag belongs to an element too deep to be kept, which it then ends.</summary>
    public bool EndsFlattened()
    {
        if (flattened == 0)
        {
            return false;
        }

        flattened--;
        return true;
    }

    /// <summary>The index of the element that an end tag closes; 0 where it closes none. One within a line closes no block.</summary>
    public int IndexEndedBy(string name)
    {
        bool inline = HtmlNames.IsInline(name);
        for (int i = stack.Count - 1; i > 0 && i >= stack.Count - LookedForEnd; i--)
        {
            if (stack[i].Name == name)
            {
                return i;
            }

            if (inline && !HtmlNames.IsInline(stack[i].Name))
            {
                return 0;
            }
        }

        return 0;
    }

    /// <summary>Opens an element within the one at the top.</summary>
    public void Push(string name, ImmutableArray<HtmlAttribute> attributes)
    {
        if (stack.Count >= Deepest)
        {
            flattened++;
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

    /// <summary>Closes the element at an index and all within it.</summary>
    public void Pop(int to)
    {
        for (int i = stack.Count - 1; i >= to; i--)
        {
            links -= stack[i].Name == "a" ? 1 : 0;
            skipped -= HtmlNames.IsSkipped(stack[i].Name) ? 1 : 0;
            stack.RemoveAt(i);
        }
    }

    /// <summary>A start tag ends what cannot hold it: a paragraph ends before any block, an item before the next.</summary>
    public void CloseBefore(string name)
    {
        for (int i = stack.Count - 1; i > 0 && i >= stack.Count - LookedForHolder; i--)
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

    private static bool IsHiding(string style)
    {
        string plain = style.Replace(" ", "", StringComparison.Ordinal).ToLowerInvariant();
        return plain.Contains("display:none", StringComparison.Ordinal) || plain.Contains("visibility:hidden", StringComparison.Ordinal);
    }
}
