using System.Collections.Immutable;
using Cairn.Values;

namespace Cairn.App.Web;

/// <summary>Cuts a text where marks begin and end, so that overlapping marks become a row of pieces, each with all marks upon it.</summary>
internal sealed class MarkedText
{
    private readonly string text;
    private readonly ImmutableArray<Mark> marks;

    /// <param name="text">The cleaned text.</param>
    /// <param name="marks">In any order; those outside the text are left out.</param>
    public MarkedText(string text, IEnumerable<Mark> marks)
    {
        this.text = text;
        this.marks = [.. marks.Where(mark => mark.Span.Start >= 0 && mark.Span.End <= text.Length && !mark.Span.IsEmpty).OrderBy(mark => mark.Span.Start).ThenBy(mark => mark.Span.Length)];
    }

    /// <summary>A piece of the text and the marks upon it, the narrowest first.</summary>
    public readonly record struct Piece(string Words, ImmutableArray<Mark> Marks);

    /// <summary>The pieces of one stretch, in order; together they are its text.</summary>
    public IEnumerable<Piece> Pieces(TextSpan stretch)
    {
        Mark[] here = [.. marks.Where(mark => mark.Span.Overlaps(stretch))];
        int[] cuts = [.. here.SelectMany(mark => new[] { mark.Span.Start, mark.Span.End }).Append(stretch.Start).Append(stretch.End)
            .Where(cut => cut >= stretch.Start && cut <= stretch.End).Distinct().Order()];
        for (int i = 0; i + 1 < cuts.Length; i++)
        {
            var piece = new TextSpan(cuts[i], cuts[i + 1]);
            yield return new Piece(piece.In(text).ToString(), [.. here.Where(mark => mark.Span.Contains(piece)).OrderBy(mark => mark.Span.Length)]);
        }
    }
}
