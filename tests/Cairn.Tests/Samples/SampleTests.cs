using Cairn.Cleaning;
using Cairn.Collection;
using Cairn.Theatres;
using Cairn.Values;
using Xunit;

namespace Cairn.Tests.Samples;

public sealed class SampleTests
{
    private const string Header = "[Cairn sample, written for the project; facts after public records: ";

    /// <summary>Longer samples, and those coded by hand, are raw pages that the coding is measured on: what cleaning makes of them is a figure, not a test.</summary>
    private const int LongPage = 700;

    [Fact]
    public async Task Every_sample_is_read_and_there_are_at_least_forty()
    {
        var outcomes = await Collected();
        Assert.All(outcomes, o => Assert.Null(o.Rejection));
        Assert.True(outcomes.Count >= 40);
        Assert.Equal(outcomes.Count, outcomes.Select(o => o.Value!.Hash).Distinct().Count());
    }

    [Fact]
    public async Task Every_sample_says_that_it_is_one_and_cleaning_takes_that_line_off() =>
        Assert.Equal(Array.Empty<string>(), (await Cleaned()).Where(d => !d.Report.Content.Contains(Header, StringComparison.Ordinal) || d.Text.Contains("Cairn sample", StringComparison.Ordinal)).Select(Stem).ToArray());

    [Fact]
    public async Task Every_sample_has_200_to_1300_words() =>
        Assert.Equal(Array.Empty<string>(), (await Cleaned()).Where(d => Words(d.Report.Content) is < 200 or > 1300).Select(Stem).ToArray());

    [Fact]
    public async Task Every_short_sample_that_is_not_coded_by_hand_has_a_title_and_a_day_of_publication() =>
        Assert.Equal("", string.Join("\n", (await Cleaned()).Where(d => Words(d.Report.Content) <= LongPage && !IsCodedByHand(d) && (d.Title is null || d.Published is null)).Select(d => Stem(d))));

    [Fact]
    public async Task The_list_of_incidents_names_only_samples_that_exist_and_each_incident_twice_at_least()
    {
        var table = TsvTable.Read(Path.Combine(DataFolders.Samples, "..", "incidents.tsv"), ["incident", "report", "words", "killed", "told"]);
        var stems = (await Reports()).Select(r => r.Receipt.Stem).ToHashSet(StringComparer.Ordinal);
        stems.UnionWith(Directory.EnumerateFiles(Path.Combine(DataFolders.Samples, "..", "retold")).Select(f => Path.GetFileNameWithoutExtension(f)));
        Assert.DoesNotContain(table.Rows, row => !stems.Contains(row.Required("report")));
        Assert.Empty(table.Rows.GroupBy(row => row.Required("incident")).Where(incident => incident.Count() < 2).Select(incident => incident.Key));
    }

    private static bool IsCodedByHand(Document document) => File.Exists(Path.Combine(DataFolders.Samples, "..", "gold", Stem(document) + ".json"));

    private static async Task<List<Outcome<Report>>> Collected()
    {
        var all = new List<Outcome<Report>>();
        await foreach (var outcome in new Collector(new CollectionLimits(), TimeProvider.System).CollectAsync([DataFolders.Samples], TestContext.Current.CancellationToken))
        {
            all.Add(outcome);
        }

        return all;
    }

    private static async Task<IEnumerable<Report>> Reports() => (await Collected()).Select(o => o.Value).OfType<Report>();

    private static async Task<List<Document>> Cleaned()
    {
        var cleaner = new Cleaner();
        return [.. (await Reports()).Select(report => cleaner.Clean(report).Value).OfType<Document>()];
    }

    private static string Stem(Document document) => document.Report.Receipt.Stem;

    private static int Words(string text) => text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length;
}
