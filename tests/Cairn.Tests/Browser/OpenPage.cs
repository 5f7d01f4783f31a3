using System.Collections.Concurrent;
using Microsoft.Playwright;

namespace Cairn.Tests.Browser;

/// <summary>A page in the browser, and what it complained of so far: errors, breaches of the security policy, requests to other machines.</summary>
internal sealed record OpenPage(IPage Page, ConcurrentQueue<string> Complaints) : IAsyncDisposable
{
    public async ValueTask DisposeAsync() => await Page.Context.DisposeAsync();
}
