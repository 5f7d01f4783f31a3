using System.Collections.Immutable;

namespace Cairn.Analysis.Activity;

/// <summary>Says in plain words where things happen, how the middle moves, and how sure that is.</summary>
public static class ActivityWords
{
    private const int MostNamed = 3;

    public static ImmutableArray<string> Of(ActivityMap map)
    {
        var sentences = ImmutableArray.CreateBuilder<string>();
        var named = map.Divisions.Where(area => area.Division.Length > 0).ToList();
        if (map.Happenings == 0 || named.Count == 0)
        {
            return ["Nothing that fits has a province."];
        }

        sentences.Add($"{map.Happenings} happenings in {named.Count} provinces; most in {string.Join(", ", named.Take(MostNamed).Select(area => FormattableString.Invariant($"{area.Division} ({area.Happenings}, from {area.Reports} reports)")))}. Where more is reported more is seen: a difference between provinces is one of reports as well.");
        sentences.Add($"{map.Unplaced} have no point and are not on the map; {map.Uncertain} have only an area as their place.");
        if (map.Seams.FirstOrDefault() is { Happenings: > 0 } seam)
        {
            sentences.Add($"Most at a seam of two provinces: {seam.Happenings} within {Divisions.SeamKm:0} km of the line between {seam.One} and {seam.Other} ({string.Join(", ", seam.Places.Take(MostNamed))}). The line is that of imported boundaries, else of the nearest known places.");
        }

        if (map.Disputed.Length > 0)
        {
            sentences.Add(map.Disputed.Length == 1 ? "Reports put one happening into different provinces." : $"Reports put {map.Disputed.Length} happenings into different provinces.");
        }

        if (map.Centres.Length > 1)
        {
            sentences.Add(Movement(map.Centres[^1], map.Centres[^2].Period, map.CentreCountry is { } country ? $" in {country}" : ""));
        }

        return sentences.ToImmutable();
    }

    private static string Movement(CentreOfActivity last, string before, string where)
    {
        string moved = FormattableString.Invariant($"From {before} to {last.Period} the middle of activity{where} moved {last.MovedKm:0} km{(last.Towards is { } towards ? " to the " + towards : "")}");
        return (last.P, last.RadiusKm) switch
        {
            ({ } p, { } radius) when p <= 0.05 => FormattableString.Invariant($"{moved}, farther than chance would (it is known to {radius:0} km, p {(p < 0.001 ? "below 0.001" : FormattableString.Invariant($"= {p:0.###}"))}, as if happenings came one by one)."),
            ({ } p, { } radius) => FormattableString.Invariant($"{moved}, which chance may do (it is known to {radius:0} km, p = {p:0.##})."),
            _ => $"{moved}; too few happenings to say how sure that is.",
        };
    }
}
