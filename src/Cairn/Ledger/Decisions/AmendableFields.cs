using System.Collections.Immutable;
using Cairn.Values;

namespace Cairn.Ledger.Decisions;

/// <summary>The fields of each kind of coded thing that a person can put another value into, by their names in written output.</summary>
public static class AmendableFields
{
    private static readonly ImmutableArray<string> OfEvents =
        ["type", "subtype", "tactics", "actors", "targets", "date", "country", "admin1", "place", "killed", "wounded", "captured", "stage"];

    private static readonly ImmutableArray<string> OfClaims = ["kind", "subject", "scope", "period", "value", "unit", "speaker", "via"];

    private static readonly ImmutableArray<string> OfAssessments = ["proposition", "stance", "speaker", "via"];

    /// <summary>The fields of the thing with this id; none where the id is of no known kind.</summary>
    public static ImmutableArray<string> Of(CodedId id) => id.Value is [var letter, ..]
        ? letter switch { 'e' => OfEvents, 'c' => OfClaims, 'a' => OfAssessments, _ => [] }
        : [];
}
