using System.Net;
using System.Net.Sockets;
using Cairn.App.Web;
using Cairn.Ledger.Queries;
using Xunit;

namespace Cairn.Tests.Web;

[Collection(ServedStoreUse.Name)]
public sealed class LocalOnlyTests(ServedStore store)
{
    [Theory]
    [InlineData("/")]
    [InlineData("/api/events")]
    [InlineData("/built/app.js")]
    public async Task A_host_name_that_is_not_this_machine_is_refused(string path)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, path) { Headers = { Host = "rebound.example" } };
        using var answer = await store.Client.SendAsync(request, TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
        Assert.Contains("CRN6004", await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Origin", "https://elsewhere.example")]
    [InlineData("Origin", "null")]
    [InlineData("Sec-Fetch-Site", "cross-site")]
    [InlineData("Sec-Fetch-Site", "same-site")]
    public async Task A_write_from_another_sites_page_is_refused(string header, string value)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/reports/mosul-advance") { Content = new FormUrlEncodedContent([new("by", "x")]) };
        request.Headers.Add(header, value);
        using var answer = await store.Client.SendAsync(request, TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
        Assert.Contains("CRN6005", await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_another_sites_page_says_of_an_incident_is_refused_and_not_kept()
    {
        var incident = (await store.Ledger.IncidentsAsync(new EventFilter(), PageRequest.All, TestContext.Current.CancellationToken)).Items[0];
        string other = (await store.Ledger.EventsAsync(new EventFilter(), PageRequest.All, TestContext.Current.CancellationToken)).Items.First(e => e.Id != incident.Id).Id.Value;
        using var request = new HttpRequestMessage(HttpMethod.Post, "/incidents/" + incident.Id.Value)
        {
            Content = new FormUrlEncodedContent([new("verdict", "same"), new("one", incident.Id.Value), new("other", other), new("by", "x")]),
        };
        request.Headers.Add("Origin", "https://elsewhere.example");
        using var answer = await store.Client.SendAsync(request, TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
        Assert.Contains("CRN6005", await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
        Assert.DoesNotContain((await store.Ledger.IncidentAsync(incident.Id, TestContext.Current.CancellationToken))!.Links, link => link.By == "x");
    }

    [Fact]
    public async Task A_write_without_the_forms_token_is_refused()
    {
        using var answer = await store.Client.PostAsync("/reports/mosul-advance", new FormUrlEncodedContent([new("by", "x"), new("verdict", "accept")]), TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/events")]
    [InlineData("/api/events")]
    [InlineData("/built/app.js")]
    [InlineData("/nowhere")]
    public async Task Every_answer_forbids_what_is_written_into_a_page_and_what_lies_elsewhere(string path)
    {
        using var answer = await store.Client.GetAsync(path, TestContext.Current.CancellationToken);
        string policy = Assert.Single(answer.Headers.GetValues("Content-Security-Policy"));
        Assert.Contains("default-src 'none'", policy, StringComparison.Ordinal);
        Assert.Contains("script-src 'self';", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("http", policy, StringComparison.Ordinal);
        Assert.Equal("nosniff", Assert.Single(answer.Headers.GetValues("X-Content-Type-Options")));
        Assert.Equal("same-origin", Assert.Single(answer.Headers.GetValues("Referrer-Policy")));
    }

    [Fact]
    public async Task A_port_in_use_is_one_clear_line()
    {
        using var taken = new TcpListener(IPAddress.Loopback, 0);
        taken.Start();
        int port = ((IPEndPoint)taken.LocalEndpoint).Port;
        var outcome = await WebServer.StartAsync(new WebOptions { Port = port }, store.Ledger, TestContext.Current.CancellationToken);
        Assert.False(outcome.IsAccepted);
        string line = outcome.Rejection.ToString();
        Assert.StartsWith("CRN6001", line, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', line);
    }
}
