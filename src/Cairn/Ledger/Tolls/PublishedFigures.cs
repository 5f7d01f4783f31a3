using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;
using Cairn.Ledger.Grades;
using Cairn.Theatres;
using Cairn.Values;

namespace Cairn.Ledger.Tolls;

/// <summary>Makes one published toll of an incident's rival ones by a policy that is stated beside it. Pure; changes nothing in the record.</summary>
public sealed class PublishedFigures
{
    private readonly ImmutableArray<string> officialWords;
    private readonly FrozenDictionary<string, Reliability> grades;

    private PublishedFigures(ImmutableArray<string> officialWords, FrozenDictionary<string, Reliability> grades) => (this.officialWords, this.grades) = (officialWords, grades);

    public static StageVersion Version { get; } = new("figures", "1.0");

    /// <param name="ontology">The ontology's folder.</param>
    /// <param name="grades">The grade that holds of each source, by its name.</param>
    /// <exception cref="DataException">The file of official words is missing or wrong.</exception>
    public static PublishedFigures Read(string ontology, IReadOnlyDictionary<string, Reliability> grades) => new(
        [.. TsvTable.Read(Path.Combine(ontology, "words", "official-words.tsv"), ["word"]).Rows.Select(row => row.Required("word"))],
        grades.ToFrozenDictionary(g => g.Key, g => g.Value, StringComparer.OrdinalIgnoreCase));

    public PublishedFigure Of(ImmutableArray<RivalToll> tolls, FigurePolicy policy)
    {
        if (tolls.IsEmpty)
        {
            return PublishedFigure.None;
        }

        return policy switch
        {
            FigurePolicy.HighestGraded => Graded(tolls),
            FigurePolicy.MajorityOfFamilies => Majority(tolls),
            FigurePolicy.MostConservative => One(tolls.MinBy(t => Least(t.Value))!, "the lowest"),
            FigurePolicy.LatestOfficial => tolls.LastOrDefault(t => IsOfficial(t.Speaker)) is { } latest ? One(latest, "latest official") : Range(tolls, "no official number, so the range of all"),
            _ => Range(tolls, "the range of all"),
        };
    }

    /// <summary>True where the speaker is a state, an international body or a hospital, by its words.</summary>
    public bool IsOfficial(string speaker) =>
        officialWords.Any(word => speaker.Contains(word, StringComparison.OrdinalIgnoreCase) && (speaker.Length == word.Length || Bounded(speaker, word)));

    private static bool Bounded(string speaker, string word)
    {
        int at = speaker.IndexOf(word, StringComparison.OrdinalIgnoreCase), end = at + word.Length;
        return (at == 0 || !char.IsLetter(speaker[at - 1])) && (end == speaker.Length || !char.IsLetter(speaker[end]));
    }

    private static PublishedFigure Range(ImmutableArray<RivalToll> tolls, string words)
    {
        decimal[] latest = [.. Latest(tolls).Select(t => Likely(t.Value)).Order()];
        return new PublishedFigure(tolls.Min(t => Least(t.Value)), latest[(latest.Length - 1) / 2], Most(tolls), words + ", best the middle of the families' latest");
    }

    private PublishedFigure Graded(ImmutableArray<RivalToll> tolls)
    {
        var graded = tolls.Where(t => grades.GetValueOrDefault(t.Speaker, Reliability.F) != Reliability.F).ToList();
        return graded.Count == 0
            ? Range(tolls, "no graded source, so the range of all")
            : One(graded.Last(t => grades[t.Speaker] == graded.Min(g => grades[g.Speaker])), $"highest graded ({graded.Min(g => grades[g.Speaker])})");
    }

    private static PublishedFigure Majority(ImmutableArray<RivalToll> tolls)
    {
        var latest = Latest(tolls).ToList();
        var most = latest.GroupBy(t => Likely(t.Value)).OrderByDescending(g => g.Count()).ThenBy(g => g.Key).First();
        return new PublishedFigure(tolls.Min(t => Least(t.Value)), most.Key, Most(tolls), string.Create(CultureInfo.InvariantCulture, $"given by {most.Count()} of {latest.Count} families"));
    }

    private static PublishedFigure One(RivalToll toll, string words)
    {
        string day = toll.Published is { } published ? ", " + published.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) : "";
        return new PublishedFigure(toll.Value.Low, Likely(toll.Value), toll.Value.High, $"{words}: {toll.Value} by {toll.Speaker}{day}");
    }

    private static IEnumerable<RivalToll> Latest(ImmutableArray<RivalToll> tolls) => tolls.GroupBy(t => t.Family).Select(g => g.Last());

    private static decimal Least(CountRange value) => value.Low ?? 0;

    private static decimal Likely(CountRange value) => value switch { { Low: { } low, High: { } high } => Math.Floor((low + high) / 2), _ => value.Low ?? value.High ?? 0 };

    /// <summary>The highest number that anybody gives; open where the highest has no upper end.</summary>
    private static decimal? Most(ImmutableArray<RivalToll> tolls)
    {
        decimal highest = tolls.Max(t => t.Value.High ?? t.Value.Low ?? 0);
        return tolls.Any(t => t.Value.High == highest) ? highest : null;
    }
}
