using Cairn.Analysis.Arithmetic;
using Cairn.Collection;
using Cairn.Running;
using Cairn.Theatres;
using Xunit;

namespace Cairn.Tests.Analysis.Arithmetic;

public sealed class EndlessPeriodTests
{
    [Fact]
    public void A_time_that_a_report_without_a_day_leaves_open_is_held_against_nothing_and_breaks_nothing()
    {
        var theatres = TheatreSet.Read([], []);
        var coded = Pipeline.Standard(theatres).Run(Report.FromText("open", "Since 2014, the US-led coalition has spent $5bn equipping and training Iraqi soldiers to fight the Islamic State.")).Value!;
        Assert.Contains(coded.Claims, claim => claim.Period is { Value.HasNoEnd: true });
        var arithmetic = ClaimArithmetic.Read(DataFolders.Ontology, theatres);
        Assert.Empty(arithmetic.Check(arithmetic.Figures([ReportClaims.Of(coded)])));
    }
}
