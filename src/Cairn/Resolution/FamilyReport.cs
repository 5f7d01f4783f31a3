using System.Collections.Immutable;

namespace Cairn.Resolution;

/// <summary>A report as families are found by: its text, who published it, and whom it has things from.</summary>
public sealed record FamilyReport(string Name, string Text, string? Outlet = null)
{
    public ImmutableArray<Origin> Origins { get; init; } = [];
}
