using System.Net;
using System.Text.Json;
using Cairn.Tests.Web;
using Xunit;

namespace Cairn.Tests.Api;

[Collection(ServedStoreUse.Name)]
public sealed class ApiTests(ServedStore store)
{
    private async Task<JsonElement> GetAsync(string path, HttpStatusCode expected = HttpStatusCode.OK)
    {
        using var answer = await store.Client.GetAsync(path, TestContext.Current.CancellationToken);
        string body = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.True(expected == answer.StatusCode, $"{path}: {answer.StatusCode} {body}");
        return JsonDocument.Parse(body).RootElement;
    }

    [Theory]
    [InlineData("/api/events")]
    [InlineData("/api/claims")]
    [InlineData("/api/incidents")]
    [InlineData("/api/reports")]
    [InlineData("/api/search?text=Mosul")]
    [InlineData("/api/checks")]
    [InlineData("/api/series")]
    [InlineData("/api/questions")]
    [InlineData("/api/trends?by=type")]
    [InlineData("/api/trends?period=day&count=events")]
    [InlineData("/api/quality?period=day")]
    [InlineData("/api/actors")]
    public async Task A_list_has_its_length_and_its_items(string path)
    {
        var page = await GetAsync(path);
        Assert.True(page.GetProperty("total").GetInt64() > 0, path);
        Assert.Equal(page.GetProperty("total").GetInt64(), page.GetProperty("items").GetArrayLength());
    }

    [Fact]
    public async Task Every_item_of_a_list_stands_on_exactly_one_page()
    {
        var all = (await GetAsync("/api/events")).GetProperty("items").EnumerateArray().Select(one => one.GetProperty("id").GetString()).ToArray();
        var paged = new List<string?>();
        for (int page = 1; paged.Count < all.Length; page++)
        {
            var items = (await GetAsync($"/api/events?size=2&page={page}")).GetProperty("items");
            Assert.InRange(items.GetArrayLength(), 1, 2);
            paged.AddRange(items.EnumerateArray().Select(one => one.GetProperty("id").GetString()));
        }

        Assert.Equal(all, paged);
    }

    [Fact]
    public async Task An_events_span_gives_its_words_in_the_text_of_its_report()
    {
        var source = (await GetAsync("/api/events?size=1")).GetProperty("items")[0].GetProperty("source");
        var report = await GetAsync("/api/reports/" + source.GetProperty("stem").GetString());
        var span = source.GetProperty("span");
        Assert.Equal(source.GetProperty("evidence").GetString(), report.GetProperty("text").GetString()![span.GetProperty("start").GetInt32()..span.GetProperty("end").GetInt32()]);
    }

    [Fact]
    public async Task An_event_tells_who_claims_it_and_who_accuses_whom()
    {
        var events = (await GetAsync("/api/events?report=two-bombings")).GetProperty("items").EnumerateArray().SelectMany(one => one.GetProperty("attributions").EnumerateArray()).ToArray();
        Assert.Contains(events, one => one.GetProperty("kind").GetString() == "claimed" && one.GetProperty("actor").GetString() == "Islamic State");
        Assert.Contains(events, one => one.GetProperty("kind").GetString() == "accused" && one.GetProperty("accuser").GetString() == "Iraqi officials");
    }

    [Fact]
    public async Task An_explanation_tells_of_every_coded_thing_or_of_one()
    {
        var report = await GetAsync("/api/reports/mosul-advance");
        string?[] coded = [.. new[] { "events", "claims", "assessments" }.SelectMany(kind => report.GetProperty(kind).EnumerateArray()).Select(one => one.GetProperty("id").GetString())];
        var things = (await GetAsync("/api/reports/mosul-advance/explain")).GetProperty("things").EnumerateArray().ToArray();
        Assert.Equal(coded.Order(), things.Where(one => one.GetProperty("is_coded").GetBoolean()).Select(one => one.GetProperty("id").GetString()).Order());
        Assert.All(things, one => Assert.Equal(one.GetProperty("evidence").GetString(), report.GetProperty("text").GetString()![one.GetProperty("span")[0].GetInt32()..one.GetProperty("span")[1].GetInt32()]));
        var first = Assert.Single((await GetAsync("/api/reports/mosul-advance/explain?thing=e1")).GetProperty("things").EnumerateArray());
        Assert.Equal("e1", first.GetProperty("id").GetString());
        Assert.NotEqual(0, first.GetProperty("fields").GetArrayLength());
    }

    [Theory]
    [InlineData("/api/checks?rul=mean-by-month", "rul")]
    [InlineData("/api/reports/mosul-advance/explain?thign=e1", "thign")]
    [InlineData("/api/checks?verdict=perhaps", "verdict")]
    [InlineData("/api/sources", "name")]
    [InlineData("/api/events?plaec=Mosul", "plaec")]
    [InlineData("/api/events?from=yesterday", "from")]
    [InlineData("/api/claims?size=100000", "size")]
    [InlineData("/api/assessments?stance=perhaps", "stance")]
    public async Task A_parameter_that_cannot_be_read_is_an_error_and_names_itself(string path, string name)
    {
        var problem = await GetAsync(path, HttpStatusCode.BadRequest);
        Assert.Equal("CRN6007", problem.GetProperty("code").GetString());
        Assert.Contains($"'{name}'", problem.GetProperty("detail").GetString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/api/reports/never-heard-of")]
    [InlineData("/api/incidents/e0000000000000000")]
    [InlineData("/api/reports/never-heard-of/explain")]
    [InlineData("/api/reports/mosul-advance/explain?thing=e99")]
    [InlineData("/api/nowhere")]
    public async Task What_is_not_there_is_a_problem_with_a_code(string path)
    {
        using var answer = await store.Client.GetAsync(path, TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.Equal("application/problem+json", answer.Content.Headers.ContentType?.MediaType);
    }

    [Fact]
    public async Task The_description_lists_every_list_with_its_parameters_and_no_other_machine()
    {
        var description = await GetAsync("/openapi/v1.json");
        var paths = description.GetProperty("paths");
        foreach (string path in (string[])["/api/events", "/api/claims", "/api/assessments", "/api/incidents", "/api/reports", "/api/search"])
        {
            Assert.NotEqual(0, paths.GetProperty(path).GetProperty("get").GetProperty("parameters").GetArrayLength());
        }

        Assert.Contains("thing", paths.GetProperty("/api/reports/{name}/explain").GetProperty("get").GetProperty("parameters").EnumerateArray().Select(one => one.GetProperty("name").GetString()));
        Assert.True(paths.TryGetProperty("/api/stats", out _));
        Assert.True(paths.TryGetProperty("/api/reports/{name}", out _));
        Assert.DoesNotContain("http://", description.GetRawText(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_numbers_add_up()
    {
        var total = (await GetAsync("/api/stats")).GetProperty("total");
        Assert.Equal(total.GetProperty("received").GetInt32(), total.GetProperty("added").GetInt32() + total.GetProperty("recoded").GetInt32() + total.GetProperty("known").GetInt32() + total.GetProperty("rejected").GetInt32());
    }
}
