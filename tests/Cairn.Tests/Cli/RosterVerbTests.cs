using System.Text.Json;
using Cairn.App.Cli;
using Xunit;

namespace Cairn.Tests.Cli;

public sealed class RosterVerbTests : IDisposable
{
    private const string First = """
        Blast in market

        BAGHDAD, 3 March 2016 - A car bomb of Da'esh killed 12 people in Mosul on Wednesday. Colonel Tarek Zubaydan, spokesman of the Northern Shield Brigade, said that the Islamic State has 2,500 fighters in Iraq. A shopkeeper, Salim Naufal, said that 30 people were wounded.
        """;

    private const string Second = """
        Toll rises

        BAGHDAD, 10 March 2016 - ISIS militants killed five soldiers in Fallujah on Tuesday, the United Nations said. Colonel Tariq Zubaidan said that the group has 3,000 fighters in Iraq.
        """;

    private readonly CairnProgram cairn = new();

    public void Dispose() => cairn.Dispose();

    [Fact]
    public async Task Actors_are_listed_with_counts_days_and_the_words_of_the_reports()
    {
        await AddAsync();
        Assert.Equal(ExitCodes.Done, await Run("actors", "--json", "--name", "Islamic State"));
        var actor = JsonDocument.Parse(cairn.Out.Split('\n')[0]).RootElement;
        Assert.Equal(("islamic-state", "armed-group"), (actor.GetProperty("id").GetString(), actor.GetProperty("kind").GetString()));
        Assert.True(actor.GetProperty("doer").GetInt32() >= 1);
        Assert.Contains(actor.GetProperty("written").EnumerateArray(), written => written.GetProperty("words").GetString()!.Contains("ISIS", StringComparison.Ordinal));
        Assert.Equal(ExitCodes.Done, await Run("actors", "--limit", "0"));
        Assert.Contains("--limit shows more.", cairn.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_officer_whom_no_theatre_knows_is_put_up_for_review_in_all_spellings_and_a_shopkeeper_is_not()
    {
        await AddAsync();
        Assert.Equal(ExitCodes.Done, await Run("people", "--unknown"));
        string told = cairn.Out.ReplaceLineEndings(" ");
        Assert.Contains("Zubaydan", told, StringComparison.Ordinal);
        Assert.Contains("taken together: ", told, StringComparison.Ordinal);
        Assert.Contains("row: ", told, StringComparison.Ordinal);
        Assert.DoesNotContain("Naufal", told, StringComparison.Ordinal);
        Assert.Contains("private persons are not tracked", told, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Two_names_are_compared_with_reasons_and_by_what_theatres_know()
    {
        Assert.Equal(ExitCodes.Done, await cairn.RunAsync("names", "Rasool", "Rasul"));
        Assert.StartsWith("same | likeness ", cairn.Out, StringComparison.Ordinal);
        Assert.Contains("'oo' read as 'u'", cairn.Out, StringComparison.Ordinal);
        await cairn.RunAsync("names", "Daesh", "ISIL", "--as", "organisation");
        Assert.Contains("a theatre knows both as Islamic State", cairn.Out, StringComparison.Ordinal);
        await cairn.RunAsync("names", "Omar Haddad", "Omar Hamdani");
        Assert.StartsWith("different", cairn.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_name_for_review_is_taken_into_a_theatre_of_the_users_own_and_known_from_then_on()
    {
        await AddAsync();
        string mine = Path.Combine(cairn.Folder, "..", "mine");
        Assert.Equal(ExitCodes.Done, await Run("people", "--accept", "Tarek Zubaydan", "--into", mine, "--country", "iq"));
        Assert.Contains("tarek-zubaydan", cairn.Out, StringComparison.Ordinal);
        await Run("people", "--unknown", "--theatres", mine);
        Assert.DoesNotContain("Zubaydan", cairn.Out, StringComparison.Ordinal);
        await Run("people", "--json", "--name", "Zubaydan", "--theatres", mine);
        Assert.Equal("IQ", JsonDocument.Parse(cairn.Out.Split('\n')[0]).RootElement.GetProperty("country").GetString());
    }

    [Fact]
    public async Task A_name_for_review_may_be_a_spelling_of_somebody_known()
    {
        await AddAsync();
        string mine = Path.Combine(cairn.Folder, "..", "mine");
        Assert.Equal(ExitCodes.Done, await Run("people", "--accept", "Tarek Zubaydan", "--into", mine, "--same-as", "abu-bakr-al-baghdadi"));
        await Run("people", "--json", "--theatres", mine);
        Assert.Contains("\"abu-bakr-al-baghdadi\"", cairn.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_cannot_be_accepted_leaves_the_theatre_as_it_was()
    {
        await AddAsync();
        string mine = Path.Combine(cairn.Folder, "..", "mine");
        Assert.Equal(ExitCodes.NotFound, await Run("people", "--accept", "Nobody At All", "--into", mine));
        Assert.Contains(CliErrors.NotUnknown, cairn.Error, StringComparison.Ordinal);
        Assert.Equal(ExitCodes.NotFound, await Run("people", "--accept", "Tarek Zubaydan", "--into", mine, "--same-as", "nobody"));
        Assert.Equal(ExitCodes.Usage, await Run("people", "--accept", "Tarek Zubaydan"));
        Assert.False(Directory.Exists(mine));
        await Run("people", "--accept", "Tarek Zubaydan", "--into", mine, "--country", "ZZ");
        Assert.Contains("CRN3007", cairn.Error, StringComparison.Ordinal);
        Assert.False(File.Exists(Path.Combine(mine, "people.tsv")));
    }

    private async Task AddAsync()
    {
        cairn.Write("first.txt", First);
        cairn.Write("second.txt", Second);
        Assert.Equal(ExitCodes.Done, await Run("add", cairn.Folder));
    }

    private Task<int> Run(params string[] arguments) => cairn.RunAsync([.. arguments, "--db", cairn.Database]);
}
