using System.Collections.Immutable;
using Cairn.Ledger.Decisions;
using Cairn.Values;

namespace Cairn.App.Web;

/// <summary>An event, claim or assessment as the report page lists it beside the text.</summary>
internal sealed record CodedCard
{
    /// <summary>Its name within the report: <c>e1</c>.</summary>
    public required string Name { get; init; }

    public required CodedId Id { get; init; }

    /// <summary>Where its words stand in the cleaned text; finds it again in an explanation, whose coder may number otherwise.</summary>
    public required TextSpan Evidence { get; init; }

    public required string Heading { get; init; }

    /// <summary>Style class of the dot before the heading.</summary>
    public required string Tone { get; init; }

    public required double Confidence { get; init; }

    public required ImmutableArray<CodedValue> Values { get; init; }

    /// <summary>Oldest first.</summary>
    public required ImmutableArray<Decision> Decisions { get; init; }

    public CodedId? Incident { get; init; }
}
