using System.Text.Json;
using System.Xml.Linq;
using Cairn.App.Cli;
using Xunit;

namespace Cairn.Tests.Cli;

public sealed class AnalysisVerbTests : IDisposable
{
    private const string First = """
        Doubts over numbers

        BAGHDAD, 3 March 2016 - A Baghdad official said that the Islamic State has 2,500 fighters in Iraq. "The Islamic State has rebuilt its networks in the desert," the official said.
        """;

    private const string Second = """
        Centre puts group higher

        BAGHDAD, 10 March 2016 - The Rafidain research centre said that the Islamic State has between 4,000 and 5,000 fighters in Iraq.
        """;

    private readonly CairnProgram cairn = new();

    public void Dispose() => cairn.Dispose();

    [Fact]
    public async Task Check_holds_the_claims_of_a_store_or_of_files_against_each_other_and_gives_the_same()
    {
        await AddAsync();
        Assert.Equal(ExitCodes.Done, await Run("check", "--rule", "rival-figures"));
        string kept = cairn.Out;
        Assert.Contains("cannot all hold: 2,500; 4,000 to 5,000", kept.ReplaceLineEndings(" ").Replace("     ", " ", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Contains("Caution:", kept, StringComparison.Ordinal);
        Assert.Equal(ExitCodes.Done, await cairn.RunAsync("check", cairn.Folder, "--rule", "rival-figures"));
        Assert.Equal(kept, cairn.Out);
        await Run("check", "--json", "--report", "second");
        var check = JsonDocument.Parse(cairn.Out.Split('\n')[0]).RootElement;
        Assert.Equal(("conflicts", "different"), (check.GetProperty("verdict").GetString(), check.GetProperty("counters").GetString()));
        Assert.Equal(["first", "second"], check.GetProperty("claims").EnumerateArray().Select(claim => claim.GetProperty("report").GetString()).Order(StringComparer.Ordinal));
        await Run("check", "--kind", "displaced");
        Assert.StartsWith("0 checks", cairn.Out, StringComparison.Ordinal);
        Assert.Equal(ExitCodes.Usage, await Run("check", "--rule", "no-such-rule"));
    }

    [Fact]
    public async Task Questions_lists_who_answers_and_an_unknown_question_is_refused()
    {
        await AddAsync();
        Assert.Equal(ExitCodes.Done, await Run("questions", "regaining-strength"));
        Assert.Contains("1 yes, 0 no", cairn.Out, StringComparison.Ordinal);
        Assert.Contains("tied by “rebuilt … networks”", cairn.Out, StringComparison.Ordinal);
        await Run("questions", "--json");
        Assert.Equal("yes", JsonDocument.Parse(cairn.Out.Split('\n')[0]).RootElement.GetProperty("answer").GetString());
        Assert.Equal(ExitCodes.NotFound, await Run("questions", "nobody-asks"));
        Assert.StartsWith("CRN7011 ", cairn.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Grade_keeps_a_source_and_a_statement_apart_and_shows_what_the_record_speaks_for()
    {
        await AddAsync();
        await Run("claims", "--json", "--speaker", "official");
        string key = JsonDocument.Parse(cairn.Out.Split('\n')[0]).RootElement.GetProperty("key").GetString()!;
        string speaker = JsonDocument.Parse(cairn.Out.Split('\n')[0]).RootElement.GetProperty("speaker").GetString()!;
        Assert.Equal(ExitCodes.Done, await Run("grade", speaker, "c", "--by", "Rana", "--reason", "low before"));
        Assert.Equal(ExitCodes.Done, await Run("grade", key, "4", "--by", "Rana"));
        await Run("grade", speaker);
        Assert.Contains("C fairly reliable, says Rana", cairn.Out, StringComparison.Ordinal);
        Assert.Contains("The record speaks for F", cairn.Out, StringComparison.Ordinal);
        Assert.Contains("contradicted by 4000-5000", cairn.Out, StringComparison.Ordinal);
        await Run("grade", key);
        Assert.Contains("4 doubtful, says Rana", cairn.Out, StringComparison.Ordinal);
        Assert.Equal(ExitCodes.Usage, await Run("grade", speaker, "C"));
        Assert.Equal(ExitCodes.Usage, await Run("grade", speaker, "4", "--by", "Rana"));
        Assert.Equal(ExitCodes.Usage, await Run("grade", key, "C", "--by", "Rana"));
        Assert.Equal(ExitCodes.NotFound, await Run("grade", "c0123456789abcdef", "2", "--by", "Rana"));
    }

    [Fact]
    public async Task Series_are_listed_drawn_and_written_as_rows()
    {
        await AddAsync();
        Assert.Equal(ExitCodes.Done, await Run("series", "--svg", cairn.In("s.svg"), "--csv", cairn.In("s.csv")));
        Assert.Equal("svg", XElement.Load(cairn.In("s.svg")).Name.LocalName);
        Assert.Equal(3, (await File.ReadAllLinesAsync(cairn.In("s.csv"), TestContext.Current.CancellationToken)).Length);
        await Run("series");
        Assert.Contains("1 things with two figures or more.", cairn.Out, StringComparison.Ordinal);
    }

    private async Task AddAsync()
    {
        cairn.Write("first.txt", First);
        cairn.Write("second.txt", Second);
        Assert.Equal(ExitCodes.Done, await Run("add", cairn.Folder));
    }

    private Task<int> Run(params string[] args) => cairn.RunAsync([.. args, "--db", cairn.Database]);
}
