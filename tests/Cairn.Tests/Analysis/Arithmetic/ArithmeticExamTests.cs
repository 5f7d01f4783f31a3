using Cairn.Analysis.Arithmetic;
using Cairn.Collection;
using Cairn.Running;
using Cairn.Tests.Rules;
using Cairn.Theatres;
using Xunit;

namespace Cairn.Tests.Analysis.Arithmetic;

/// <summary>The checks that a careful reader makes on the five reports that it all started from.</summary>
public sealed class ArithmeticExamTests
{
    [Fact]
    public async Task The_first_five_reports_give_the_checks_that_a_careful_reader_makes()
    {
        Assert.SkipWhen(Repository.Exams is null, "The outside exams are not at hand.");
        var theatres = TheatreSet.Read([DataFolders.Theatres], []);
        var (pipeline, arithmetic) = (Pipeline.Standard(theatres), ClaimArithmetic.Read(DataFolders.Ontology, theatres));
        string[] paths = [.. Directory.GetFiles(Path.Combine(Repository.Exams!, "reports", "texts")).Where(path => Path.GetFileName(path).StartsWith("00", StringComparison.Ordinal))];
        var claims = new List<ReportClaims>();
        await foreach (var report in new Collector(new CollectionLimits(), TimeProvider.System).CollectAsync(paths, TestContext.Current.CancellationToken))
        {
            claims.Add(ReportClaims.Of(pipeline.Run(report.Value!).Value!));
        }

        string[] found = [.. arithmetic.Check(arithmetic.Figures(claims)).Where(check => check.Rows[^1].Figure is null).Select(check => $"{check.Rule} {check.Rows[^1].Value}")];
        string[] expected =
        [
            "base-of-change 1470-1484", "change-from-to 2200", "level-before-departure 6000", "rest-of-total 1500-2500", "rest-of-countries 11000-16000",
            "rest-of-countries 10000-14500", "rest-of-countries 8000-13000", "mean-by-month 188.67..",
        ];
        Assert.Empty(expected.Except(found));
    }
}
