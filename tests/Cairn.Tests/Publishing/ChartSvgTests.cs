using System.Xml.Linq;
using Cairn.Publishing.Charts;
using Xunit;

namespace Cairn.Tests.Publishing;

public sealed class ChartSvgTests
{
    [Fact]
    public void Each_bar_carries_its_number_and_a_gap_is_hatched_and_no_bar()
    {
        var svg = Drawn(Chart(new ChartSeries("incidents", "s0", ChartShape.Bar, [3, null, 5])) with { Gaps = [1] });
        Assert.Equal(["a · incidents: 3", "c · incidents: 5"], Of(svg, "pillar").Select(bar => bar.Value));
        Assert.Equal("b: nothing is known", Assert.Single(Of(svg, "gap")).Value);
    }

    [Fact]
    public void A_line_is_broken_where_a_value_is_missing()
    {
        var svg = Drawn(Chart(new ChartSeries("mean", "s0", ChartShape.Line, [1, null, 2])));
        Assert.Equal(["a · mean: 1", "c · mean: 2"], Of(svg, "dot").Select(dot => dot.Value));
        Assert.Empty(Of(svg, "line"));
        Assert.Equal(3, Assert.Single(Of(Drawn(Chart(new ChartSeries("mean", "s0", ChartShape.Line, [1, 0, 2]))), "line")).Attribute("points")!.Value.Split(' ').Length);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Stacked_bars_stand_on_each_other_and_never_leave_the_drawing(bool isSideways)
    {
        var svg = Drawn(Chart(new ChartSeries("one", "s0", ChartShape.Bar, [10, 20, 30]), new ChartSeries("two", "s1", ChartShape.Bar, [70, 60, 50])) with { IsStacked = true, IsSideways = isSideways });
        var (at, length) = isSideways ? ("x", "width") : ("y", "height");
        var bars = Of(svg, "pillar").ToList();
        double[] box = [.. svg.Attribute("viewBox")!.Value.Split(' ').Select(part => double.Parse(part, System.Globalization.CultureInfo.InvariantCulture))];
        Assert.All(bars, bar => Assert.InRange(Number(bar, at), 0, (isSideways ? box[2] : box[3]) - Number(bar, length)));
        Assert.Equal(isSideways ? Number(bars[0], at) + Number(bars[0], length) : Number(bars[0], at), isSideways ? Number(bars[3], at) : Number(bars[3], at) + Number(bars[3], length), 0.1);
    }

    [Fact]
    public void Numbers_below_zero_hang_from_the_zero_line()
    {
        var bars = Of(Drawn(Chart(new ChartSeries("difference", "s0", ChartShape.Bar, [4, -4, 0]))), "pillar").ToList();
        Assert.Equal(Number(bars[0], "y") + Number(bars[0], "height"), Number(bars[1], "y"), 0.1);
    }

    [Fact]
    public void A_file_of_its_own_has_title_legend_and_colours_and_words_are_never_markup()
    {
        string svg = ChartSvg.Write(Chart(new ChartSeries("<script>alert(1)</script>", "s0", ChartShape.Bar, [1, 2, 3])), isAlone: true);
        Assert.DoesNotContain("<script", svg, StringComparison.Ordinal);
        Assert.Contains("A title (incidents a month)", svg, StringComparison.Ordinal);
        Assert.Contains("--tone", svg, StringComparison.Ordinal);
        Assert.Equal(svg, ChartSvg.Write(Chart(new ChartSeries("<script>alert(1)</script>", "s0", ChartShape.Bar, [1, 2, 3])), isAlone: true));
    }

    [Fact]
    public void A_table_as_csv_has_plain_numbers_under_its_keys()
    {
        using var csv = new StringWriter();
        new AnalysisTable("t", [new("period", "Period"), new("count", "All", true)], [[new TableCell("2016"), TableCell.Of(12345)], [new TableCell("=1+1"), new TableCell("–")]]).WriteCsv(csv);
        Assert.Equal("period,count\n2016,12345\n'=1+1,–\n", csv.ToString());
    }

    private static Chart Chart(params ChartSeries[] series) => new() { Title = "A title", Unit = "incidents a month", Categories = ["a", "b", "c"], Series = [.. series] };

    private static XElement Drawn(Chart chart) => XElement.Parse(ChartSvg.Write(chart, isAlone: false));

    private static IEnumerable<XElement> Of(XElement svg, string style) => svg.Descendants().Where(element => element.Attribute("class")?.Value == style);

    private static double Number(XElement element, string name) => double.Parse(element.Attribute(name)!.Value, System.Globalization.CultureInfo.InvariantCulture);
}
