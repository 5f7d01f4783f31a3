using System.Collections.Immutable;

namespace Cairn.Analysis.Agreement;

/// <summary>Says in plain words how far coders agree, how sure that is, and what it does not show.</summary>
public static class AgreementWords
{
    /// <summary>Fewer things than this, and the measures say little.</summary>
    private const int Few = 30;

    public static ImmutableArray<string> Of(ImmutableArray<FieldReliability> fields)
    {
        int things = fields.SelectMany(field => field.Field.Units).Select(unit => (unit.Thing, unit.Other)).Distinct().Count();
        var people = fields.SelectMany(field => field.Field.Coders).Distinct(StringComparer.Ordinal).Where(name => name != DecidedFields.Machine).ToList();
        if (things == 0)
        {
            return ["Nobody has decided anything yet; agreement is measured from decisions (cairn decide, or the buttons beside what was coded)."];
        }

        var words = ImmutableArray.CreateBuilder<string>();
        words.Add($"{things} things were decided by {people.Count} {(people.Count == 1 ? "person" : "persons")}. Who accepts a thing sees what the machine has and holds it to be right unless they amend it, so that agreement with the machine is what review leaves, not what two who code apart would reach.");
        words.AddRange(fields.Where(field => field.Field.Field is DecidedFields.Kept or DecidedFields.Same or "type" or "killed").Select(Of));
        words.Add("Kappa and alpha are 1 for full agreement and 0 for that of chance; 0.8 is asked of data to rely on, 0.67 of data to draw tentative conclusions from (Krippendorff). Where nearly all is one value they are low or none, however often coders agree: look at the share beside them.");
        return words.ToImmutable();
    }

    private static string Of(FieldReliability field)
    {
        int things = field.Field.Units.Length;
        string alpha = field is { Alpha: { } value, Interval: { } interval } ? FormattableString.Invariant($"alpha {value:0.00} ({interval.Low:0.00} to {interval.High:0.00})") : "alpha is not told, since all is one value";
        string pair = field.Pairs.MaxBy(pair => pair.Things) is { } most ? FormattableString.Invariant($"; {most.First} and {most.Second} agree in {most.Agreed} of {most.Things} ({most.Share.Low * 100:0} to {most.Share.High * 100:0}%){(most.Kappa is { } kappa ? FormattableString.Invariant($", kappa {kappa:0.00}") : "")}") : "";
        return $"{char.ToUpperInvariant(field.Field.Field[0])}{field.Field.Field[1..]}: {alpha}{pair}.{(things < Few ? $" Only {things} {(things == 1 ? "thing" : "things")}: the measures say little." : "")}";
    }
}
