using System.Collections.Immutable;
using System.Globalization;
using Cairn.Ledger.Counts;

namespace Cairn.Analysis.Comparison;

/// <summary>Says in plain words what a comparison found, how sure it is, and what it cannot tell.</summary>
public static class ComparisonWords
{
    /// <summary>Fewer happenings than this on a side, and only great differences can be seen.</summary>
    private const int Few = 30;

    /// <summary>What a facet is called in a sentence.</summary>
    public static string Name(EventFacet facet) => facet switch
    {
        EventFacet.Tactic => "tactics",
        EventFacet.Target => "targets",
        EventFacet.SubType => "kinds of event",
        EventFacet.Actor => "actors",
        _ => "provinces",
    };

    /// <summary>One sentence or more a facet.</summary>
    public static ImmutableArray<string> Of(SidesCompared compared) => [.. compared.Facets.Select(facet => Of(facet, compared.First.Words, compared.Second.Words))];

    public static string Of(FacetComparison facet, string first, string second)
    {
        string name = Name(facet.Facet), told = Invariant($"told for {facet.FirstTold} of {facet.First} happenings ({first}) and {facet.SecondTold} of {facet.Second} ({second})");
        if (facet.P is not { } p)
        {
            return $"{Capital(name)} cannot be compared: {told}.";
        }

        string few = Math.Min(facet.FirstTold, facet.SecondTold) < Few ? " One side has few happenings, so that only a great difference could be seen." : "";
        return $"{Verdict(facet, name)} Distance {Number(facet.Distance)} (0 the same, 1 nothing in common; chance alone gives {Number(facet.ByChance)}, up to {Number(facet.ChanceLimit)}), {Tests(p, facet.MonthP)}; {told}.{Drivers(facet, first, second)}{few}";
    }

    private static string Verdict(FacetComparison facet, string name) => (facet.CarefulP, facet.Distance) switch
    {
        ( > 0.05, _) when facet.P <= 0.05 => $"{Capital(name)} differ more than single happenings would by chance, but not more than whole months do: a few months may make it.",
        ( > 0.05, _) => $"{Capital(name)} do not differ more than chance does; that does not show that they are the same.",
        (_, < 0.05) => $"{Capital(name)} differ a little, more than chance does.",
        (_, < 0.2) => $"{Capital(name)} differ clearly.",
        _ => $"{Capital(name)} differ greatly.",
    };

    private static string Tests(double p, double? months) =>
        Invariant($"p = {p:0.###} in {SideComparison.Deals} deals of single happenings") + (months is { } careful ? Invariant($" and p = {careful:0.###} where whole months are dealt") : "");

    private static string Drivers(FacetComparison facet, string first, string second)
    {
        if (facet.CarefulP > 0.05)
        {
            return "";
        }

        var most = facet.Values.Where(value => value.Part >= 0.1).Take(3).ToList();
        return most.Count == 0 ? "" : " It comes from " + string.Join("; ", most.Select(value => Invariant($"{Value(value.Value)}, {Percent(value.FirstShare)} ({first}) against {Percent(value.SecondShare)} ({second}) – {Percent(value.Part)} of the distance"))) + ".";
    }

    /// <summary>A value as people read it: of <c>IQ/Diyala</c> the province.</summary>
    public static string Value(string value) => value[(value.IndexOf('/', StringComparison.Ordinal) is 2 ? 3 : 0)..] is { Length: > 0 } name ? name : value;

    private static string Percent(double share) => Math.Round(share * 100).ToString("0", CultureInfo.InvariantCulture) + "%";

    private static string Number(double number) => number.ToString("0.000", CultureInfo.InvariantCulture);

    private static string Capital(string words) => char.ToUpperInvariant(words[0]) + words[1..];

    private static string Invariant(FormattableString words) => FormattableString.Invariant(words);
}
