using Cairn.Ledger;
using Cairn.Ledger.Counts;
using Cairn.Ledger.Decisions;
using Cairn.Ledger.Grades;
using Cairn.Ledger.Incidents;
using Cairn.Ledger.Queries;
using Cairn.Resolution;
using Cairn.Values;
using Xunit;
using static Cairn.Tests.Ledger.SampleReports;

namespace Cairn.Tests.Ledger;

/// <summary>What every store must do. A store's own test class says how one is opened.</summary>
public abstract class LedgerTests : IAsyncLifetime
{
    protected ILedger Ledger { get; private set; } = null!;

    private protected abstract ILedger Open();

    public ValueTask InitializeAsync()
    {
        Ledger = Open();
        return ValueTask.CompletedTask;
    }

    public virtual async ValueTask DisposeAsync()
    {
        await Ledger.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    private protected async Task<Addition[]> Add(params Cairn.Coding.CodedReport[] reports)
    {
        long run = await Ledger.BeginRunAsync(Coder, Noon);
        return [.. await Ledger.AddAsync(run, reports)];
    }

    [Fact]
    public async Task Days_are_counted_by_incident_or_event_and_a_toll_reaches_from_the_lowest_told_to_the_highest()
    {
        var day = new DateOnly(2016, 3, 2);
        await Add(
            Of("dawn", "Gunmen killed 4 soldiers at Hit.").WithEvent("killed 4 soldiers", killed: 4),
            Of("noon", "The attack at Hit killed 6 soldiers.").WithEvent("killed 6", killed: 6),
            Of("dusk", "A bomb went off in Basra.").WithEvent("bomb", "Explosions/Remote violence", "Remote explosive/landmine/IED", Basra, new DateOnly(2016, 4, 1)));
        string[] events = [.. (await Ledger.EventsAsync(new EventFilter { Place = "Hit" }, PageRequest.All)).Items.Select(entry => entry.Id.Value)];
        await Ledger.LinkAsync(Link.Between(new CodedId(events[0]), new CodedId(events[1]), LinkVerdict.Same, "Rana", true, "", 1), Noon);
        var told = await Ledger.CountDaysAsync(new EventFilter(), CountUnit.Events, CountGrouping.Admin1);
        Assert.Equal([("Anbar", 2L), ("Basra", 1L)], told.Select(count => (count.Key, count.Count)));
        var happened = await Ledger.CountDaysAsync(new EventFilter(), CountUnit.Incidents, CountGrouping.None);
        Assert.Equal([(day, 1L), (new DateOnly(2016, 4, 1), 1L)], happened.Select(count => (count.First!.Value, count.Count)));
        Assert.Equal((1L, 4m, 6m, 1L), (happened[0].Told, happened[0].Low, happened[0].High, happened[0].OpenAbove));
        Assert.Equal(["soldiers"], (await Ledger.CountDaysAsync(new EventFilter { To = day, IsByFirstDay = true }, CountUnit.Incidents, CountGrouping.Target)).Select(count => count.Key));
        Assert.Equal(3, Assert.Single(await Ledger.CountReportDaysAsync()).Reports);
        Assert.Empty(await Ledger.DatasetsAsync());
        Assert.Empty(await Ledger.CountDaysAsync(new EventFilter { Dataset = "ged" }, CountUnit.Events, CountGrouping.None));
    }

    [Fact]
    public async Task A_report_comes_back_as_it_was_coded()
    {
        var report = Of("dawn", "Gunmen killed at least 4 soldiers near Hit. A general spoke of 300 men. The group is weak.")
            .WithEvent("killed at least 4", killed: 4).WithClaim("300").WithAssessment("The group is weak");
        await Add(report);
        var stored = await Ledger.ReportAsync("dawn");
        Assert.NotNull(stored?.Coded);
        var back = stored.Coded;
        Assert.Equal(report.Document.Text, back.Document.Text);
        Assert.Equal(report.Document.Report.Content, back.Document.Report.Content);
        Assert.Equal(report.Document.Furniture, back.Document.Furniture);
        Assert.Equal(report.Document.Blocks, back.Document.Blocks);
        Assert.Equal(report.Document.Map.Runs, back.Document.Map.Runs);
        Assert.Equal((report.Document.Title, report.Document.Outlet, report.Document.Published), (back.Document.Title, back.Document.Outlet, back.Document.Published));
        var happening = Assert.Single(back.Events);
        Assert.Equal(report.Events[0].Id, happening.Id);
        Assert.Equal(report.Events[0].Killed, happening.Killed);
        Assert.Equal(report.Events[0].Actors, happening.Actors);
        Assert.Equal(Hit.Latitude, happening.Place?.Value.Gazetteer?.Latitude);
        Assert.Equal(report.Claims[0].Value, Assert.Single(back.Claims).Value);
        Assert.Equal(report.Assessments[0].Proposition, Assert.Single(back.Assessments).Proposition);
        Assert.Equal(Coder, back.Coder);
    }

    [Fact]
    public async Task Adding_twice_changes_nothing_and_another_address_is_another_receipt()
    {
        var report = Of("dawn", "Gunmen attacked near Hit.").WithEvent("attacked");
        Assert.Equal([Addition.Added], await Add(report));
        var before = await Ledger.SummaryAsync();
        Assert.Equal([Addition.Known], await Add(report));
        Assert.Equal(before with { Coders = [], Languages = [] }, await Ledger.SummaryAsync() with { Coders = [], Languages = [] });
        Assert.Equal([Addition.Known], await Add(Of("copy", "Gunmen attacked near Hit.", address: "https://example.org/copy").WithEvent("attacked")));
        Assert.Equal(["dawn", "copy"], (await Ledger.ReportAsync("copy"))!.Receipts.Select(r => r.Stem));
        Assert.Equal(1, (await Ledger.SummaryAsync()).Events);
    }

    [Fact]
    public async Task A_newer_coder_appends_and_decisions_stay()
    {
        const string text = "Gunmen attacked near Hit. Later they fled.";
        var old = Of("dawn", text).WithEvent("attacked").WithEvent("fled", type: "Strategic developments", subtype: "Other");
        await Add(old);
        await Ledger.DecideAsync(new Decision { Thing = old.Events[0].Id, Verdict = DecisionVerdict.Accept, By = "Rana", At = Noon });
        var newer = Of("dawn", text, new StageVersion("coder", "1.10")).WithEvent("attacked", killed: 2);
        Assert.Equal([Addition.Recoded], await Add(newer));
        var entry = Assert.Single((await Ledger.EventsAsync(new EventFilter(), PageRequest.All)).Items);
        Assert.Equal(CountRange.AtLeast(2), entry.Thing.Killed?.Value);
        Assert.Equal("Rana", Assert.Single(entry.Decisions).By);
        Assert.Equal(["coder 1.0", "coder 1.10"], (await Ledger.ReportAsync("dawn"))!.Coders.Select(c => c.ToString()));
        Assert.Equal([Addition.Known], await Add(Of("dawn", text, new StageVersion("coder", "1.9")).WithEvent("fled")));
        Assert.Equal(new GroupCount("2016-03", 1), Assert.Single(await Ledger.CountEventsAsync(new EventFilter(), EventGrouping.Month)));
    }

    [Fact]
    public async Task What_is_known_need_not_be_coded_again()
    {
        var report = Of("dawn", "Gunmen attacked near Hit.");
        var receipt = report.Document.Report.Receipt;
        Assert.Empty(await Ledger.KnownAsync([receipt], Cleaner, Coder));
        await Add(report);
        Assert.Equal([receipt.Report], await Ledger.KnownAsync([receipt], Cleaner, Coder));
        Assert.Empty(await Ledger.KnownAsync([receipt], Cleaner, new StageVersion("coder", "1.1")));
        Assert.Empty(await Ledger.KnownAsync([receipt], new StageVersion("cleaner", "2.0"), Coder));
    }

    [Fact]
    public async Task Events_are_found_by_day_place_side_type_words_and_box()
    {
        await Add(
            Of("river", "Gunmen attacked the old bridge at Hit.").WithEvent("attacked", killed: 3),
            Of("port", "A rocket fell on the harbour of Basra.").WithEvent("fell", "Explosions/Remote violence", "Shelling/artillery/missile attack", Basra, new DateOnly(2017, 8, 9), ["Unknown 100% group"]));
        async Task<string[]> Stems(EventFilter filter) => [.. (await Ledger.EventsAsync(filter, PageRequest.All)).Items.Select(e => e.Stem)];
        Assert.Equal(["port", "river"], await Stems(new EventFilter()));
        Assert.Equal(["river"], await Stems(new EventFilter { To = new DateOnly(2016, 12, 31) }));
        Assert.Equal(["port"], await Stems(new EventFilter { From = new DateOnly(2016, 3, 3) }));
        Assert.Equal(["port"], await Stems(new EventFilter { Place = "basr" }));
        Assert.Equal(["river"], await Stems(new EventFilter { Admin1 = "anbar", Country = "iq" }));
        Assert.Equal(["river"], await Stems(new EventFilter { Actor = "islamic" }));
        Assert.Equal(["port"], await Stems(new EventFilter { Actor = "100%" }));
        Assert.Equal(["port"], await Stems(new EventFilter { Type = "explosions/remote violence" }));
        Assert.Equal(["river"], await Stems(new EventFilter { Type = "Armed clash" }));
        Assert.Equal(["river"], await Stems(new EventFilter { Text = "\"old bridge\" gunmen" }));
        Assert.Empty(await Stems(new EventFilter { Text = "bridge NOT OR ( \"" }));
        Assert.Equal(["port"], await Stems(new EventFilter { Box = new GeoBox(30, 47, 31, 48) }));
        Assert.Equal(["river"], await Stems(new EventFilter { Report = "river" }));
        Assert.Equal(["port"], [.. (await Ledger.EventsAsync(new EventFilter(), new PageRequest(0, 1))).Items.Select(e => e.Stem)]);
        Assert.Equal(2, (await Ledger.EventsAsync(new EventFilter(), new PageRequest(1, 1))).Total);
    }

    [Fact]
    public async Task The_cast_tells_who_acts_suffers_and_speaks_as_the_whole_things_do()
    {
        await Add(
            Of("river", "Gunmen attacked the old bridge at Hit.").WithEvent("attacked"),
            Of("port", "A rocket fell on the harbour of Basra.").WithEvent("fell", day: new DateOnly(2017, 8, 9), actors: ["gunmen", "Sailors"]),
            Of("two", "She spoke of 900 men and denied it.").WithClaim("900", value: 900, speaker: "a minister").WithAssessment("denied"));
        var cast = await Ledger.CastAsync(new EventFilter(), new ClaimFilter(), new AssessmentFilter());
        Assert.Equal([("port", "e1"), ("river", "e1"), ("two", "c1"), ("two", "a1")], cast.Select(thing => (thing.Stem, thing.Name)));
        Assert.Equal(["gunmen", "Sailors"], cast[0].Doers.Select(doer => doer.Value));
        Assert.Equal("soldiers", Assert.Single(cast[0].Targets).Value);
        var port = (await Ledger.EventsAsync(new EventFilter(), PageRequest.All)).Items[0];
        Assert.Equal((port.Id, port.Report, port.Evidence, "Battles", new DateOnly(2017, 8, 9)), (cast[0].Id, cast[0].Report, cast[0].Evidence, cast[0].EventType, cast[0].Day));
        Assert.Equal(port.Thing.Actors, cast[0].Doers);
        Assert.Equal((AnchorKind.Claim, "a minister"), (cast[2].Kind, cast[2].Speaker!.Value));
        Assert.Equal("river", Assert.Single(await Ledger.CastAsync(new EventFilter { To = new DateOnly(2016, 12, 31) }, new ClaimFilter { Kind = "none" }, new AssessmentFilter { Speaker = "nobody" })).Stem);
    }

    [Fact]
    public async Task Rival_figures_for_one_thing_stand_together()
    {
        await Add(
            Of("one", "He spoke of 300 men.").WithClaim("300", value: 300),
            Of("two", "She spoke of 900 men.").WithClaim("900", value: 900, subject: "islamic state", speaker: "a minister"),
            Of("three", "They lost 5 tents.").WithClaim("5", "other", "relief workers"));
        var groups = await Ledger.ClaimGroupsAsync(new ClaimFilter(), PageRequest.All);
        Assert.Equal(2, groups.Total);
        Assert.Equal(["one", "two"], groups.Items[0].Claims.Select(c => c.Stem));
        Assert.Equal("two", Assert.Single((await Ledger.ClaimsAsync(new ClaimFilter { Speaker = "minister" }, PageRequest.All)).Items).Stem);
        Assert.Equal([new GroupCount("strength", 2), new GroupCount("other", 1)], await Ledger.CountClaimsAsync(new ClaimFilter()));
    }

    [Fact]
    public async Task What_a_person_rejected_leaves_the_usual_view_and_the_counts_but_not_the_record()
    {
        var report = Of("dawn", "Gunmen attacked near Hit.").WithEvent("attacked");
        await Add(report);
        await Ledger.DecideAsync(new Decision { Thing = report.Events[0].Id, Verdict = DecisionVerdict.Reject, By = "Rana", Reason = "a drill", At = Noon });
        Assert.Equal(0, (await Ledger.EventsAsync(new EventFilter(), PageRequest.All)).Total);
        Assert.Equal(1, (await Ledger.EventsAsync(new EventFilter { Decided = DecisionFilter.Rejected }, PageRequest.All)).Total);
        Assert.Empty(await Ledger.CountEventsAsync(new EventFilter(), EventGrouping.Month));
        await Ledger.DecideAsync(new Decision { Thing = report.Events[0].Id, Verdict = DecisionVerdict.Amend, Field = "killed", Value = "2", By = "Omar", At = Noon });
        Assert.Equal(["Rana", "Omar"], Assert.Single((await Ledger.EventsAsync(new EventFilter(), PageRequest.All)).Items).Decisions.Select(d => d.By));
        Assert.Single(await Ledger.CountEventsAsync(new EventFilter(), EventGrouping.Month));
    }

    [Fact]
    public async Task Grades_are_appended_and_a_source_is_graded_apart_from_its_statements()
    {
        var report = Of("dawn", "He spoke of 300 men.").WithClaim("300");
        await Add(report);
        await Ledger.GradeAsync(new SourceGrade { Source = "a general", Reliability = Reliability.D, By = "Rana", Reason = "often late", At = Noon });
        await Ledger.GradeAsync(new SourceGrade { Source = "A General", Reliability = Reliability.C, By = "Omar", At = Noon });
        await Ledger.GradeAsync(new StatementGrade { Thing = report.Claims[0].Id, Credibility = Credibility.ProbablyTrue, By = "Rana", At = Noon });
        Assert.Equal([(Reliability.D, "Rana"), (Reliability.C, "Omar")], (await Ledger.GradesAsync("a GENERAL")).Select(grade => (grade.Reliability, grade.By)));
        var grade = Assert.Single(await Ledger.GradesAsync(report.Claims[0].Id));
        Assert.Equal((Credibility.ProbablyTrue, "Rana", Noon), (grade.Credibility, grade.By, grade.At));
        Assert.Empty(await Ledger.GradesAsync("a minister"));
        var refused = await Assert.ThrowsAsync<LedgerException>(() => Ledger.GradeAsync(new StatementGrade { Thing = new CodedId("c0"), Credibility = Credibility.Confirmed, By = "Rana", At = Noon }));
        Assert.Equal(LedgerErrors.UnknownThing, refused.Rejection.Code);
    }

    [Fact]
    public async Task The_texts_of_reports_come_by_their_hashes()
    {
        var report = Of("dawn", "He spoke of 300 men.");
        await Add(report, Of("dusk", "The ferry sank."));
        var texts = await Ledger.TextsAsync([report.Document.Report.Hash, ContentHash.Of("nobody"u8)]);
        Assert.Equal("He spoke of 300 men.", Assert.Single(texts).Value);
    }

    [Fact]
    public async Task A_decision_about_nothing_is_refused()
    {
        var refused = await Assert.ThrowsAsync<LedgerException>(() => Ledger.DecideAsync(new Decision { Thing = new CodedId("e0"), Verdict = DecisionVerdict.Accept, By = "Rana", At = Noon }));
        Assert.Equal(LedgerErrors.UnknownThing, refused.Rejection.Code);
    }

    [Fact]
    public async Task A_merge_a_split_and_their_undoing_only_append_and_give_the_former_incidents_back()
    {
        var one = Of("one", "Gunmen ambushed a patrol near Hit, killing at least 6.").WithEvent("ambushed", killed: 6);
        var far = Of("far", "Gunmen ambushed another patrol at Basra.").WithEvent("ambushed", place: Basra, day: new DateOnly(2016, 3, 7));
        await Add(one, far);
        await Ledger.ResolveAsync(Noon);
        var (a, b) = (one.Events[0].Id, far.Events[0].Id);
        var decisions = new IncidentDecisions(Ledger, "Rana", "one column of gunmen", Noon);
        Assert.Equal(new List<int> { 1, 1 }, await Sizes());
        await decisions.SayAsync(a, b, LinkVerdict.Same);
        Assert.Equal(new List<int> { 2 }, await Sizes());
        var merged = await Ledger.LinksAsync([a, b]);
        Assert.Equal(1, await decisions.SplitAsync(b));
        Assert.Equal(new List<int> { 1, 1 }, await Sizes());
        await decisions.UndoAsync(a, b);
        Assert.Equal(new List<int> { 2 }, await Sizes());
        await decisions.UndoAsync(a, b);
        Assert.Equal(new List<int> { 1, 1 }, await Sizes());
        var links = await Ledger.LinksAsync([a, b]);
        Assert.Equal(merged, links.Take(merged.Length));
        Assert.Equal([LinkVerdict.Same, LinkVerdict.Different, LinkVerdict.Undone, LinkVerdict.Undone], links.Where(l => l.IsHuman).Select(l => l.Verdict));
        await Assert.ThrowsAsync<LedgerException>(() => decisions.UndoAsync(a, b));
    }

    [Fact]
    public async Task A_persons_link_outlives_a_newer_coding()
    {
        const string text = "Gunmen ambushed a patrol near Hit.";
        var one = Of("one", text).WithEvent("ambushed");
        var far = Of("far", "Gunmen ambushed another patrol at Basra.").WithEvent("ambushed", place: Basra, day: new DateOnly(2016, 3, 7));
        await Add(one, far);
        await Ledger.ResolveAsync(Noon);
        await new IncidentDecisions(Ledger, "Rana", "", Noon).SayAsync(one.Events[0].Id, far.Events[0].Id, LinkVerdict.Same);
        Assert.Equal([Addition.Recoded], await Add(Of("one", text, new StageVersion("coder", "1.10")).WithEvent("ambushed", killed: 3)));
        await Ledger.ResolveAsync(Noon);
        Assert.Equal(new List<int> { 2 }, await Sizes());
    }

    private async Task<List<int>> Sizes() => [.. (await Ledger.IncidentsAsync(new EventFilter(), PageRequest.All)).Items.Select(i => i.Events.Length)];

    [Fact]
    public async Task Events_of_two_reports_that_tell_one_happening_are_one_incident_whatever_comes_first()
    {
        var one = Of("one", "Gunmen ambushed a patrol near Hit, killing at least 6.").WithEvent("ambushed", killed: 6);
        var two = Of("two", "An ambush near Hit left at least 6 dead.").WithEvent("ambush", killed: 6);
        var other = Of("other", "Five days later gunmen ambushed another patrol near Hit.").WithEvent("ambushed", day: new DateOnly(2016, 3, 7));
        await Add(two, other);
        await Ledger.ResolveAsync(Noon);
        await Add(one);
        Assert.Equal(1, await Ledger.ResolveAsync(Noon));
        Assert.Equal(0, await Ledger.ResolveAsync(Noon));
        var incidents = await Ledger.IncidentsAsync(new EventFilter(), PageRequest.All);
        Assert.Equal(2, incidents.Total);
        var joined = incidents.Items.Single(i => i.Events.Length == 2);
        Assert.Equal(["one", "two"], joined.Events.Select(e => e.Stem));
        Assert.Equal(two.Events[0].Id, joined.Id);
        Assert.Equal([one.Events[0].Id], joined.Aliases);
        Assert.Contains("Hit", Assert.Single(joined.Links).Reason, StringComparison.Ordinal);
        Assert.Equal(joined.Id, (await Ledger.IncidentAsync(one.Events[0].Id))!.Id);
        Assert.Equal(2, joined.Families.Length);
    }

    [Fact]
    public async Task Incidents_are_narrowed_to_those_that_several_reports_tell()
    {
        await Add(
            Of("one", "Gunmen ambushed a patrol near Hit, killing at least 6.").WithEvent("ambushed", killed: 6),
            Of("two", "An ambush near Hit left at least 6 dead.").WithEvent("ambush", killed: 6),
            Of("other", "Five days later gunmen ambushed another patrol near Hit.").WithEvent("ambushed", day: new DateOnly(2016, 3, 7)));
        await Ledger.ResolveAsync(Noon);
        async Task<(long, long)> Told(int reports)
        {
            var filter = new EventFilter { LeastReports = reports };
            return ((await Ledger.IncidentsAsync(filter, PageRequest.All)).Total, (await Ledger.EventsAsync(filter, PageRequest.All)).Total);
        }

        Assert.Equal((2, 3), await Told(1));
        Assert.Equal((1, 2), await Told(2));
        Assert.Equal((0, 0), await Told(3));
    }

    [Fact]
    public async Task A_withdrawn_report_leaves_its_hash_and_receipts_and_is_not_taken_in_again()
    {
        var report = Of("dawn", "Gunmen attacked the quartermaster near Hit.").WithEvent("attacked").WithClaim("quartermaster");
        await Add(report, Of("other", "Nothing happened."));
        await Ledger.WithdrawAsync("dawn", new Withdrawal("Rana", "asked to", Noon));
        var left = await Ledger.ReportAsync("dawn");
        Assert.NotNull(left);
        Assert.Null(left.Coded);
        Assert.Equal("Rana", left.Withdrawal?.By);
        Assert.Single(left.Receipts);
        Assert.Equal(0, (await Ledger.EventsAsync(new EventFilter { Decided = DecisionFilter.Any }, PageRequest.All)).Total);
        Assert.Equal(0, (await Ledger.ReportsAsync(new ReportFilter { Text = "quartermaster" }, PageRequest.All)).Total);
        Assert.Equal([Addition.Withdrawn], await Add(report));
        await Assert.ThrowsAsync<LedgerException>(() => Ledger.WithdrawAsync("dawn", new Withdrawal("Rana", "again", Noon)));
        await Assert.ThrowsAsync<LedgerException>(() => Ledger.WithdrawAsync("nobody", new Withdrawal("Rana", "asked to", Noon)));
    }

    [Fact]
    public async Task Runs_keep_what_was_refused()
    {
        long run = await Ledger.BeginRunAsync(Coder, Noon);
        await Ledger.RejectAsync(run, [new Rejection("CRN1004", "empty.txt", "it holds no text.", "Leave it out.")]);
        await Ledger.EndRunAsync(run, new RunCounts { Received = 3, Added = 1, Known = 1, Rejected = 1 }, Noon);
        var kept = Assert.Single((await Ledger.RunsAsync(PageRequest.All)).Items);
        Assert.True(kept.Counts.AddsUp);
        Assert.Equal("empty.txt", Assert.Single(kept.Rejections).Subject);
        Assert.Equal(3, (await Ledger.SummaryAsync()).Total.Received);
    }

    [Fact]
    public async Task Reports_are_found_by_their_words_and_a_part_of_their_hash()
    {
        var report = Of("dawn", "The ferry reached the island.");
        await Add(report, Of("dusk", "The market was closed.", outlet: null));
        var found = Assert.Single((await Ledger.ReportsAsync(new ReportFilter { Text = "ferry" }, PageRequest.All)).Items);
        Assert.Equal(("dawn", "The \u0001ferry\u0002 reached the island."), (found.Stem, found.Snippet));
        Assert.Equal("dawn", (await Ledger.ReportAsync(report.Document.Report.Hash.Hex[..10]))?.Stem);
        Assert.Null(await Ledger.ReportAsync("noon"));
        Assert.Single((await Ledger.ReportsAsync(new ReportFilter { Outlet = "light" }, PageRequest.All)).Items);
    }

    [Fact]
    public async Task Two_reports_of_one_name_are_told_apart_by_their_hash()
    {
        await Add(Of("same", "The first."), Of("same", "The second."));
        var refused = await Assert.ThrowsAsync<LedgerException>(() => Ledger.ReportAsync("same"));
        Assert.Equal(LedgerErrors.AmbiguousReport, refused.Rejection.Code);
    }
}
