using System.Text.Json;
using Cairn.App.Cli;
using Xunit;

namespace Cairn.Tests.Cli;

public sealed class DecideVerbTests : IDisposable
{
    private const string First = """
        Bomb kills seven in Kirkuk

        KIRKUK, Iraq, 5 May 2016 - A car bomb killed seven soldiers in Kirkuk on 4 May 2016, police said.
        """;

    private const string Second = """
        Gunmen attack post near Basra

        BASRA, Iraq, 9 May 2016 - Gunmen killed two policemen in Basra on 8 May 2016, the interior ministry said.
        """;

    private readonly CairnProgram cairn = new();

    public void Dispose() => cairn.Dispose();

    [Fact]
    public async Task Two_events_are_merged_kept_apart_and_each_word_taken_back_in_turn()
    {
        var (one, other) = await EventsAsync();
        Assert.Equal(ExitCodes.Done, await Run("decide", one, "same", other, "--by", "Rana", "--reason", "one gang"));
        Assert.Contains($"Rana holds {one} and {other} to be one happening (1 link kept).", cairn.Out, StringComparison.Ordinal);
        Assert.Equal(1, await IncidentsAsync());
        Assert.Equal(ExitCodes.Done, await Run("decide", other, "different", one, "--by", "Omar"));
        Assert.Equal(2, await IncidentsAsync());
        Assert.Equal(ExitCodes.Done, await Run("decide", one, "undo", other, "--by", "Omar"));
        Assert.Equal(1, await IncidentsAsync());
        Assert.Equal(ExitCodes.Done, await Run("decide", one, "undo", other, "--by", "Rana"));
        Assert.Equal(2, await IncidentsAsync());
        Assert.Equal(ExitCodes.NotFound, await Run("decide", one, "undo", other, "--by", "Rana"));
        Assert.StartsWith("CRN5107 ", cairn.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_event_is_split_from_its_incident_and_one_that_stands_alone_is_not()
    {
        var (one, other) = await EventsAsync();
        Assert.Equal(ExitCodes.NotFound, await Run("decide", one, "split", "--by", "Rana"));
        Assert.StartsWith("CRN5107 ", cairn.Error, StringComparison.Ordinal);
        await Run("decide", one, "same", other, "--by", "Rana");
        Assert.Equal(ExitCodes.Done, await Run("decide", other, "split", "--by", "Rana"));
        Assert.Contains($"Rana split {other} from its incident (1 link kept).", cairn.Out, StringComparison.Ordinal);
        Assert.Equal(2, await IncidentsAsync());
    }

    [Fact]
    public async Task What_makes_no_sense_is_refused()
    {
        var (one, other) = await EventsAsync();
        Assert.Equal(ExitCodes.Usage, await Run("decide", one, "same", "--by", "Rana"));
        Assert.Equal(ExitCodes.Usage, await Run("decide", one, "split", other, "--by", "Rana"));
        Assert.Equal(ExitCodes.Usage, await Run("decide", one, "accept", other, "--by", "Rana"));
        Assert.Equal(ExitCodes.Usage, await Run("decide", one, "same", other, "--by", " "));
        Assert.Equal(ExitCodes.NotFound, await Run("decide", one, "same", one, "--by", "Rana"));
        Assert.StartsWith("CRN5106 ", cairn.Error, StringComparison.Ordinal);
        Assert.Equal(ExitCodes.NotFound, await Run("decide", one, "same", "e0123456789abcdef", "--by", "Rana"));
        Assert.StartsWith("CRN5102 ", cairn.Error, StringComparison.Ordinal);
        Assert.Equal(2, await IncidentsAsync());
    }

    [Fact]
    public async Task Figures_state_their_policy_preview_another_and_keep_who_chose_it()
    {
        await EventsAsync();
        Assert.Equal(ExitCodes.Done, await Run("figures"));
        Assert.StartsWith("Policy 0: range of all, chosen by nobody yet", cairn.Out, StringComparison.Ordinal);
        Assert.Contains("7 (7 to 7) killed", cairn.Out, StringComparison.Ordinal);
        Assert.Equal(ExitCodes.Done, await Run("figures", "--policy", "mostconservative", "--preview"));
        Assert.Contains("range of all to most conservative: 0 of 2 incidents with figures change; best in all 9 becomes 9.", cairn.Out, StringComparison.Ordinal);
        await Run("figures");
        Assert.StartsWith("Policy 0: ", cairn.Out, StringComparison.Ordinal);
        Assert.Equal(ExitCodes.Done, await Run("figures", "--policy", "mostconservative", "--by", "Rana", "--reason", "codebook"));
        Assert.Contains("Policy 1: most conservative, chosen by Rana", cairn.Out, StringComparison.Ordinal);
        await Run("figures");
        Assert.StartsWith("Policy 1: most conservative, chosen by Rana", cairn.Out, StringComparison.Ordinal);
        Assert.Equal(ExitCodes.Usage, await Run("figures", "--policy", "range"));
        Assert.Equal(ExitCodes.Usage, await Run("figures", "--preview"));
    }

    private async Task<(string One, string Other)> EventsAsync()
    {
        cairn.Write("first.txt", First);
        cairn.Write("second.txt", Second);
        Assert.Equal(ExitCodes.Done, await Run("add", cairn.Folder));
        await Run("events", "--json");
        string[] keys = [.. cairn.Out.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonDocument.Parse(line).RootElement.GetProperty("key").GetString()!)];
        Assert.Equal(2, keys.Length);
        return (keys[1], keys[0]);
    }

    private async Task<int> IncidentsAsync()
    {
        await Run("incidents", "--json");
        return cairn.Out.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length;
    }

    private Task<int> Run(params string[] args) => cairn.RunAsync([.. args, "--db", cairn.Database]);
}
