using System.Collections.Immutable;
using Cairn.Coding;
using Cairn.Ledger;

namespace Cairn.App.Api;

/// <summary>A disputable judgement.</summary>
internal sealed record ApiAssessment
{
    public required string Id { get; init; }

    public required string Proposition { get; init; }

    /// <summary>asserts or denies.</summary>
    public required string Stance { get; init; }

    public required string Speaker { get; init; }

    /// <summary>Who passed it on, nearest to the report first.</summary>
    public required ImmutableArray<string> Via { get; init; }

    public required ApiSource Source { get; init; }

    public static ApiAssessment Of(Entry<Assessment> entry) => new()
    {
        Id = entry.Id.Value,
        Proposition = entry.Thing.Proposition,
        Stance = entry.Thing.Stance.ToString().ToLowerInvariant(),
        Speaker = entry.Thing.Speaker.Value,
        Via = [.. entry.Thing.Via.Select(station => station.Value)],
        Source = ApiSource.Of(entry, entry.Thing.Evidence, entry.Thing.Confidence),
    };
}
