using Cairn.Ledger.Queries;
using Cairn.Values;

namespace Cairn.Analysis.Comparison;

/// <summary>Both sides of a comparison, read and held against each other.</summary>
/// <param name="First">The first side.</param>
/// <param name="Second">The second side.</param>
public sealed record ComparedSides(ComparedSide First, ComparedSide Second)
{
    /// <summary>Reads both sides; refused where one cannot be read, or where they are periods that share days.</summary>
    /// <param name="first">The first side as written.</param>
    /// <param name="second">The second side as written.</param>
    /// <param name="common">What both have in common.</param>
    public static Outcome<ComparedSides> Read(string first, string second, EventFilter common)
    {
        var (one, other) = (ComparedSide.Read(first, common), ComparedSide.Read(second, common));
        return (one.Value, other.Value) switch
        {
            (null, _) => one.Rejection!,
            (_, null) => other.Rejection!,
            ({ } a, { } b) when ComparedSide.Overlap(a, b) => new Rejection(ComparisonErrors.Overlap, $"{a.Words} and {b.Words}", "the two periods share days.", "Choose periods that do not."),
            ({ } a, { } b) => new ComparedSides(a, b),
        };
    }
}
