using System.Xml.Linq;
using Cairn.Analysis.Arithmetic;
using Cairn.Analysis.Series;
using Cairn.Coding;
using Cairn.Publishing;
using Cairn.Tests.Ledger;
using Cairn.Theatres;
using Xunit;

namespace Cairn.Tests.Analysis.Series;

public sealed class FigureSeriesTests
{
    private static readonly ClaimArithmetic Arithmetic = ClaimArithmetic.Read(DataFolders.Ontology, TheatreSet.Read([DataFolders.Theatres], []));

    [Fact]
    public void Figures_of_different_counters_stand_in_one_chart_and_in_series_of_their_own()
    {
        var series = Assert.Single(Of(Report("one", 300, "a general"), Report("two", 350, "a general"), Report("three", 900, "a minister <b>")));
        Assert.Equal([("a general", 2), ("a minister <b>", 1)], series.Counters.Select(counter => (counter.Counter, counter.Points.Length)));
        var drawing = XElement.Parse(SeriesSvg.Write(series, SeriesSvg.Title(series), isAlone: true));
        Assert.Single(drawing.Descendants(), one => one.Attribute("class")?.Value == "join");
        Assert.Equal(3, drawing.Descendants().Count(one => one.Name.LocalName == "title"));
        Assert.Contains(drawing.Descendants(), one => one.Name.LocalName == "text" && one.Value == "a minister <b>");
    }

    [Fact]
    public void Another_party_is_another_thing_and_a_single_figure_no_series() =>
        Assert.Empty(Of(Report("one", 300, "a general"), Report("two", 350, "a general", "Boko Haram")));

    [Fact]
    public void Every_figure_is_a_row_that_names_its_counter()
    {
        using var csv = new StringWriter();
        SeriesCsv.Write(csv, Of(Report("one", 300, "a general"), Report("two", 900, "a minister")));
        string[] lines = csv.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(3, lines.Length);
        Assert.Contains(lines, line => line.StartsWith("strength,Islamic State,IQ,fighters,a minister,2016-03-04,", StringComparison.Ordinal));
    }

    [Fact]
    public void Figures_far_apart_are_drawn_on_a_logarithmic_scale_and_the_title_says_so()
    {
        Assert.DoesNotContain("logarithmic", SeriesSvg.Title(Of(Report("one", 300, "a general"), Report("two", 900, "a minister"))[0]), StringComparison.Ordinal);
        Assert.Contains("logarithmic", SeriesSvg.Title(Of(Report("one", 300, "a general"), Report("two", 310, "a minister"), Report("three", 200_000, "a monitor"))[0]), StringComparison.Ordinal);
    }

    private static IReadOnlyList<FigureSeries> Of(params CodedReport[] reports) => FigureSeries.Of(Arithmetic, Arithmetic.Figures(reports.Select(ReportClaims.Of)));

    private static CodedReport Report(string name, decimal value, string speaker, string subject = "Islamic State") =>
        SampleReports.Of(name, $"{name}: it has {value} fighters.").WithClaim("" + value, value: value, speaker: speaker, subject: subject);
}
