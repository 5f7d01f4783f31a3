using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Xml.Linq;
using Cairn.App.Cli;
using Xunit;

namespace Cairn.Tests.Cli;

public sealed class TrendVerbTests : IDisposable
{
    private const string Bomb = """
        Bomb kills policemen in Diyala

        BAQUBAH, Iraq, 3 March 2016 - A roadside bomb killed two policemen near Baqubah on 2 March 2016, police said.
        """;

    private const string Post = """
        Fighters attack checkpoint in Diyala

        MUQDADIYAH, Iraq, 8 March 2016 - Islamic State fighters attacked an army checkpoint in Muqdadiyah on 7 March 2016, killing five soldiers, police said.
        """;

    private readonly CairnProgram cairn = new();

    public void Dispose() => cairn.Dispose();

    [Fact]
    public async Task What_was_coded_from_reports_is_counted_and_a_dataset_only_where_it_is_named()
    {
        await Run("add", cairn.Write("bomb.txt", Bomb), cairn.Write("post.txt", Post));
        await Run("import", "ged", cairn.Write("months.csv", Ged(36)), "--dataset-version", "9.9");
        Assert.Equal(ExitCodes.Done, await Run("trends", "--json"));
        var month = Assert.Single(Lines());
        Assert.Equal(("2016-03", 2, 2), (month.GetProperty("period").GetString(), month.GetProperty("count").GetInt32(), month.GetProperty("reports").GetInt32()));
        await Run("trends", "--dataset", "ged", "--by", "admin1", "--json");
        Assert.Equal(3 * 36, Lines().Length);
        Assert.Equal(36 * 5, Lines().Where(line => !line.TryGetProperty("key", out _)).Sum(line => line.GetProperty("count").GetInt32()));
        Assert.All(Lines(), line => Assert.Equal(JsonValueKind.Null, line.GetProperty("reports").ValueKind));
        await Run("events", "--dataset", "ged", "--limit", "1");
        Assert.Contains("180 events", cairn.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Trends_are_told_in_words_with_a_table_and_saved_as_csv_and_svg()
    {
        await Run("import", "ged", cairn.Write("months.csv", Ged(24)), "--dataset-version", "9.9");
        await Run("trends", "--period", "year");
        Assert.Contains("UCDP GED 9.9 tells of 120 events", cairn.Out.ReplaceLineEndings(" "), StringComparison.Ordinal);
        string csv = cairn.In("t.csv"), svg = cairn.In("t.svg");
        Assert.Equal(ExitCodes.Done, await Run("trends", "--by", "admin1", "--csv", csv, "--svg", svg));
        Assert.Equal("period,count,Diyala,Anbar", (await File.ReadAllLinesAsync(csv, TestContext.Current.CancellationToken))[0]);
        Assert.Equal("svg", XElement.Parse(await File.ReadAllTextAsync(svg, TestContext.Current.CancellationToken)).Name.LocalName);
        Assert.Equal(ExitCodes.Usage, await Run("trends", "--period", "day", "--from", "1900", "--to", "2016"));
        Assert.StartsWith("CRN8001 ", cairn.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Changes_name_the_level_before_and_after()
    {
        await Run("import", "ged", cairn.Write("months.csv", Ged(36, month => month < 18 ? 3 : 12)), "--dataset-version", "9.9");
        Assert.Equal(ExitCodes.Done, await Run("trends", "--changes", "--json"));
        var change = Assert.Single(Lines());
        Assert.Equal(("change", "2011-07"), (change.GetProperty("kind").GetString(), change.GetProperty("period").GetString()));
        Assert.Matches("until 2011-06 to .* since 2011-07", change.GetProperty("words").GetString());
    }

    [Fact]
    public async Task A_forecast_has_a_range_a_province_and_is_tried_on_the_past()
    {
        await Run("import", "ged", cairn.Write("months.csv", Ged(48)), "--dataset-version", "9.9");
        Assert.Equal(ExitCodes.Done, await Run("forecast", "--months", "2", "--json"));
        Assert.Equal(["2014-01", "2014-02"], Lines().Select(line => line.GetProperty("period").GetString()).Distinct());
        var diyala = Lines().First(line => line.GetProperty("province").GetString() == "Diyala");
        Assert.True(diyala.GetProperty("low").GetInt32() <= 3 && diyala.GetProperty("high").GetInt32() >= 3, diyala.ToString());
        await Run("forecast", "--evaluate", "--months", "1", "--json");
        Assert.Equal(["smoothed counts", "bootstrap of the last 12", "last value", "seasonal mean"], Lines().Select(line => line.GetProperty("way").GetString()));
        Assert.Equal(ExitCodes.Usage, await Run("forecast", "--from", "2013-06"));
        Assert.StartsWith("CRN8003 ", cairn.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Attacks_are_held_against_the_measures_of_quality()
    {
        await Run("add", cairn.Write("bomb.txt", Bomb), cairn.Write("post.txt", Post));
        Assert.Equal(ExitCodes.Done, await Run("quality", "--json"));
        long Count(string measure) => Lines().Where(line => line.GetProperty("measure").GetString() == measure && line.GetProperty("province").ValueKind == JsonValueKind.Null).Sum(line => line.GetProperty("count").GetInt64());
        Assert.Equal((1, 1, 1, 0), (Count("explosive-attacks"), Count("effective-roadside-bombs"), Count("overrun-attempts"), Count("mass-casualty-attempts")));
        Assert.Contains("Diyala", cairn.Out, StringComparison.Ordinal);
        Assert.Equal(ExitCodes.NotFound, await Run("quality", "--set", "nobody"));
        Assert.StartsWith("CRN7013 ", cairn.Error, StringComparison.Ordinal);
    }

    /// <summary>Months from January 2010, each with so many events, three of five in Diyala.</summary>
    private static string Ged(int months, Func<int, int>? events = null)
    {
        var csv = new StringBuilder("id,type_of_violence,side_a,side_b,where_prec,where_coordinates,adm_1,latitude,longitude,country,date_start,date_end,best,high,low\n");
        for (int month = 0; month < months; month++)
        {
            for (int i = 0; i < (events?.Invoke(month) ?? 5); i++)
            {
                string day = new DateOnly(2010, 1, 1 + i).AddMonths(month).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
                csv.Append(CultureInfo.InvariantCulture, $"{(month * 100) + i},1,IS,Government of Iraq,1,Place,{(i % 5 < 3 ? "Diyala" : "Anbar")},34,45,Iraq,{day},{day},2,3,1\n");
            }
        }

        return csv.ToString();
    }

    private JsonElement[] Lines() => [.. cairn.Out.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonDocument.Parse(line).RootElement)];

    private Task<int> Run(params string[] args) => cairn.RunAsync([.. args, "--db", cairn.Database]);
}
