using System.Collections.Immutable;
using Cairn.Coding;
using Cairn.Ledger;
using Cairn.Ledger.Decisions;
using Cairn.Values;

namespace Cairn.App.Web;

/// <summary>The words that an entry rests on, with those that carry its value marked, and where they stand.</summary>
internal sealed record Evidence
{
    private const int Longest = 700;

    /// <summary>Stretches in order; marked ones carry the value.</summary>
    public required ImmutableArray<(string Words, bool IsMarked)> Parts { get; init; }

    public required string Href { get; init; }

    /// <summary>Outlet and day, or the file's stem.</summary>
    public required string Source { get; init; }

    public DecisionVerdict? Standing { get; init; }

    public string? DecidedBy { get; init; }

    public static Evidence Of(Entry<Event> entry) => Of(entry, entry.Thing.Evidence, entry.Thing.SubType.Spans);

    public static Evidence Of(Entry<Claim> entry) => Of(entry, entry.Thing.Evidence, entry.Thing.Value.Spans);

    public static Evidence Of(Entry<Assessment> entry) => Of(entry, entry.Thing.Evidence, []);

    private static Evidence Of<T>(Entry<T> entry, TextSpan evidence, ImmutableArray<TextSpan> marked) where T : class
    {
        var within = new TextSpan(0, Math.Min(entry.Evidence.Length, Longest));
        var text = new MarkedText(entry.Evidence, marked.Where(evidence.Contains).Select(span => new Mark(new TextSpan(span.Start - evidence.Start, span.End - evidence.Start), "", "", "")));
        return new Evidence
        {
            Parts = [.. text.Pieces(within).Select(piece => (piece.Words, !piece.Marks.IsEmpty)), .. entry.Evidence.Length > Longest ? [("…", false)] : Array.Empty<(string, bool)>()],
            Href = Links.Thing(entry.Stem, entry.Report, entry.Name),
            Source = entry switch
            {
                { Outlet: { } outlet, Published: { } day } => $"{outlet}, {Words.Day(day)}",
                { Outlet: { } outlet } => outlet,
                { Published: { } day } => $"{entry.Stem}, {Words.Day(day)}",
                _ => entry.Stem,
            },
            Standing = entry.Standing,
            DecidedBy = entry.Decisions.IsEmpty ? null : entry.Decisions[^1].By,
        };
    }
}
