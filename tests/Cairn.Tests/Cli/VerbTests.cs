using System.Text.Json;
using Cairn.App.Cli;
using Xunit;

namespace Cairn.Tests.Cli;

public sealed class VerbTests : IDisposable
{
    private const string Report = """
        Bomb kills five at Basra market

        BASRA, Iraq, 3 March 2016 - A car bomb killed five people and wounded 12 at a market in Basra on Wednesday, police said. "The Islamic State still has about 700 fighters in Iraq," a general said.
        """;

    private readonly CairnProgram cairn = new();

    public void Dispose() => cairn.Dispose();

    [Fact]
    public async Task Code_writes_one_file_a_report_with_every_span_inside_the_text()
    {
        cairn.Write("market.txt", Report);
        Directory.CreateDirectory(cairn.In("sub"));
        cairn.Write("sub/market.txt", Report + "\nMore to follow.\n");
        Assert.Equal(ExitCodes.Done, await cairn.RunAsync("code", cairn.Folder, "--out", cairn.In("../coded")));
        Assert.Equal(["market-2.json", "market.json"], Directory.GetFiles(cairn.In("../coded")).Select(Path.GetFileName).Order(StringComparer.Ordinal));
        using var coded = JsonDocument.Parse(await File.ReadAllBytesAsync(cairn.In("../coded/market.json"), TestContext.Current.CancellationToken));
        var root = coded.RootElement;
        string text = root.GetProperty("text").GetString()!;
        Assert.Equal("market", root.GetProperty("doc").GetString());
        Assert.NotEqual(0, root.GetProperty("events").GetArrayLength());
        foreach (string kind in new[] { "events", "claims", "assessments" })
        {
            int number = 0;
            foreach (var thing in root.GetProperty(kind).EnumerateArray())
            {
                Assert.Equal($"{kind[0]}{++number}", thing.GetProperty("id").GetString());
                Assert.Contains(thing.GetProperty("evidence").GetString()!, text, StringComparison.Ordinal);
                var spans = thing.GetProperty("spans").EnumerateObject().SelectMany(f => f.Value.EnumerateArray());
                Assert.All(spans, span => Assert.InRange(span[1].GetInt32(), span[0].GetInt32() + 1, text.Length));
            }
        }
    }

    [Fact]
    public async Task Code_gives_the_same_lines_however_often_it_runs()
    {
        for (int i = 0; i < 20; i++)
        {
            cairn.Write($"r{i:00}.txt", Report.Replace("five", (i + 3).ToString(System.Globalization.CultureInfo.InvariantCulture), StringComparison.Ordinal));
        }

        await cairn.RunAsync("code", cairn.Folder);
        string first = cairn.Out;
        await cairn.RunAsync("code", cairn.Folder);
        Assert.Equal(first, cairn.Out);
        Assert.Equal(20, first.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length);
    }

    [Fact]
    public async Task A_report_is_added_once_listed_decided_exported_backed_up_and_withdrawn()
    {
        string path = cairn.Write("market.txt", Report);
        Assert.Equal(ExitCodes.Done, await Run("add", path));
        Assert.Equal(ExitCodes.Done, await Run("add", path));
        Assert.Contains("in 1 = 0 documents + 1 known + 0 rejected", cairn.Out, StringComparison.Ordinal);
        await Run("events", "--json");
        string key = JsonDocument.Parse(cairn.Out.Split('\n')[0]).RootElement.GetProperty("key").GetString()!;
        Assert.Equal(ExitCodes.Done, await Run("decide", key, "amend", "--by", "Rana", "--field", "killed", "--value", "6", "--reason", "hospital list"));
        await Run("report", "market");
        Assert.Contains("Rana decided: amend killed = 6: hospital list", cairn.Out, StringComparison.Ordinal);
        Assert.Contains("“", cairn.Out, StringComparison.Ordinal);
        await Run("incidents", "--json");
        var incident = JsonDocument.Parse(cairn.Out.Split('\n')[0]).RootElement;
        Assert.Equal("market", incident.GetProperty("events")[0].GetProperty("report").GetString());
        Assert.StartsWith("e", incident.GetProperty("events")[0].GetProperty("event").GetString(), StringComparison.Ordinal);
        Assert.Equal("market", incident.GetProperty("families")[0][0].GetString());
        foreach (string format in new[] { "csv", "jsonl", "geojson" })
        {
            Assert.Equal(ExitCodes.Done, await Run("export", "events", "--format", format, "--out", cairn.In("events." + format)));
            Assert.Contains("market", await File.ReadAllTextAsync(cairn.In("events." + format), TestContext.Current.CancellationToken), StringComparison.Ordinal);
        }

        Assert.Equal(ExitCodes.Done, await Run("backup", cairn.In("copy.db")));
        Assert.Equal(ExitCodes.Done, await Run("withdraw", "market", "--by", "Rana", "--reason", "asked to"));
        await Run("events");
        Assert.Equal("0 events.", cairn.Out.Trim());
        Assert.Equal(ExitCodes.SomeRejected, await Run("add", path));
        Assert.StartsWith("CRN5103 ", cairn.Error, StringComparison.Ordinal);
        Assert.Equal(ExitCodes.NotFound, await Run("report", "nobody"));
    }

    [Fact]
    public async Task What_a_report_says_cannot_steer_the_terminal()
    {
        cairn.Write("evil.txt", "BASRA, Iraq, 3 March 2016 - A car bomb killed five people \u001b[2J\u001b[31m at a market in Basra on Wednesday, police said.");
        await Run("add", cairn.In("evil.txt"));
        await Run("events");
        Assert.DoesNotContain('\u001b', cairn.Out);
    }

    private Task<int> Run(params string[] args) => cairn.RunAsync([.. args, "--db", cairn.Database]);
}
