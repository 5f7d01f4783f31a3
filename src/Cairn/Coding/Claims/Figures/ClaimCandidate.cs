using Cairn.Coding.Claims.Grammar;
using Cairn.Language.Numbers;

namespace Cairn.Coding.Claims.Figures;

/// <summary>A number that may be a claim, with what was found out about it.</summary>
internal sealed record ClaimCandidate
{
    public required NumberExpression Number { get; init; }

    /// <summary>Tokens of the number, half-open.</summary>
    public required int First { get; init; }

    public required int End { get; init; }

    public required Clause Clause { get; init; }

    public required CountedThing Thing { get; init; }

    public required string Kind { get; init; }

    public required string Unit { get; init; }

    /// <summary>True where the kind was turned from the unit's own by words of harm beside the number.</summary>
    public bool IsToll { get; init; }

    public bool IsDecrease { get; init; }
}
