using System.Collections.Immutable;
using System.Globalization;
using Cairn.Coding;
using Cairn.Values;

namespace Cairn.Analysis.Agreement;

/// <summary>Writes the fields of coded things so that they can be compared with what a person puts in: small letters, lists sorted, numbers as ranges.</summary>
internal static class FieldValues
{
    /// <summary>Where a field has no value.</summary>
    public const string None = "none";

    /// <summary>The fields of an event as coded.</summary>
    public static ImmutableSortedDictionary<string, string> Of(Event told) => Fields(
        ("type", told.Type), ("subtype", told.SubType.Value), ("tactics", List(told.Tactics)), ("actors", List(told.Actors)), ("targets", List(told.Targets)), ("date", told.Date?.Value.ToString()), ("country", told.Place?.Value.Country),
        ("admin1", told.Place?.Value.Admin1), ("place", told.Place?.Value.Name), ("killed", told.Killed?.Value.ToString()), ("wounded", told.Wounded?.Value.ToString()), ("captured", told.Captured?.Value.ToString()), ("stage", told.Stage.ToString()));

    /// <summary>The fields of a claim as coded.</summary>
    public static ImmutableSortedDictionary<string, string> Of(Claim claim) => Fields(
        ("kind", claim.Kind), ("subject", claim.Subject.Value), ("scope", List(claim.Scope)), ("period", claim.Period?.Value.ToString()), ("value", claim.Value.Value.ToString()), ("unit", claim.Unit), ("speaker", claim.Speaker.Value), ("via", List(claim.Via)));

    /// <summary>The fields of an assessment as coded.</summary>
    public static ImmutableSortedDictionary<string, string> Of(Assessment assessment) => Fields(
        ("proposition", assessment.Proposition), ("stance", assessment.Stance.ToString()), ("speaker", assessment.Speaker.Value), ("via", List(assessment.Via)));

    /// <summary>A value in the form in which two are compared.</summary>
    public static string Plain(string? value)
    {
        string[] parts = (value ?? "").ToLowerInvariant().Split(['|', ';', ','], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return parts.Length == 0 ? None : string.Join("; ", parts.Order(StringComparer.Ordinal));
    }

    /// <summary>The number that stands for a value: the middle of a range, its one end where the other is open; null where it is none.</summary>
    public static double? Number(string value)
    {
        string[] ends = value.Replace("..", "-", StringComparison.Ordinal).Split('-', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        double[] numbers = [.. ends.Select(end => double.TryParse(end, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out double number) ? number : double.NaN)];
        return numbers.Length is 1 or 2 && !numbers.Any(double.IsNaN) ? numbers.Average() : null;
    }

    private static ImmutableSortedDictionary<string, string> Fields(params ReadOnlySpan<(string Field, string? Value)> fields)
    {
        var all = ImmutableSortedDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        foreach (var (field, value) in fields)
        {
            all[field] = Plain(value);
        }

        return all.ToImmutable();
    }

    private static string List(IEnumerable<Evidenced<string>> values) => string.Join('|', values.Select(value => value.Value));
}
