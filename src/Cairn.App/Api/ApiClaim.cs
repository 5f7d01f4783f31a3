using System.Collections.Immutable;
using Cairn.Coding;
using Cairn.Ledger;

namespace Cairn.App.Api;

/// <summary>A number that somebody puts forward.</summary>
internal sealed record ApiClaim
{
    public required string Id { get; init; }

    public required string Kind { get; init; }

    public required string Subject { get; init; }

    /// <summary>Country codes.</summary>
    public required ImmutableArray<string> Scope { get; init; }

    public ApiDays? Period { get; init; }

    public required ApiRange Value { get; init; }

    public required string Unit { get; init; }

    public required string Speaker { get; init; }

    /// <summary>Who passed it on, nearest to the report first.</summary>
    public required ImmutableArray<string> Via { get; init; }

    public required ApiSource Source { get; init; }

    public static ApiClaim Of(Entry<Claim> entry) => new()
    {
        Id = entry.Id.Value,
        Kind = entry.Thing.Kind,
        Subject = entry.Thing.Subject.Value,
        Scope = [.. entry.Thing.Scope.Select(country => country.Value)],
        Period = ApiDays.Of(entry.Thing.Period),
        Value = ApiRange.Of(entry.Thing.Value)!,
        Unit = entry.Thing.Unit,
        Speaker = entry.Thing.Speaker.Value,
        Via = [.. entry.Thing.Via.Select(station => station.Value)],
        Source = ApiSource.Of(entry, entry.Thing.Evidence, entry.Thing.Confidence),
    };
}
