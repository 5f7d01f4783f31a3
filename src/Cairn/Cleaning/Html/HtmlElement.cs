namespace Cairn.Cleaning.Html;

/// <summary>An element of a page, as far as cleaning needs it: its kind, its place in the tree, the hints of its class and id, and how
/// much text and how many links stand in it.</summary>
internal sealed class HtmlElement(string name, HtmlElement? parent, int index)
{
    public string Name { get; } = name;

    public HtmlElement? Parent { get; } = parent;

    /// <summary>Its number in order of the source; a parent's is smaller than its children's.</summary>
    public int Index { get; } = index;

    /// <summary>Class, id, role and the like in lower case.</summary>
    public string Hints { get; set; } = "";

    public string ItemProp { get; set; } = "";

    public bool IsHidden { get; set; }

    /// <summary>True where it or an element around it is furniture by its kind or its hints.</summary>
    public bool IsUnlikely { get; set; }

    public double Score { get; set; }

    public bool IsCandidate { get; set; }

    /// <summary>Characters within, with all that it holds.</summary>
    public int Characters { get; set; }

    public int LinkCharacters { get; set; }

    /// <summary>Characters of lines within that read as prose.</summary>
    public int Prose { get; set; }

    public double LinkShare => Characters == 0 ? 0 : (double)LinkCharacters / Characters;

    public bool IsWithin(HtmlElement other)
    {
        for (var element = this; element is not null && element.Index >= other.Index; element = element.Parent)
        {
            if (element == other)
            {
                return true;
            }
        }

        return false;
    }
}
