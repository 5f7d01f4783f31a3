using System.Collections.Frozen;
using System.Collections.Immutable;
using Cairn.Theatres;
using Cairn.Values;

namespace Cairn.Coding;

/// <summary>Turns the coders' own estimates into probabilities: of a thing, that a person would have coded it; of a value, that it is right where the thing is.</summary>
/// <remarks>Measured on reports coded by hand: <c>ontology/words/confidence.tsv</c> has for each kind of thing and value some points, in per cent, of what a coder
/// says and how often that was right; between points the line is straight, and what has no row stays as it is.</remarks>
public sealed class ConfidenceScale
{
    private readonly FrozenDictionary<string, ImmutableArray<(double Said, double Right)>> lines;

    private ConfidenceScale(FrozenDictionary<string, ImmutableArray<(double Said, double Right)>> lines) => this.lines = lines;

    internal static ConfidenceScale Of(IEnumerable<(string What, int Said, int Right)> points) => new(points.GroupBy(p => p.What, StringComparer.Ordinal)
        .ToFrozenDictionary(g => g.Key, g => g.OrderBy(p => p.Said).Select(p => (p.Said / 100.0, p.Right / 100.0)).ToImmutableArray(), StringComparer.Ordinal));

    /// <exception cref="DataException">The file is missing or wrong.</exception>
    public static ConfidenceScale Read(string path) => Of(TsvTable.Read(path, ["what", "said", "right"]).Rows
        .Select(row => (row.Required("what"), (int)(row.Number("said") ?? 0), (int)(row.Number("right") ?? 0))));

    /// <param name="what">As in the file: <c>event</c>, <c>event.date</c>.</param>
    /// <param name="said">The coder's estimate.</param>
    public double Of(string what, double said)
    {
        if (!lines.TryGetValue(what, out var line))
        {
            return said;
        }

        int above = 0;
        while (above < line.Length && line[above].Said < said)
        {
            above++;
        }

        if (above == 0 || above == line.Length)
        {
            return line[above == 0 ? 0 : ^1].Right;
        }

        var (low, high) = (line[above - 1], line[above]);
        return Math.Round(low.Right + ((high.Right - low.Right) * (said - low.Said) / (high.Said - low.Said)), 2);
    }

    public Event Of(Event one) => one with
    {
        Confidence = Of("event", one.Confidence),
        SubType = Of("event.subtype", one.SubType),
        Tactics = Of("event.tactic", one.Tactics),
        Actors = Of("event.actor", one.Actors),
        Targets = Of("event.target", one.Targets),
        Date = one.Date is { } date ? Of("event.date", date) : null,
        Place = one.Place is { } place ? Of("event.place", place) : null,
        Killed = one.Killed is { } killed ? Of("event.count", killed) : null,
        Wounded = one.Wounded is { } wounded ? Of("event.count", wounded) : null,
        Captured = one.Captured is { } captured ? Of("event.count", captured) : null,
    };

    public Claim Of(Claim one) => one with
    {
        Confidence = Of("claim", one.Confidence),
        Subject = Of("claim.subject", one.Subject),
        Period = one.Period is { } period ? Of("claim.period", period) : null,
        Speaker = Of("claim.speaker", one.Speaker),
    };

    public Assessment Of(Assessment one) => one with
    {
        Confidence = Of("assessment", one.Confidence),
        Speaker = Of("assessment.speaker", one.Speaker),
    };

    private Evidenced<T> Of<T>(string what, Evidenced<T> value) => value with { Confidence = Of(what, value.Confidence) };

    private ImmutableArray<Evidenced<T>> Of<T>(string what, ImmutableArray<Evidenced<T>> values) => [.. values.Select(value => Of(what, value))];
}
