using Cairn.Cleaning;
using Cairn.Collection;
using Cairn.Theatres;
using Cairn.Values;
using Xunit;

namespace Cairn.Tests.Samples;

public sealed class SampleTests
{
    private const string Header = "[Cairn sample, written for the project; facts after public records: ";

    /// <summary>Longer samples are raw pages that the coding is measured on: what cleaning makes of them is a figure, not a test.</summary>
    private const int LongPage = 700;

    /// <summary>Raw pages whose title cleaning does not find yet, or that tell no single day of publication. One that is mended leaves the list.</summary>
    private static readonly string[] Lacking =
    [
        "sample-lebanon-naqoura-01", "sample-libya-mitiga-01", "sample-mozambique-olumbi-01", "sample-myanmar-offensive-01", "sample-pakistan-monthly-01", "sample-somalia-comeback-01",
        "sample-somalia-oversight-01", "sample-sudan-sitin-01", "sample-syria-halfyear-01", "sample-ukraine-minsk-01", "sample-ukraine-stalemate-01",
    ];

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
    public async Task Every_short_sample_has_a_title_and_a_day_of_publication_but_those_known_to_lack_them() =>
        Assert.Equal(Lacking, (await Cleaned()).Where(d => Words(d.Report.Content) <= LongPage && (d.Title is null || d.Published is null)).Select(Stem).Order(StringComparer.Ordinal));

    [Fact]
    public async Task The_list_of_incidents_names_only_samples_that_exist_and_each_incident_twice_at_least()
    {
        var table = TsvTable.Read(Path.Combine(DataFolders.Samples, "..", "incidents.tsv"), ["incident", "report", "words", "killed", "told"]);
        var stems = (await Reports()).Select(r => r.Receipt.Stem).ToHashSet(StringComparer.Ordinal);
        stems.UnionWith(Directory.EnumerateFiles(Path.Combine(DataFolders.Samples, "..", "retold")).Select(f => Path.GetFileNameWithoutExtension(f)));
        Assert.DoesNotContain(table.Rows, row => !stems.Contains(row.Required("report")));
        Assert.Empty(table.Rows.GroupBy(row => row.Required("incident")).Where(incident => incident.Count() < 2).Select(incident => incident.Key));
    }

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
