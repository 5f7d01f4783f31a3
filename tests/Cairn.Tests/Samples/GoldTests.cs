using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Cairn.Theatres;
using Xunit;

namespace Cairn.Tests.Samples;

/// <summary>The hand-coded samples are in good form. What they say is a reader's judgement and not tested.</summary>
public sealed partial class GoldTests
{
    private static readonly string Folder = Path.Combine(DataFolders.Samples, "..", "gold");

    private readonly Ontology ontology = Ontology.Read(DataFolders.Ontology);

    public static TheoryData<string> Stems => new(Directory.GetFiles(Folder, "*.json").Select(file => Path.GetFileNameWithoutExtension(file)).Order(StringComparer.Ordinal));

    [Theory, MemberData(nameof(Stems))]
    public void What_is_coded_stands_in_the_report(string stem)
    {
        var gold = Read(stem);
        string report = Folded(File.ReadAllText(Assert.Single(Directory.GetFiles(DataFolders.Samples, stem + ".*"))));
        var quoted = Items(gold).Select(item => Text(item, "evidence")).Concat(gold["boilerplate"]!.AsArray().Select(line => (string)line!));
        Assert.DoesNotContain(quoted, words => !report.Contains(Folded(words), StringComparison.Ordinal));
        Assert.Equal(stem, Text(gold, "doc"));
        Assert.NotEmpty(Items(gold));
    }

    [Theory, MemberData(nameof(Stems))]
    public void Types_tactics_kinds_and_stances_are_known(string stem)
    {
        var gold = Read(stem);
        Assert.All(gold["events"]!.AsArray(), e => Assert.Equal(ontology.SubType(Text(e!, "subtype"))?.Type, Text(e!, "type")));
        Assert.All(gold["events"]!.AsArray().SelectMany(e => e!["tactics"]!.AsArray()), tactic => Assert.True(ontology.HasTactic((string)tactic!)));
        Assert.All(gold["claims"]!.AsArray(), claim => Assert.Contains(ontology.ClaimKinds, kind => kind.Name == Text(claim!, "kind")));
        Assert.All(gold["assessments"]!.AsArray(), a => Assert.Contains(Text(a!, "stance"), new[] { "asserts", "denies" }));
        Assert.All(gold["claims"]!.AsArray().Concat(gold["assessments"]!.AsArray()), item => Assert.NotEqual("", Text(item!, "speaker")));
    }

    [Theory, MemberData(nameof(Stems))]
    public void Dates_are_whole_days_in_order_and_numbers_rise(string stem)
    {
        var gold = Read(stem);
        Assert.All(Items(gold).SelectMany(item => new[] { item["date"], item["period"] }).OfType<JsonArray>(), range =>
        {
            var days = range.Select(day => day is null ? (DateOnly?)null : DateOnly.ParseExact((string)day!, "yyyy-MM-dd", CultureInfo.InvariantCulture)).ToArray();
            Assert.True(days.Length == 2 && !(days[0] > days[1]) && (days[0] ?? days[1]) is not null, range.ToJsonString());
        });
        Assert.All(Items(gold).SelectMany(item => new[] { item["killed"], item["wounded"], item["captured"], item["value"] }).OfType<JsonArray>(), range =>
        {
            double?[] ends = [.. range.Select(end => (double?)end)];
            Assert.True(ends.Length == 2 && !(ends[0] > ends[1]) && (ends[0] ?? ends[1]) is not null, range.ToJsonString());
        });
    }

    [Fact]
    public void The_table_lists_every_coded_report_and_marks_those_held_out_as_the_list_for_programs_does()
    {
        var rows = Row().Matches(File.ReadAllText(Path.Combine(Folder, "README.md")));
        Assert.Equal(Stems.Select(row => row.Data), rows.Select(row => row.Groups["stem"].Value));
        Assert.Equal(File.ReadAllLines(Path.Combine(Folder, "held-out.txt")), rows.Where(row => row.Groups["use"].Value == "held out").Select(row => row.Groups["stem"].Value));
    }

    private static JsonNode Read(string stem) => JsonNode.Parse(File.ReadAllText(Path.Combine(Folder, stem + ".json")))!;

    private static IEnumerable<JsonNode> Items(JsonNode gold) =>
        gold["events"]!.AsArray().Concat(gold["claims"]!.AsArray()).Concat(gold["assessments"]!.AsArray()).Select(item => item!);

    private static string Text(JsonNode node, string field) => (string)node[field]!;

    private static string Folded(string text) => WhiteSpace().Replace(text, " ").Trim();

    [GeneratedRegex(@"\s+", RegexOptions.NonBacktracking)]
    private static partial Regex WhiteSpace();

    [GeneratedRegex(@"^\| (?<stem>sample-[a-z0-9-]+) \| \d{4}-\d\d-\d\d \| (?<use>learn|held out) \|", RegexOptions.Multiline | RegexOptions.NonBacktracking)]
    private static partial Regex Row();
}
