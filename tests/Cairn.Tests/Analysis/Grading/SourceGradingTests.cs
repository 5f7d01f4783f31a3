using Cairn.Analysis.Arithmetic;
using Cairn.Analysis.Grading;
using Cairn.Coding;
using Cairn.Ledger.Grades;
using Cairn.Tests.Ledger;
using Cairn.Theatres;
using Xunit;

namespace Cairn.Tests.Analysis.Grading;

public sealed class SourceGradingTests
{
    private static readonly ClaimArithmetic Arithmetic = ClaimArithmetic.Read(DataFolders.Ontology, TheatreSet.Read([DataFolders.Theatres], []));
    private static readonly SourceGrading Grading = SourceGrading.Read(DataFolders.Ontology, Arithmetic);

    [Fact]
    public void A_figure_is_confirmed_by_another_counter_of_another_report_and_contradicted_by_one_that_cannot_hold_beside_it()
    {
        var figures = Figures(Report("one", 300, "a general"), Report("two", 300, "a minister"), Report("three", 900, "a monitor"));
        var standing = Standing(figures, "a general");
        Assert.Equal(["a minister"], standing.Confirming.Select(figure => figure.Counter));
        Assert.Equal(["a monitor"], standing.Contradicting.Select(figure => figure.Counter));
        Assert.Equal(Credibility.PossiblyTrue, standing.Proposed);
        Assert.Equal(Credibility.Improbable, Standing(figures, "a monitor").Proposed);
    }

    [Fact]
    public void The_same_counter_again_and_the_same_report_confirm_nothing()
    {
        var figures = Figures(Report("one", 300, "a general"), Report("two", 300, "a general"));
        Assert.False(Standing(figures, "a general").IsCompared);
        Assert.Equal(Credibility.CannotBeJudged, Standing(figures, "a general").Proposed);
    }

    [Fact]
    public void A_station_of_the_chain_is_no_second_source() =>
        Assert.False(Standing(Figures(Report("one", 300, "a general"), Report("two", 300, "a newspaper")), "a general").IsCompared);

    [Fact]
    public void Below_the_least_number_of_compared_figures_a_source_cannot_be_judged()
    {
        var record = Grading.Of("a general", Figures(Report("one", 300, "a general"), Report("two", 300, "a minister")));
        Assert.Equal((1, 1, 0, Reliability.F), (record.Compared, record.Confirmed, record.Contradicted, record.Proposed));
    }

    [Theory]
    [InlineData(6, 0, Reliability.B)]
    [InlineData(4, 2, Reliability.C)]
    [InlineData(0, 6, Reliability.E)]
    public void The_letter_follows_the_share_of_confirmed_figures_and_is_never_the_best(int confirmed, int contradicted, Reliability expected)
    {
        var reports = new List<CodedReport>();
        for (int i = 0; i < confirmed + contradicted; i++)
        {
            // Each pair is of a group of its own, so that only its two figures meet.
            string group = Groups[i];
            reports.Add(Report($"his-{i}", 300, "a general", group));
            reports.Add(Report($"other-{i}", i < confirmed ? 300 : 900, "a minister", group));
        }

        Assert.Equal(expected, Grading.Of("a general", Figures([.. reports])).Proposed);
    }

    private static readonly string[] Groups = ["Islamic State", "Boko Haram", "Taliban", "Al-Shabaab", "Hezbollah", "Hamas"];

    private static FigureStanding Standing(IEnumerable<Figure> figures, string counter) => Grading.Of(counter, figures).Standings[0];

    private static IEnumerable<Figure> Figures(params CodedReport[] reports) => Arithmetic.Figures(reports.Select(ReportClaims.Of));

    private static CodedReport Report(string name, decimal value, string speaker, string subject = "Islamic State") =>
        SampleReports.Of(name, $"{name}: it has {value} fighters.").WithClaim("" + value, value: value, speaker: speaker, subject: subject);
}
