using System.Globalization;
using System.Xml.Linq;

namespace Cairn.Publishing.Charts;

/// <summary>The lines, boxes and words that a drawing is made of.</summary>
internal static class SvgParts
{
    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";

    public static XElement Element(string name, params ReadOnlySpan<object?> content) => new(Svg + name, content.ToArray());

    public static XElement Group(string style, params ReadOnlySpan<object?> content) => new(Svg + "g", [new XAttribute("class", style), .. content.ToArray()]);

    public static XElement Line(string style, double x1, double y1, double x2, double y2) =>
        Element("line", new XAttribute("class", style), Number("x1", x1), Number("y1", y1), Number("x2", x2), Number("y2", y2));

    public static XElement Box(string style, double x, double y, double width, double height, string? says = null) => Element(
        "rect", new XAttribute("class", style), Number("x", Math.Min(x, x + width)), Number("y", Math.Min(y, y + height)), Number("width", Math.Abs(width)), Number("height", Math.Abs(height)), Title(says));

    public static XElement Dot(string style, double x, double y, string? says = null) =>
        Element("circle", new XAttribute("class", style), Number("cx", x), Number("cy", y), Number("r", 3.5), Title(says));

    public static XElement Path(string style, IEnumerable<(double X, double Y)> points, bool isClosed) => Element(
        isClosed ? "polygon" : "polyline", new XAttribute("class", style), new XAttribute("points", string.Join(' ', points.Select(point => $"{N(point.X)},{N(point.Y)}"))));

    public static XElement Text(double x, double y, string anchor, string words, string? style = null) =>
        Element("text", style is null ? null : new XAttribute("class", style), Number("x", x), Number("y", y), new XAttribute("text-anchor", anchor), words);

    public static XElement? Title(string? says) => says is null ? null : Element("title", says);

    public static string N(double value) => value.ToString("0.##", CultureInfo.InvariantCulture);

    private static XAttribute Number(string name, double value) => new(name, N(value));
}
