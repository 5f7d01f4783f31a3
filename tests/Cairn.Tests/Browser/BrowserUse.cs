using System.Collections.Concurrent;
using Cairn.Tests.Web;
using Microsoft.Playwright;
using Xunit;

namespace Cairn.Tests.Browser;

/// <summary>A headless Chromium for the tests of pages: that of CAIRN_CHROMIUM or the system's. Where there is none the tests are skipped and say so.</summary>
public sealed class BrowserUse(ServedStore store) : IAsyncLifetime
{
    private static readonly string[] Usual =
    [
        "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome", "/snap/bin/chromium",
        "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome", @"C:\Program Files\Google\Chrome\Application\chrome.exe",
    ];

    private IPlaywright? playwright;
    private IBrowser? browser;

    public ServedStore Store => store;

    public async ValueTask InitializeAsync()
    {
        string? path = Environment.GetEnvironmentVariable("CAIRN_CHROMIUM") is { Length: > 0 } named ? named : Usual.FirstOrDefault(File.Exists);
        if (path is null)
        {
            return;
        }

        playwright = await Playwright.CreateAsync();
        browser = await playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions
        {
            ExecutablePath = path,
            Headless = true,
            Args = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
        });
    }

    public async ValueTask DisposeAsync()
    {
        if (browser is not null)
        {
            await browser.DisposeAsync();
        }

        playwright?.Dispose();
    }

    /// <summary>Opens a page as a new reader and gathers everything that it complains of.</summary>
    internal async Task<OpenPage> OpenAsync(string path, BrowserNewContextOptions? options = null, string? before = null)
    {
        if (browser is null)
        {
            Assert.Skip("Skipped: no Chromium here. Install it, or name it in CAIRN_CHROMIUM.");
        }

        var context = await browser!.NewContextAsync(options ?? new BrowserNewContextOptions { ViewportSize = new ViewportSize { Width = 1360, Height = 900 } });
        context.SetDefaultTimeout(90_000); // a busy machine is slow and not wrong
        context.SetDefaultNavigationTimeout(90_000);
        var page = await context.NewPageAsync();
        var complaints = new ConcurrentQueue<string>();
        page.Console += (_, message) =>
        {
            // A renderer's own note that it draws in software is no complaint of the page.
            if (message.Type is "error" or "warning" && !message.Text.Contains("WebGL", StringComparison.Ordinal) && !message.Text.Contains("GPU stall", StringComparison.Ordinal))
            {
                complaints.Enqueue($"{message.Type}: {message.Text}");
            }
        };
        page.PageError += (_, error) => complaints.Enqueue(error);
        page.Request += (_, request) =>
        {
            if (!request.Url.StartsWith(store.Address, StringComparison.Ordinal) && !request.Url.StartsWith("data:", StringComparison.Ordinal) && !request.Url.StartsWith("blob:" + store.Address, StringComparison.Ordinal))
            {
                complaints.Enqueue("asks elsewhere: " + request.Url);
            }
        };
        if (before is not null)
        {
            await page.AddInitScriptAsync(before);
        }

        await page.GotoAsync(store.Address + path, new PageGotoOptions { WaitUntil = WaitUntilState.NetworkIdle });
        return new OpenPage(page, complaints);
    }
}
