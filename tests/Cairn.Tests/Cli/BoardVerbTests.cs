using System.Text.Json;
using Cairn.App.Cli;
using Xunit;

namespace Cairn.Tests.Cli;

public sealed class BoardVerbTests : IDisposable
{
    private const string Report = """
        Doubts over numbers

        BAGHDAD, 3 March 2016 - A Baghdad official said that the Islamic State has 2,500 fighters in Iraq. "The Islamic State has rebuilt its networks in the desert," the official said. Gunmen killed two policemen in Basra on 2 March 2016.
        """;

    private readonly CairnProgram cairn = new();

    public void Dispose() => cairn.Dispose();

    [Fact]
    public async Task A_board_is_founded_from_a_question_filled_from_the_record_rated_and_taken_back()
    {
        Assert.Equal(ExitCodes.Done, await Run("add", cairn.Write("doubts.txt", Report)));
        Assert.Equal(ExitCodes.Done, await Run("hypotheses", "new", "Is the group back?", "--question", "regaining-strength", "--by", "Rana"));
        Assert.Equal(ExitCodes.NotFound, await Run("hypotheses", "new", "Is the group back?", "--by", "Rana"));
        Assert.StartsWith("CRN5108 ", cairn.Error, StringComparison.Ordinal);
        await Run("hypotheses", "propose", "is-the-group-back", "--json");
        var proposed = cairn.Out.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonDocument.Parse(line).RootElement).ToList();
        var assessment = proposed.First(row => row.GetProperty("thing").GetString()![0] == 'a');
        Assert.StartsWith("answers yes: “rebuilt", assessment.GetProperty("reason").GetString(), StringComparison.Ordinal);
        Assert.Contains(proposed, row => row.GetProperty("thing").GetString()!.StartsWith("trend:", StringComparison.Ordinal));

        Assert.Equal(ExitCodes.Done, await Run("hypotheses", "add", "is-the-group-back", assessment.GetProperty("thing").GetString()!, "--by", "Rana"));
        Assert.Equal(ExitCodes.Done, await Run("hypotheses", "add", "is-the-group-back", "trend:country=IQ", "--by", "Rana"));
        Assert.Equal(ExitCodes.Done, await Rate("E1", "H1", "consistent"));
        Assert.Equal(ExitCodes.Done, await Rate("E1", "H3", "veryinconsistent"));
        var board = await ShowAsync();
        Assert.Equal(["H1"], board.GetProperty("leaders").EnumerateArray().Select(label => label.GetString()));
        var row = board.GetProperty("rows").EnumerateArray().First();
        Assert.Equal(("E1", 0.75), (row.GetProperty("label").GetString(), row.GetProperty("diagnosticity").GetDouble()));
        Assert.Contains("rebuilt its networks", row.GetProperty("evidence").GetString(), StringComparison.Ordinal);

        Assert.Equal(ExitCodes.Done, await Run("hypotheses", "withdraw", "is-the-group-back", "E1", "--by", "Rana", "--reason", "hearsay"));
        Assert.Empty((await ShowAsync()).GetProperty("leaders").EnumerateArray());
        Assert.Equal(ExitCodes.NotFound, await Rate("E1", "H1", "consistent"));
        Assert.StartsWith("CRN5110 ", cairn.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_rating_without_a_rationale_an_unknown_key_and_an_unknown_board_are_refused()
    {
        await Run("add", cairn.Write("doubts.txt", Report));
        await Run("hypotheses", "new", "Two ways", "--hypothesis", "It rises.", "--hypothesis", "It falls.", "--by", "Rana");
        await Run("hypotheses", "add", "two-ways", "A word of my own", "--by", "Rana");
        Assert.Equal(ExitCodes.NotFound, await Run("hypotheses", "rate", "two-ways", "E1", "H1", "neutral", "--by", "Rana", "--reason", " "));
        Assert.StartsWith("CRN5111 ", cairn.Error, StringComparison.Ordinal);
        Assert.Equal(ExitCodes.NotFound, await Run("hypotheses", "add", "two-ways", "c0123456789abcdef", "--by", "Rana"));
        Assert.StartsWith("CRN5102 ", cairn.Error, StringComparison.Ordinal);
        Assert.Equal(ExitCodes.NotFound, await Run("hypotheses", "show", "no-such-board"));
        Assert.StartsWith("CRN5109 ", cairn.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Two_sides_an_activity_map_and_agreement_are_told_from_the_record()
    {
        await Run("add", cairn.Write("doubts.txt", Report));
        Assert.Equal(ExitCodes.Done, await Run("compare", "2015", "2016", "--json"));
        Assert.Equal(4, cairn.Out.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length);
        Assert.Equal(ExitCodes.Usage, await Run("compare", "2016", "2016-03"));
        Assert.StartsWith("CRN5302 ", cairn.Error, StringComparison.Ordinal);
        Assert.Equal(ExitCodes.Usage, await Run("compare", "2016", "nonsense"));
        Assert.StartsWith("CRN5301 ", cairn.Error, StringComparison.Ordinal);
        await Run("map", "--json");
        Assert.Equal(("division", "Basra", 1), cairn.Out.Split('\n').Select(line => JsonDocument.Parse(line).RootElement).Select(row => (row.GetProperty("row").GetString(), row.GetProperty("division").GetString(), row.GetProperty("happenings").GetInt32())).First());
        await Run("agreement");
        Assert.StartsWith("Nobody has decided anything yet", cairn.Out, StringComparison.Ordinal);
        await Run("events", "--json");
        string key = JsonDocument.Parse(cairn.Out.Split('\n')[0]).RootElement.GetProperty("key").GetString()!;
        await Run("decide", key, "amend", "--by", "Rana", "--field", "killed", "--value", "3");
        await Run("decide", key, "accept", "--by", "Omar");
        await Run("agreement", "--field", "killed", "--cases");
        string told = cairn.Out.ReplaceLineEndings(" ");
        Assert.Contains("Omar: 2", told, StringComparison.Ordinal);
        Assert.Contains("Rana: 3", told, StringComparison.Ordinal);
        Assert.Contains("1 differing.", told, StringComparison.Ordinal);
        Assert.Equal(ExitCodes.NotFound, await Run("agreement", "--field", "colour"));
        Assert.StartsWith("CRN7012 ", cairn.Error, StringComparison.Ordinal);
    }

    private async Task<JsonElement> ShowAsync()
    {
        await Run("hypotheses", "show", "is-the-group-back", "--json");
        return JsonDocument.Parse(cairn.Out).RootElement;
    }

    private Task<int> Rate(string row, string hypothesis, string rating) => Run("hypotheses", "rate", "is-the-group-back", row, hypothesis, rating, "--by", "Rana", "--reason", "so it seems");

    private Task<int> Run(params string[] args) => cairn.RunAsync([.. args, "--db", cairn.Database]);
}
