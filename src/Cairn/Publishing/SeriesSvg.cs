using System.Globalization;
using System.Xml.Linq;
using Cairn.Analysis.Arithmetic;
using Cairn.Analysis.Series;

namespace Cairn.Publishing;

/// <summary>Draws figures for one thing over time: a bar for each range, a mark for each exact number, a line within one counter only.</summary>
/// <remarks>Colours are style classes <c>s0</c> to <c>s5</c>; a drawing that stands alone carries their colours with it. An open end fades
/// out over a dashed line. The same series give the same drawing.</remarks>
public static class SeriesSvg
{
    private const double Width = 720, Height = 300, Left = 64, Right = 12, Top = 10, Bottom = 26;
    private const int Tones = 6;

    /// <summary>Where the highest figure is so many times the middle one, a plain scale would press all others flat.</summary>
    private const int FarApart = 12;

    /// <summary>How far an open end is drawn beyond what is told, as a part of the chart's height.</summary>
    private const double OpenPart = 0.08;

    private const string OwnStyle = """
        text { font: 11px sans-serif; fill: #444 } .grid { stroke: #ccc } .s0 { --tone: #17656d } .s1 { --tone: #b5433b } .s2 { --tone: #7d47a3 } .s3 { --tone: #c47312 } .s4 { --tone: #2456a8 } .s5 { --tone: #44632a }
        .range-bar, .join, .open-end { stroke: var(--tone); stroke-width: 5; fill: none } .join { stroke-width: 1 } .open-end { stroke-width: 2; stroke-dasharray: 3 3 } .mark { fill: var(--tone) }
        """;

    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";

    /// <summary>The style class of a counter's marks, by its place among the counters.</summary>
    public static string Tone(int counter) => string.Create(CultureInfo.InvariantCulture, $"s{counter % Tones}");

    /// <summary>True where the figures lie so far apart that the scale is logarithmic.</summary>
    public static bool IsLogarithmic(FigureSeries series) => IsFarApart([.. series.Counters.SelectMany(counter => counter.Points)]);

    /// <summary>What a drawing shows, in words.</summary>
    public static string Title(FigureSeries series) =>
        $"{series.Kind.Replace('-', ' ')} of {series.Subject}{(series.Scope.IsEmpty ? "" : " in " + string.Join(", ", series.Scope))}, {series.Unit}; a colour a counter{(IsLogarithmic(series) ? "; logarithmic scale" : "")}";

    /// <param name="series">What is drawn.</param>
    /// <param name="title">What it is, for those who do not see it.</param>
    /// <param name="isAlone">Whether it is a file of its own, with a title, a legend and colours.</param>
    public static string Write(FigureSeries series, string title, bool isAlone)
    {
        var points = series.Counters.SelectMany(counter => counter.Points).ToArray();
        var axes = new Axes(points);
        double legend = isAlone ? 16 * (series.Counters.Length + 2) : 0;
        var drawing = new XElement(
            Svg + "svg", new XAttribute("viewBox", FormattableString.Invariant($"0 0 {Width} {Height + legend}")), new XAttribute("class", "series"), new XAttribute("role", "img"), new XAttribute("aria-label", title),
            isAlone ? new XElement(Svg + "style", OwnStyle) : null,
            Grid(axes),
            series.Counters.Select((counter, i) => new XElement(Svg + "g", new XAttribute("class", Tone(i)), Join(counter, axes), counter.Points.Select(point => Point(point, axes)))),
            isAlone ? Legend(series, title) : null);
        return drawing.ToString(SaveOptions.DisableFormatting);
    }

    private static IEnumerable<XElement> Grid(Axes axes)
    {
        foreach (decimal value in axes.Values())
        {
            double y = axes.Y(value);
            yield return Line("grid", Left, y, Width - Right, y);
            yield return Text(Left - 6, y + 4, "end", value.ToString("#,0.##", CultureInfo.InvariantCulture));
        }

        foreach (var (day, label) in axes.Days())
        {
            yield return Text(axes.X(day), Height - 8, "middle", label);
        }
    }

    private static XElement? Join(CounterSeries counter, Axes axes) => counter.Points.Length < 2 ? null : new XElement(
        Svg + "polyline", new XAttribute("class", "join"),
        new XAttribute("points", string.Join(' ', counter.Points.Select(point => FormattableString.Invariant($"{axes.X(point.Day!.Value):0.#},{axes.Y(Middle(point)):0.#}")))));

    private static XElement Point(Figure figure, Axes axes)
    {
        var (low, high) = (figure.Value.Low, figure.Value.High);
        double x = axes.X(figure.Day!.Value), from = axes.Y(low ?? high ?? 0), to = axes.Y(high ?? low ?? 0), reach = (Height - Top - Bottom) * OpenPart;
        return new XElement(
            Svg + "g",
            new XElement(Svg + "title", $"{figure.Day:yyyy-MM-dd} · {figure.Counter}: {figure.Value} {figure.Claim.Unit}"),
            low is null ? Line("open-end", x, from, x, Math.Min(Height - Bottom, from + reach)) : null,
            high is null ? Line("open-end", x, to, x, Math.Max(Top, to - reach)) : null,
            low == high || low is null || high is null
                ? new XElement(Svg + "circle", new XAttribute("class", "mark"), new XAttribute("cx", N(x)), new XAttribute("cy", N(to)), new XAttribute("r", "4"))
                : Line("range-bar", x, from, x, to));
    }

    private static IEnumerable<XElement> Legend(FigureSeries series, string title)
    {
        yield return Text(Left, Height + 14, "start", title);
        for (int i = 0; i < series.Counters.Length; i++)
        {
            double y = Height + 14 + (16 * (i + 1));
            yield return new XElement(Svg + "g", new XAttribute("class", Tone(i)), new XElement(Svg + "circle", new XAttribute("class", "mark"), new XAttribute("cx", N(Left + 4)), new XAttribute("cy", N(y - 4)), new XAttribute("r", "4")));
            yield return Text(Left + 14, y, "start", series.Counters[i].Counter);
        }
    }

    private static XElement Line(string name, double x1, double y1, double x2, double y2) => new(
        Svg + "line", new XAttribute("class", name), new XAttribute("x1", N(x1)), new XAttribute("y1", N(y1)), new XAttribute("x2", N(x2)), new XAttribute("y2", N(y2)));

    private static XElement Text(double x, double y, string anchor, string words) =>
        new(Svg + "text", new XAttribute("x", N(x)), new XAttribute("y", N(y)), new XAttribute("text-anchor", anchor), words);

    private static bool IsFarApart(Figure[] points)
    {
        decimal[] tops = [.. points.Select(point => point.Value.High ?? point.Value.Low ?? 0).Order()];
        return tops.Length > 0 && tops[^1] > FarApart * Math.Max(1, tops[tops.Length / 2]);
    }

    private static decimal Middle(Figure figure) => ((figure.Value.Low ?? figure.Value.High ?? 0) + (figure.Value.High ?? figure.Value.Low ?? 0)) / 2;

    private static string N(double value) => value.ToString("0.#", CultureInfo.InvariantCulture);

    /// <summary>Where days and numbers lie on the drawing.</summary>
    private sealed class Axes
    {
        private readonly int first;
        private readonly int last;
        private readonly decimal step;
        private readonly decimal ceiling;
        private readonly decimal floor;

        public Axes(Figure[] points)
        {
            first = points.Min(point => point.Day!.Value.DayNumber) - 20;
            last = points.Max(point => point.Day!.Value.DayNumber) + 20;
            decimal highest = Math.Max(1, points.Max(point => point.Value.High ?? point.Value.Low ?? 0));
            IsLogarithmic = IsFarApart(points);
            step = IsLogarithmic ? 0 : Step(highest / 5);
            ceiling = IsLogarithmic ? Step(highest) * (Step(highest) <= highest ? 2 : 1) : Math.Ceiling(highest * 1.05m / step) * step;
            floor = IsLogarithmic ? Below(points.Min(point => point.Value.Low ?? point.Value.High ?? 1)) : 0;
        }

        /// <summary>True where equal steps on the drawing are equal factors.</summary>
        public bool IsLogarithmic { get; }

        public double X(DateOnly day) => Left + ((Width - Left - Right) * (day.DayNumber - first) / (last - first));

        public double Y(decimal value) => Top + ((Height - Top - Bottom) * (1 - (IsLogarithmic
            ? Math.Log((double)(Math.Max(floor, value) / floor)) / Math.Log((double)(ceiling / floor))
            : (double)(Math.Max(0, value) / ceiling))));

        public IEnumerable<decimal> Values()
        {
            for (decimal value = floor; value <= ceiling; value = IsLogarithmic ? value * 10 : value + step)
            {
                yield return value;
            }
        }

        /// <summary>At most eight labels: years, or months where the time is short.</summary>
        public IEnumerable<(DateOnly Day, string Label)> Days()
        {
            bool byYear = last - first > 900;
            int each = Math.Max(1, byYear ? (last - first) / 365 / 8 + 1 : (last - first) / 30 / 8 + 1);
            var from = DateOnly.FromDayNumber(first);
            var at = byYear ? new DateOnly(from.Year + 1, 1, 1) : new DateOnly(from.Year, from.Month, 1).AddMonths(1);
            for (; at.DayNumber <= last; at = byYear ? at.AddYears(each) : at.AddMonths(each))
            {
                yield return (at, at.ToString(byYear ? "yyyy" : "yyyy-MM", CultureInfo.InvariantCulture));
            }
        }

        /// <summary>The power of ten next below a number, at least 1.</summary>
        private static decimal Below(decimal value)
        {
            decimal power = 1;
            while (power * 10 <= value)
            {
                power *= 10;
            }

            return power;
        }

        /// <summary>The round number (1, 2 or 5 and noughts) next above.</summary>
        private static decimal Step(decimal least)
        {
            decimal power = 1;
            while (power * 10 <= least)
            {
                power *= 10;
            }

            return least <= power ? power : least <= power * 2 ? power * 2 : least <= power * 5 ? power * 5 : power * 10;
        }
    }
}
