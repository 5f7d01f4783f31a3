using System.Collections.Immutable;

namespace Cairn.Analysis.Agreement;

/// <summary>One field with all things that were coded in it by at least two.</summary>
/// <param name="Field">Its name in written output; <c>kept</c> for whether a thing was accepted or rejected, <c>same happening</c> for links.</param>
/// <param name="Units">The things.</param>
public sealed record RatedField(string Field, ImmutableArray<RatedUnit> Units)
{
    /// <summary>Whether its values are numbers that can be near each other.</summary>
    public bool IsNumber => Field is "killed" or "wounded" or "captured" or "value";

    /// <summary>The machine first, then persons by name.</summary>
    public ImmutableArray<string> Coders =>
        [.. Units.SelectMany(unit => unit.Values.Keys).Distinct(StringComparer.Ordinal).OrderBy(name => name != DecidedFields.Machine).ThenBy(name => name, StringComparer.Ordinal)];
}
