using Cairn.Coding;
using Cairn.Resolution;
using Cairn.Theatres;
using Cairn.Values;
using Xunit;
using static Cairn.Tests.Ledger.SampleReports;

namespace Cairn.Tests.Resolution;

public sealed class EventComparisonTests
{
    private static readonly DateOnly Day = new(2016, 3, 2);

    private static readonly EventComparison Comparison = EventComparison.Read(DataFolders.Ontology);

    [Fact]
    public void The_same_day_place_and_sides_are_one_happening() =>
        Assert.Equal(LinkVerdict.Same, Compare(Told("one", actors: ["Islamic State"]), Told("two", actors: ["the Islamic State group"])));

    [Fact]
    public void Another_day_of_the_same_week_is_another_happening() =>
        Assert.Equal(LinkVerdict.Different, Compare(Told("one", killed: 6), Told("two", day: Day.AddDays(3), killed: 6)));

    [Fact]
    public void Another_town_is_another_happening() => Assert.Equal(LinkVerdict.Different, Compare(Told("one", killed: 6), Told("two", place: Basra, killed: 6)));

    [Fact]
    public void Another_type_is_another_happening() => Assert.NotEqual(LinkVerdict.Same, Compare(Told("one"), Told("two", type: "Riots")));

    [Fact]
    public void Other_sides_and_another_toll_on_one_day_in_one_city_are_not_joined() =>
        Assert.NotEqual(LinkVerdict.Same, Compare(Told("one", place: City, actors: ["Islamic State"], killed: 40), Told("two", place: City, actors: ["tribal fighters"], killed: 2)));

    [Fact]
    public void In_a_large_city_the_same_day_alone_says_too_little()
    {
        static Telling Bare(Telling told) => told with { Event = told.Event with { Targets = [] }, Evidence = "" };
        Assert.NotEqual(LinkVerdict.Same, Compare(Bare(Told("one", place: City, actors: [])), Bare(Told("two", place: City, actors: []))));
        Assert.Equal(LinkVerdict.Same, Compare(Bare(Told("one", place: City, actors: [], killed: 17)), Bare(Told("two", place: City, actors: [], killed: 17))));
    }

    [Fact]
    public void A_toll_that_rises_with_later_reports_speaks_less_against_than_one_that_falls()
    {
        Telling first = Told("one", killed: 20) with { Published = Day }, risen = Told("two", killed: 90) with { Published = Day.AddDays(4) };
        Telling fallen = Told("three", killed: 90) with { Published = Day }, later = Told("four", killed: 20) with { Published = Day.AddDays(4) };
        Assert.True(Comparison.Compare(first, risen)!.Points > Comparison.Compare(fallen, later)!.Points);
    }

    [Fact]
    public void The_reasons_are_told_in_words() =>
        Assert.Equal("both on 2016-03-02; both in Hit; both Armed clash; same actor; same target; 6 killed in both", Comparison.Compare(Told("one", killed: 6), Told("two", killed: 6))!.Reason);

    [Fact]
    public void Events_of_one_report_are_never_compared()
    {
        var report = Of("one", "They attacked, then they attacked again.").WithEvent("attacked").WithEvent("attacked again");
        Assert.Null(Comparison.Compare(Telling(report, 0), Telling(report, 1)));
    }

    [Fact]
    public void The_order_of_the_two_does_not_matter()
    {
        var random = new Random(3);
        string[] sides = ["Islamic State", "tribal fighters", "the army"];
        for (int i = 0; i < 500; i++)
        {
            Telling Any(string name) => Told(
                name, random.Next(2) == 0 ? Hit : Basra, Day.AddDays(random.Next(2)), [sides[random.Next(3)]], random.Next(4) == 0 ? null : random.Next(1, 30));
            var (one, other) = (Any("one"), Any("two"));
            Assert.Equal(Comparison.Compare(one, other), Comparison.Compare(other, one));
        }
    }

    [Fact]
    public void The_order_of_links_does_not_matter_and_no_incident_holds_two_events_of_one_report()
    {
        var random = new Random(11);
        for (int round = 0; round < 100; round++)
        {
            var reports = Enumerable.Range(0, 12).ToDictionary(i => new CodedId($"e{i:00}"), i => ContentHash.Of([(byte)(i % 8)]));
            CodedId[] ids = [.. reports.Keys];
            var links = Enumerable.Range(0, 20).Select(_ => (random.Next(12), random.Next(12))).Where(p => p.Item1 != p.Item2 && reports[ids[p.Item1]] != reports[ids[p.Item2]])
                .Select(p => Link.Between(ids[p.Item1], ids[p.Item2], LinkVerdict.Same, "resolver", false, "", random.Next(70, 100) / 100.0))
                .DistinctBy(l => (l.First, l.Second)).ToArray();
            var groups = IncidentGrouping.Group(reports, links);
            random.Shuffle(links);
            Assert.Equal(groups.Select(g => string.Join(',', g)), IncidentGrouping.Group(reports, links).Select(g => string.Join(',', g)));
            Assert.All(groups, g => Assert.Equal(g.Length, g.Select(id => reports[id]).Distinct().Count()));
        }
    }

    [Fact]
    public void A_person_who_says_that_two_differ_is_heard()
    {
        CodedId a = new("e1"), b = new("e2"), c = new("e3");
        var reports = new[] { a, b, c }.ToDictionary(id => id, id => ContentHash.Of([(byte)id.Value[1]]));
        Link[] machine = [Link.Between(a, b, LinkVerdict.Same, "resolver", false, "", 0.9), Link.Between(b, c, LinkVerdict.Same, "resolver", false, "", 0.8)];
        Assert.Equal(3, Assert.Single(IncidentGrouping.Group(reports, machine)).Length);
        Assert.Equal([a, b], Assert.Single(IncidentGrouping.Group(reports, [.. machine, Link.Between(a, c, LinkVerdict.Different, "Rana", true, "", 0)])));
    }

    [Fact]
    public void Copies_are_one_family_and_reports_in_other_words_are_not()
    {
        const string wire = "Gunmen opened fire on a checkpoint north of the town late on Tuesday and killed four policemen before they fled across the river into the orchards.";
        var families = SourceFamilies.Find([new("c", "Police say that four of them died in a shooting by the river."), new("b", wire + " More soon."), new("a", "From our wires: " + wire)]);
        Assert.Equal(["a,b", "c"], families.Select(f => string.Join(',', f.Reports)));
    }

    [Fact]
    public void A_chain_of_likenesses_does_not_join_what_is_judged_different()
    {
        CodedId a = new("e1"), b = new("e2"), c = new("e3");
        var reports = new[] { a, b, c }.ToDictionary(id => id, id => ContentHash.Of([(byte)id.Value[1]]));
        Link[] machine = [Link.Between(a, b, LinkVerdict.Same, "resolver", false, "", 0.9), Link.Between(b, c, LinkVerdict.Same, "resolver", false, "", 0.8)];
        Assert.Equal([a, b], Assert.Single(IncidentGrouping.Group(reports, machine, (one, other) => (one, other) == (a, c) || (one, other) == (c, a))));
        Link[] withPerson = [.. machine, Link.Between(a, c, LinkVerdict.Same, "Rana", true, "", 1)];
        Assert.Equal(3, Assert.Single(IncidentGrouping.Group(reports, withPerson, (one, other) => (one, other) == (a, c) || (one, other) == (c, a))).Length);
    }

    [Fact]
    public void Any_order_of_reports_gives_the_same_incidents()
    {
        var random = new Random(5);
        string[] sides = ["Islamic State", "tribal fighters", "the army"];
        for (int round = 0; round < 20; round++)
        {
            Telling[] tellings = [.. Enumerable.Range(0, 40).Select(i => Told($"r{round}-{i}", random.Next(2) == 0 ? Hit : Basra, Day.AddDays(random.Next(3)), [sides[random.Next(3)]], random.Next(3) == 0 ? null : random.Next(1, 12)))];
            var resolver = new IncidentResolver(Comparison);
            var once = resolver.Resolve(tellings);
            random.Shuffle(tellings);
            var again = resolver.Resolve(tellings);
            Assert.Equal(once.Groups.Select(g => string.Join(',', g)), again.Groups.Select(g => string.Join(',', g)));
            Assert.Equal(once.Links.AsEnumerable(), again.Links.AsEnumerable());
            Assert.NotEmpty(once.Groups);
        }
    }

    private static LinkVerdict? Compare(Telling one, Telling other) => Comparison.Compare(one, other)!.Verdict;

    private static readonly Place City = Basra with { Id = "iq-city", Kind = PlaceKind.City, Population = 1_300_000 };

    private static Telling Told(string name, Place? place = null, DateOnly? day = null, string[]? actors = null, decimal? killed = null, string type = "Battles")
    {
        var told = Telling(Of(name, $"Report {name} says that they attacked.").WithEvent("attacked", type, place: place, day: day ?? Day, actors: actors), 0);
        return killed is { } toll ? told with { Event = told.Event with { Killed = new Evidenced<CountRange>(CountRange.Exactly(toll), told.Event.Evidence) } } : told;
    }

    private static Telling Telling(CodedReport report, int index) => new(report.Events[index].Id, report.Document.Report.Hash, report.Events[index], report.Events[index].Evidence.In(report.Document.Text).ToString());
}
