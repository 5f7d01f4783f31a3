using System.Collections.Immutable;
using Cairn.Collection;

namespace Cairn.Exams.Cleaning;

/// <summary>A page of which somebody told what is report and what is furniture.</summary>
/// <param name="Set">The collection that it is of.</param>
/// <param name="Report">The page as it came.</param>
/// <param name="Title">Its title; null where it has none.</param>
/// <param name="Furniture">Stretches that are no report text; of a web page none is listed.</param>
/// <param name="Evidence">Stretches that must stay.</param>
/// <param name="Body">The article of a web page, white space folded; null for a report coded by hand.</param>
internal sealed record LabelledPage(string Set, Report Report, string? Title, ImmutableArray<string> Furniture, ImmutableArray<string> Evidence, string? Body)
{
    /// <summary>Shorter furniture than this part of a line does not make the line furniture.</summary>
    private const double LeastShare = 0.8;

    /// <summary>How much each of its lines counts in learning: pages of which every line is told, three times those of which only the article is.</summary>
    public double Weight => Body is null ? 3 : 1;

    public string Stem => Report.Receipt.Stem;

    /// <summary>True for a line of the page that is no part of the report.</summary>
    public bool IsFurniture(string line)
    {
        string text = FoldedText.Of(line);
        return Body is null
            ? Furniture.Any(f => f.Contains(text, StringComparison.Ordinal) || (text.Contains(f, StringComparison.Ordinal) && f.Length >= text.Length * LeastShare))
            : !Body.Contains(text, StringComparison.Ordinal);
    }
}
