using Cairn.App.Cli;
using Xunit;

namespace Cairn.Tests.Cli;

public sealed class DatasetVerbTests : IDisposable
{
    private const string Report = """
        Gunmen kill five soldiers in Mosul

        MOSUL, Iraq, 3 March 2016 - Islamic State fighters attacked an army checkpoint in Mosul on 2 March 2016, killing five soldiers, police said.
        """;

    private const string Ged = """
        id,type_of_violence,side_a,side_b,where_prec,where_coordinates,latitude,longitude,country,date_start,date_end,best,high,low
        1,1,IS,Government of Iraq,1,Mosul,36.335,43.119,Iraq,2016-03-02,2016-03-02,5,5,5
        2,1,IS,Government of Iraq,1,Basra,30.5,47.8,Iraq,2011-07-09,2011-07-09,2,2,2
        3,1,IS,Government of Iraq,1,Basra,30.5,47.8,Iraq,soon,2011-07-09,2,2,2
        """;

    private readonly CairnProgram cairn = new();

    public void Dispose() => cairn.Dispose();

    [Fact]
    public async Task An_imported_dataset_is_held_against_the_reports_and_its_short_names_are_known()
    {
        Assert.Equal(ExitCodes.Done, await Run("add", cairn.Write("mosul.txt", Report)));
        Assert.Equal(ExitCodes.SomeRejected, await Run("import", "ged", cairn.Write("small.csv", Ged)));
        Assert.Contains("in 3 rows = 2 events + 1 rejected", cairn.Out, StringComparison.Ordinal);
        Assert.Contains("row 3", cairn.Error, StringComparison.Ordinal);
        Assert.Equal(ExitCodes.Done, await Run("compare-coding", "ged"));
        Assert.Contains("1 matched, 0 only here, 1 only there.", cairn.Out, StringComparison.Ordinal);
        Assert.Matches(@"actor\s+1 of 1 agree", cairn.Out);
    }

    [Theory]
    [InlineData("ged")]
    [InlineData("acled")]
    public async Task What_is_exported_for_a_dataset_is_imported_as_it(string dataset)
    {
        string table = cairn.In(dataset + ".csv");
        Assert.Equal(ExitCodes.Done, await Run("add", cairn.Write("mosul.txt", Report)));
        Assert.Equal(ExitCodes.Done, await Run("export", "incidents", "--format", dataset, "--out", table));
        Assert.Equal(ExitCodes.Done, await Run("import", dataset, table));
        Assert.Contains("in 1 rows = 1 events + 0 rejected", cairn.Out, StringComparison.Ordinal);
        await Run("compare-coding", dataset);
        Assert.Contains("1 matched, 0 only here, 0 only there.", cairn.Out, StringComparison.Ordinal);
        Assert.Matches(@"killed\s+1 of 1 agree", cairn.Out);
    }

    private Task<int> Run(params string[] args) => cairn.RunAsync([.. args, "--db", cairn.Database]);
}
