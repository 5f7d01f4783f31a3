using Cairn.Tests.Web;
using Microsoft.Playwright;
using Xunit;

namespace Cairn.Tests.Browser;

[Collection(ServedStoreUse.Name)]
public sealed class PageTests(BrowserUse browser) : IClassFixture<BrowserUse>
{
    /// <summary>Lets the map take WebGL that is drawn in software, as a machine without a graphics card has it.</summary>
    private const string SoftwareGl = """
        const get = HTMLCanvasElement.prototype.getContext;
        HTMLCanvasElement.prototype.getContext = function (kind, options) { return get.call(this, kind, { ...options, failIfMajorPerformanceCaveat: false }); };
        """;

    /// <summary>Gives a line for each control, picture, table or heading cell that nobody could name, and for each id that stands twice.</summary>
    private const string Naming = """
        () => {
            const faults = [];
            for (const one of document.querySelectorAll("input:not([type=hidden]), select")) if (!one.labels?.length && !one.ariaLabel) faults.push("no label: " + one.outerHTML);
            for (const one of document.querySelectorAll("button, a[href]")) if (!(one.textContent.trim() || one.ariaLabel || one.getAttribute("aria-label"))) faults.push("no name: " + one.outerHTML);
            for (const one of document.querySelectorAll("img:not([alt])")) faults.push("no alt: " + one.outerHTML);
            for (const one of document.querySelectorAll("th:not([scope])")) faults.push("no scope: " + one.outerHTML);
            for (const one of document.querySelectorAll("table")) if (!one.caption) faults.push("no caption");
            const ids = [...document.querySelectorAll("[id]")].map(one => one.id);
            for (const id of ids) if (ids.indexOf(id) !== ids.lastIndexOf(id)) faults.push("twice: " + id);
            return faults;
        }
        """;

    public static TheoryData<string, string> Pages => new()
    {
        { "/", "Overview" },
        { "/events", "Events" },
        { "/events?place=Mosul&from=2016-10&sort=killed", "Events" },
        { "/claims", "Claims" },
        { "/claims?kind=strength&subject=Islamic+State", "Claims" },
        { "/claims/checks", "Do the numbers add up?" },
        { "/sources?name=US+Department+of+Defense+%28Pentagon%29", "US Department of Defense (Pentagon)" },
        { "/assessments", "Assessments" },
        { "/assessments/questions/regaining-strength", "Is the Islamic State regaining strength?" },
        { "/incidents", "Incidents" },
        { "/actors", "Actors" },
        { "/actors/islamic-state", "Islamic State" },
        { "/actors/unknown", "Names that no theatre knows" },
        { "/people", "People" },
        { "/reports", "Reports" },
        { "/reports?text=Mosul", "Reports" },
        { "/reports/mosul-advance", "mosul-advance" },
        { "/reports/hostile-words?furniture=shown", "hostile-words" },
        { "/reports/arabic-words", "arabic-words" },
        { "/analyses", "Analyses" },
        { "/analyses/trends?period=day&by=type", "Trends" },
        { "/analyses/trends?period=day", "Trends" },
        { "/analyses/changes?period=day", "Changes" },
        { "/analyses/quality?period=day", "Quality of attacks" },
        { "/analyses/forecast", "Forecast" },
        { "/analyses/compare", "Comparison" },
        { "/analyses/map?districts=true", "Activity map" },
        { "/analyses/hypotheses", "Hypotheses" },
        { "/analyses/agreement", "Agreement" },
        { "/about", "About this store" },
    };

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task A_page_loads_without_a_complaint_and_fits_a_narrow_telephone(string path, string heading)
    {
        await using var open = await browser.OpenAsync(path);
        string words = await open.Page.Locator("main").InnerTextAsync();
        Assert.True(path.StartsWith("/reports/", StringComparison.Ordinal) || words.Contains(heading, StringComparison.Ordinal), words);
        Assert.Equal(1, await open.Page.Locator("h1").CountAsync());
        Assert.Empty(await open.Page.EvaluateAsync<string[]>(Naming));
        await open.Page.SetViewportSizeAsync(360, 740);
        int width = await open.Page.EvaluateAsync<int>("document.documentElement.scrollWidth");
        Assert.True(width <= 360, $"{path} is {width} wide");
        Assert.Empty(open.Complaints);
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task A_page_can_be_read_without_scripts(string path, string heading)
    {
        _ = heading;
        await using var open = await browser.OpenAsync(path, new BrowserNewContextOptions { JavaScriptEnabled = false });
        string words = await open.Page.Locator("main").InnerTextAsync();
        Assert.True(words.Length > 60, words);
    }

    [Theory]
    [InlineData(ColorScheme.Light)]
    [InlineData(ColorScheme.Dark)]
    public async Task Words_stand_out_from_their_ground(ColorScheme scheme)
    {
        foreach (string path in (string[])["/", "/events", "/claims", "/claims?kind=strength&subject=Islamic+State", "/claims/checks", "/assessments/questions/regaining-strength", "/reports/mosul-advance", "/about"])
        {
            await using var open = await browser.OpenAsync(path, new BrowserNewContextOptions { ColorScheme = scheme });
            string[] faint = await open.Page.EvaluateAsync<string[]>(Contrast.Script);
            Assert.True(faint.Length == 0, $"{path}: {string.Join("; ", faint.Distinct().Take(8))}");
        }
    }

    [Fact]
    public async Task The_chosen_theme_stays_and_does_not_flash()
    {
        await using var open = await browser.OpenAsync("/", new BrowserNewContextOptions { ColorScheme = ColorScheme.Light });
        string light = await open.Page.EvaluateAsync<string>("getComputedStyle(document.body).color");
        await open.Page.Locator("[data-theme-toggle]").ClickAsync();
        string dark = await open.Page.EvaluateAsync<string>("getComputedStyle(document.body).color");
        Assert.NotEqual(light, dark);
        var answer = await open.Page.GotoAsync(browser.Store.Address + "/events");
        Assert.Contains("data-theme=\"dark\"", await answer!.TextAsync(), StringComparison.Ordinal);
        Assert.Empty(open.Complaints);
    }

    [Fact]
    public async Task Keys_move_the_cursor_light_the_place_and_open_the_report()
    {
        await using var open = await browser.OpenAsync("/events");
        await open.Page.Keyboard.PressAsync("j");
        await open.Page.Keyboard.PressAsync("j");
        await open.Page.Keyboard.PressAsync("ArrowUp");
        var at = open.Page.Locator("tbody.at");
        Assert.Equal(1, await at.CountAsync());
        Assert.Equal(await open.Page.Locator("table.entries > tbody").First.GetAttributeAsync("data-entry"), await at.GetAttributeAsync("data-entry"));
        Assert.EndsWith("#" + await at.GetAttributeAsync("data-entry"), open.Page.Url, StringComparison.Ordinal);
        await open.Page.Keyboard.PressAsync("Enter");
        await open.Page.WaitForURLAsync("**/reports/**");
        Assert.Equal(1, await open.Page.Locator("li.lit").CountAsync());
        Assert.Empty(open.Complaints);
    }

    [Fact]
    public async Task The_question_mark_lists_the_keys_and_g_goes_to_a_page()
    {
        await using var open = await browser.OpenAsync("/");
        await open.Page.Keyboard.PressAsync("?");
        Assert.Contains("Claims", await open.Page.Locator("dialog").InnerTextAsync(), StringComparison.Ordinal);
        await open.Page.Keyboard.PressAsync("Escape");
        await open.Page.Locator("dialog").WaitForAsync(new LocatorWaitForOptions { State = WaitForSelectorState.Detached });
        await open.Page.Keyboard.PressAsync("g");
        await open.Page.Keyboard.PressAsync("c");
        await open.Page.WaitForURLAsync("**/claims");
        await open.Page.Keyboard.PressAsync("/");
        Assert.Equal("find", await open.Page.EvaluateAsync<string>("document.activeElement.id"));
    }

    [Fact]
    public async Task A_click_on_a_value_shows_its_words_and_a_click_on_words_their_value()
    {
        await using var open = await browser.OpenAsync("/reports/mosul-advance");
        var value = open.Page.Locator("a.v.k-trigger").First;
        string key = (await value.GetAttributeAsync("data-key"))!;
        await value.ClickAsync();
        var words = open.Page.Locator(".m.lit");
        Assert.True(await words.CountAsync() > 0);
        Assert.Contains(key, await words.First.GetAttributeAsync("data-keys"), StringComparison.Ordinal);
        await open.Page.Keyboard.PressAsync("Escape");
        Assert.Equal(0, await open.Page.Locator(".lit").CountAsync());
        await open.Page.Locator($".m[id='w-{key}']").FocusAsync();
        await open.Page.Keyboard.PressAsync("Enter");
        Assert.Equal(1, await open.Page.Locator(".v.lit").CountAsync());
        Assert.Empty(open.Complaints);
    }

    [Fact]
    public async Task Who_claims_an_event_stands_on_its_card_and_leads_to_the_words()
    {
        await using var open = await browser.OpenAsync("/reports/two-bombings");
        await open.Page.GetByText("claimed by Islamic State", new() { Exact = true }).ClickAsync();
        Assert.Contains("Islamic State claimed", string.Concat(await open.Page.Locator(".m.lit").AllInnerTextsAsync()), StringComparison.Ordinal);
        Assert.Equal(1, await open.Page.GetByText("Islamic State accused by Iraqi officials", new() { Exact = true }).CountAsync());
        Assert.Empty(open.Complaints);
        await open.Page.GotoAsync(browser.Store.Address + "/events?actor=Islamic+State");
        Assert.True(await open.Page.Locator("td").GetByText("Islamic State accused by Iraqi officials", new() { Exact = true }).CountAsync() > 0);
    }

    [Theory]
    [InlineData(ColorScheme.Light)]
    [InlineData(ColorScheme.Dark)]
    public async Task Why_is_told_by_keyboard_once_it_is_asked_and_fits_a_narrow_telephone(ColorScheme scheme)
    {
        await using var open = await browser.OpenAsync("/reports/two-bombings", new BrowserNewContextOptions { ColorScheme = scheme, ViewportSize = new ViewportSize { Width = 400, Height = 800 } });
        var box = open.Page.Locator("[data-why=e1]");
        Assert.Equal(0, await box.Locator("li").CountAsync());
        await box.Locator("summary").FocusAsync();
        await open.Page.Keyboard.PressAsync("Enter");
        await box.Locator("li").First.WaitForAsync();
        string words = await box.InnerTextAsync();
        Assert.Contains("trigger", words, StringComparison.Ordinal);
        Assert.Contains("attribution claimed by Islamic State", words, StringComparison.Ordinal);
        Assert.True(await open.Page.EvaluateAsync<int>("document.documentElement.scrollWidth") <= 400);
        Assert.Empty(await open.Page.EvaluateAsync<string[]>(Contrast.Script));
        Assert.Empty(open.Complaints);
    }

    [Fact]
    public async Task Why_says_plainly_that_it_could_not_be_loaded_and_tries_again()
    {
        await using var open = await browser.OpenAsync("/reports/two-bombings");
        await open.Page.RouteAsync("**/explain", route => route.FulfillAsync(new() { Status = 503 }));
        var box = open.Page.Locator("[data-why=e1]");
        await box.Locator("summary").ClickAsync();
        await box.GetByText("could not be loaded: the server answered 503").WaitForAsync();
        await open.Page.UnrouteAllAsync();
        await box.GetByRole(AriaRole.Button, new() { Name = "Try again" }).ClickAsync();
        await box.Locator("li").First.WaitForAsync();
        Assert.Equal(0, await box.GetByText("could not be loaded").CountAsync());
    }

    [Fact]
    public async Task Without_scripts_why_leads_to_the_reasons_of_that_thing()
    {
        await using var open = await browser.OpenAsync("/reports/two-bombings", new BrowserNewContextOptions { JavaScriptEnabled = false });
        string address = (await open.Page.Locator("[data-why=e1] a").GetAttributeAsync("href"))!;
        Assert.Contains("\"id\":\"e1\"", await browser.Store.Client.GetStringAsync(address, TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Hostile_words_of_a_report_are_shown_and_never_run()
    {
        foreach (string path in (string[])["/", "/events", "/claims", "/claims/checks", "/assessments", "/incidents", "/reports", "/reports?text=Fallujah", "/reports?text=%3Cscript%3Ewindow.hostile%3D9%3C/script%3E", "/reports/hostile-words", "/reports/hostile-words?furniture=shown"])
        {
            await using var open = await browser.OpenAsync(path);
            Assert.True(await open.Page.EvaluateAsync<bool>("typeof window.hostile === 'undefined'"), path);
            Assert.Equal(0, await open.Page.Locator("main script, main img[src=x], main [onload], main [onerror], main a[href^='javascript']").CountAsync());
            Assert.Empty(open.Complaints);
        }

        await using var report = await browser.OpenAsync("/reports/hostile-words");
        foreach (var box in await report.Page.Locator("[data-why] summary").AllAsync())
        {
            await box.ClickAsync();
        }

        await report.Page.Locator("[data-why] li").First.WaitForAsync();
        Assert.True(await report.Page.EvaluateAsync<bool>("typeof window.hostile === 'undefined'"));
        Assert.Contains("<script>window.hostile=1</script>", await report.Page.Locator("main").InnerTextAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Filters_stand_in_the_address_and_in_the_form()
    {
        await using var open = await browser.OpenAsync("/events");
        await open.Page.Locator("input[name=place]").FillAsync("Mosul");
        await open.Page.Locator("form.filters button").ClickAsync();
        await open.Page.WaitForURLAsync("**/events?**place=Mosul**");
        Assert.Equal("Mosul", await open.Page.Locator("input[name=place]").InputValueAsync());
        Assert.True(await open.Page.Locator("table.entries > tbody").CountAsync() > 0);
    }

    [Fact]
    public async Task The_map_shows_the_same_places_drawn_by_the_server_and_by_WebGL()
    {
        await using var drawn = await browser.OpenAsync("/events", before: "HTMLCanvasElement.prototype.getContext = () => null;");
        Assert.Equal("svg", await drawn.Page.Locator(".map-frame").GetAttributeAsync("data-drawn"));
        int places = await drawn.Page.Locator(".map a[data-place]").CountAsync();
        Assert.True(places > 0);
        string before = (await drawn.Page.Locator(".map-frame > svg").GetAttributeAsync("viewBox"))!;
        await drawn.Page.Locator("[data-zoom=in]").ClickAsync();
        Assert.NotEqual(before, await drawn.Page.Locator(".map-frame > svg").GetAttributeAsync("viewBox"));
        Assert.Empty(drawn.Complaints);

        await using var live = await browser.OpenAsync("/events", before: SoftwareGl);
        await live.Page.WaitForSelectorAsync(".map-frame[data-drawn]", new PageWaitForSelectorOptions { Timeout = 60_000 });
        if (await live.Page.EvaluateAsync<bool>("document.createElement('canvas').getContext('webgl2') !== null"))
        {
            Assert.Equal("webgl", await live.Page.Locator(".map-frame").GetAttributeAsync("data-drawn"));
            await live.Page.Locator("[data-zoom=in]").ClickAsync();
        }

        Assert.Equal(places, await live.Page.Locator(".map a[data-place]").CountAsync());
        Assert.Empty(live.Complaints);
    }

    [Fact]
    public async Task A_claims_page_is_one_click_from_the_list_shows_its_rivals_and_takes_a_signed_grade()
    {
        await using var open = await browser.OpenAsync("/claims?kind=strength&subject=Islamic+State");
        await open.Page.Locator("table.rivals tbody th a").First.ClickAsync();
        await open.Page.WaitForURLAsync("**/claims/c*");
        Assert.True(await open.Page.Locator("ol.line li").CountAsync() >= 2);
        Assert.Contains("cannot all hold", await open.Page.Locator("main").InnerTextAsync(), StringComparison.Ordinal);
        await open.Page.Locator("details.decide-box summary").ClickAsync();
        await open.Page.Locator("select[name=mark]").SelectOptionAsync("4");
        await open.Page.Locator("input[name=by]").FillAsync("R. Reviewer");
        await open.Page.Locator("form.decide button").ClickAsync();
        await open.Page.WaitForSelectorAsync(".mark-letter");
        Assert.Contains("4, doubtful held by R. Reviewer", await open.Page.Locator("main").InnerTextAsync(), StringComparison.Ordinal);
        Assert.Empty(open.Complaints);
    }

    [Fact]
    public async Task A_sources_grade_is_set_apart_from_its_statements()
    {
        await using var open = await browser.OpenAsync("/sources?name=US+Department+of+Defense");
        await open.Page.Locator("details.decide-box summary").ClickAsync();
        await open.Page.Locator("select[name=mark]").SelectOptionAsync("B");
        await open.Page.Locator("input[name=by]").FillAsync("R. Reviewer");
        await open.Page.Locator("form.decide button").ClickAsync();
        await open.Page.WaitForSelectorAsync(".mark-letter");
        Assert.Contains("B, usually reliable held by R. Reviewer", await open.Page.Locator("main").InnerTextAsync(), StringComparison.Ordinal);
        Assert.Empty(open.Complaints);
    }

    [Fact]
    public async Task A_decision_is_signed_and_shown()
    {
        await using var open = await browser.OpenAsync("/reports/mosul-second-look");
        var card = open.Page.Locator("li[data-card=e1]");
        await card.Locator(".decide-box summary").ClickAsync();
        await card.Locator("input[name=by]").FillAsync("R. Reviewer");
        await card.Locator("button[value=accept]").ClickAsync();
        await open.Page.WaitForSelectorAsync("li[data-card=e1] .decided.accept");
        Assert.Contains("R. Reviewer", await open.Page.Locator("li[data-card=e1]").InnerTextAsync(), StringComparison.Ordinal);
        Assert.Empty(open.Complaints);
    }
}
