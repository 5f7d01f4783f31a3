using Cairn.Values;

namespace Cairn.App.Web;

/// <summary>Words of a report that carry one value of a coded thing.</summary>
/// <param name="Span">Where, in the cleaned text.</param>
/// <param name="Key">Names the value on the page: <c>e1-place</c>.</param>
/// <param name="Kind">What the value is; gives the colour: <c>place</c>.</param>
/// <param name="Label">For people: "place: Mosul".</param>
internal readonly record struct Mark(TextSpan Span, string Key, string Kind, string Label)
{
    /// <summary>The kind of a clause that a whole coded thing rests on: marked only when chosen.</summary>
    public const string EvidenceKind = "evidence";
}
