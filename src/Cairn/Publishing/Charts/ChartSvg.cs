using System.Globalization;
using System.Xml.Linq;

namespace Cairn.Publishing.Charts;

/// <summary>Draws a chart as SVG: on a page, where the style sheet colours it, or as a file of its own with title, legend and colours.</summary>
/// <remarks>The same chart gives the same drawing. Each bar and mark carries its numbers as a title.</remarks>
public static class ChartSvg
{
    private const double Width = 720, Height = 250, Left = 52, Right = 12, Top = 14, Bottom = 24;
    private const double StripHeight = 34, StripGap = 12;
    private const double Names = 190, Row = 22;
    private const int LabelWidth = 62;

    private const string OwnStyle = """
        text { font: 11px sans-serif; fill: #444 } .heading { font-size: 13px; fill: #111 } .grid { stroke: #ccc } .s0 { --tone: #17656d } .s1 { --tone: #b5433b } .s2 { --tone: #7d47a3 } .s3 { --tone: #c47312 } .s4 { --tone: #2456a8 } .s5 { --tone: #44632a }
        .t-battles { --tone: #b5433b } .t-explosions { --tone: #c47312 } .t-civilians { --tone: #7d47a3 } .t-protests { --tone: #3b82a8 } .t-riots { --tone: #8a7a1d } .t-strategic { --tone: #4c6a86 } .quiet, .t-other { --tone: #8493a1 }
        .pillar, .dot { fill: var(--tone) } .line, .step, .stroke { stroke: var(--tone); stroke-width: 2; fill: none } .stroke { stroke-width: 4; stroke-opacity: .55 } .band { fill: var(--tone); fill-opacity: .22 } .gap { fill: #e4e7ea } .turn { stroke: #111; stroke-dasharray: 4 3 }
        """;

    /// <param name="chart">What is drawn.</param>
    /// <param name="isAlone">Whether it is a file of its own.</param>
    public static string Write(Chart chart, bool isAlone)
    {
        double height = chart.IsSideways ? Top + Bottom + (Row * chart.Categories.Length) : Height + (chart.Strip is null ? 0 : StripHeight + StripGap);
        double head = isAlone ? 24 : 0, legend = isAlone ? 18 * (chart.Series.Length + (chart.Strip is null ? 0 : 1)) + 8 : 0;
        var drawing = SvgParts.Element(
            "svg", new XAttribute("viewBox", FormattableString.Invariant($"0 {-head} {Width} {height + legend + head}")), new XAttribute("class", "plot"), new XAttribute("role", "img"), new XAttribute("aria-label", chart.Title));
        if (isAlone)
        {
            drawing.Add(new XAttribute("width", Width), new XAttribute("height", height + legend + head), SvgParts.Element("style", OwnStyle), SvgParts.Text(Left, -8, "start", $"{chart.Title} ({chart.Unit})", "heading"), Legend(chart, height));
        }

        drawing.Add(chart.IsSideways ? Sideways(chart, height) : Upright(chart));
        return drawing.ToString(SaveOptions.DisableFormatting);
    }

    private static IEnumerable<XElement> Upright(Chart chart)
    {
        var scale = new ChartScale(chart, Height - Bottom, Top);
        double slot = (Width - Left - Right) / Math.Max(1, chart.Categories.Length);
        double X(int i) => Left + (slot * i);
        foreach (int gap in chart.Gaps)
        {
            yield return SvgParts.Box("gap", X(gap), Top, slot, Height - Bottom - Top, $"{chart.Categories[gap]}: nothing is known");
        }

        foreach (double value in scale.Grid())
        {
            yield return SvgParts.Line("grid", Left, scale.At(value), Width - Right, scale.At(value));
            yield return SvgParts.Text(Left - 6, scale.At(value) + 4, "end", Plain(value));
        }

        int each = Math.Max(1, (int)Math.Ceiling(LabelWidth / slot));
        for (int i = 0; i < chart.Categories.Length; i += each)
        {
            yield return SvgParts.Text(X(i) + (slot / 2), Height - 7, "middle", chart.Categories[i]);
        }

        yield return SvgParts.Group("marks", Shapes(chart, i => X(i), slot, scale, isSideways: false).ToArray());
        double free = 0;
        foreach (var mark in chart.Marks)
        {
            bool hasRoom = X(mark.Category) >= free;
            free = hasRoom ? X(mark.Category) + LabelWidth : free;
            yield return SvgParts.Group("mark", SvgParts.Title(mark.Says), SvgParts.Line("turn", X(mark.Category), Top - 4, X(mark.Category), Height - Bottom), hasRoom ? SvgParts.Text(X(mark.Category) + 3, Top - 3, "start", mark.Label) : null);
        }

        if (chart.Strip is { } strip)
        {
            double foot = Height + StripGap + StripHeight;
            var own = new ChartScale(0, strip.Values.Max() ?? 1, foot, Height + StripGap);
            yield return SvgParts.Text(Left - 6, Height + StripGap + 8, "end", Plain(strip.Values.Max() ?? 0));
            yield return SvgParts.Line("grid", Left, foot, Width - Right, foot);
            yield return SvgParts.Group(strip.Tone, Each(strip.Values).Select(one => SvgParts.Box("pillar", X(one.Place) + (slot * .12), foot, slot * .76, own.At(one.Value) - foot, $"{chart.Categories[one.Place]} · {strip.Name}: {Plain(one.Value)}")).ToArray());
        }
    }

    private static IEnumerable<XElement> Sideways(Chart chart, double height)
    {
        var scale = new ChartScale(chart, Names, Width - Right);
        foreach (double value in scale.Grid())
        {
            yield return SvgParts.Line("grid", scale.At(value), Top, scale.At(value), height - Bottom);
            yield return SvgParts.Text(scale.At(value), height - 8, "middle", Plain(value));
        }

        for (int i = 0; i < chart.Categories.Length; i++)
        {
            yield return SvgParts.Text(Names - 8, Top + (Row * i) + 15, "end", chart.Categories[i]);
        }

        yield return SvgParts.Group("marks", Shapes(chart, i => Top + (Row * i), Row, scale, isSideways: true).ToArray());
    }

    /// <summary>All series; <paramref name="start"/> tells where a category begins along the axis, <paramref name="slot"/> how much room it has.</summary>
    private static IEnumerable<XElement> Shapes(Chart chart, Func<int, double> start, double slot, ChartScale scale, bool isSideways)
    {
        var bars = chart.Series.Where(series => series.Shape == ChartShape.Bar).ToList();
        double[] feet = new double[chart.Categories.Length];
        foreach (var series in chart.Series)
        {
            int beside = chart.IsStacked ? 0 : bars.IndexOf(series);
            double wide = slot * .76 / (chart.IsStacked ? 1 : Math.Max(1, bars.Count));
            string Says(int i) => series.Lows.IsEmpty
                ? $"{chart.Categories[i]} · {series.Name}: {Plain(series.Values[i]!.Value)}"
                : $"{chart.Categories[i]} · {series.Name}: {Plain(series.Lows[i] ?? 0)} to {Plain(series.Values[i]!.Value)}";
            (double X, double Y) Middle(int i, double value) => isSideways ? (scale.At(value), start(i) + (slot / 2)) : (start(i) + (slot / 2), scale.At(value));
            XElement Bar(int i, double value)
            {
                double foot = chart.IsStacked ? feet[i] : 0, from = start(i) + (slot * .12) + (wide * beside);
                feet[i] = foot + value;
                return isSideways
                    ? SvgParts.Box("pillar", scale.At(foot), from, scale.At(foot + value) - scale.At(foot), wide, Says(i))
                    : SvgParts.Box("pillar", from, scale.At(foot), wide, scale.At(foot + value) - scale.At(foot), Says(i));
            }

            XElement Stroke(int i, double value)
            {
                var (a, b) = (Middle(i, series.Lows[i] ?? 0), Middle(i, value));
                var line = SvgParts.Line("stroke", a.X, a.Y, b.X, b.Y);
                line.Add(SvgParts.Title(Says(i)));
                return line;
            }

            yield return SvgParts.Group(series.Tone, (series.Shape switch
            {
                ChartShape.Bar => Each(series.Values).Select(one => Bar(one.Place, one.Value)),
                ChartShape.Point => Each(series.Values).Select(one => SvgParts.Dot("dot", Middle(one.Place, one.Value).X, Middle(one.Place, one.Value).Y, Says(one.Place))),
                ChartShape.Range => Each(series.Values).Select(one => Stroke(one.Place, one.Value)),
                ChartShape.Line => Runs(series).Select(run => run.Length == 1 ? SvgParts.Dot("dot", Middle(run[0], series.Values[run[0]]!.Value).X, Middle(run[0], series.Values[run[0]]!.Value).Y, Says(run[0])) : SvgParts.Path("line", run.Select(i => Middle(i, series.Values[i]!.Value)), isClosed: false)),
                ChartShape.Step => Runs(series).Select(run => SvgParts.Path("step", run.SelectMany(i => new[] { (start(i), scale.At(series.Values[i]!.Value)), (start(i) + slot, scale.At(series.Values[i]!.Value)) }), isClosed: false)),
                _ => Runs(series).Select(run => SvgParts.Path("band", run.Select(i => Middle(i, series.Values[i]!.Value)).Concat(run.Reverse().Select(i => Middle(i, series.Lows[i] ?? 0))), isClosed: true)),
            }).ToArray());
        }
    }

    private static IEnumerable<XElement> Legend(Chart chart, double height)
    {
        double y = height;
        foreach (var series in chart.Strip is null ? chart.Series : chart.Series.Add(chart.Strip))
        {
            y += 18;
            yield return SvgParts.Group(series.Tone, SvgParts.Dot("dot", Left + 4, y - 4));
            yield return SvgParts.Text(Left + 14, y, "start", ReferenceEquals(series, chart.Strip) ? $"{series.Name} (strip below)" : series.Name);
        }
    }

    private static IEnumerable<(int Place, double Value)> Each(IEnumerable<double?> values) => values.Select((value, i) => (i, value)).Where(one => one.value is not null).Select(one => (one.i, one.value!.Value));

    /// <summary>Stretches without a hole.</summary>
    private static IEnumerable<int[]> Runs(ChartSeries series)
    {
        var run = new List<int>();
        for (int i = 0; i <= series.Values.Length; i++)
        {
            if (i < series.Values.Length && series.Values[i] is not null)
            {
                run.Add(i);
            }
            else if (run.Count > 0)
            {
                yield return [.. run];
                run.Clear();
            }
        }
    }

    private static string Plain(double value) => value.ToString("#,0.##", CultureInfo.InvariantCulture);
}
