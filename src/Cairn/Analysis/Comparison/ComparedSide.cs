using System.Globalization;
using Cairn.Ledger.Queries;
using Cairn.Values;

namespace Cairn.Analysis.Comparison;

/// <summary>One of the two sides that are compared: a period, a place or an actor, as a reader writes it.</summary>
/// <remarks>A side is conditions parted by semicolons: a period (<c>2013</c>, <c>2013-06</c>, <c>2013-06-09</c>, or two of these with dots between,
/// <c>2013-04..2014-06</c>) or a name (<c>place=Mosul</c>, <c>admin1=Diyala</c>, <c>country=IQ</c>, <c>actor=Islamic State</c>, <c>type=Attack</c>,
/// <c>tactic=ied</c>). What a side says takes the place of what both sides have in common.</remarks>
/// <param name="Words">The side as it was written.</param>
/// <param name="Filter">Which events it takes in.</param>
/// <param name="IsPeriod">True where it says nothing but a period.</param>
public sealed record ComparedSide(string Words, EventFilter Filter, bool IsPeriod)
{
    private static readonly string[] Periods = ["yyyy", "yyyy-MM", "yyyy-MM-dd"];

    /// <summary>Reads a side.</summary>
    /// <param name="words">As written.</param>
    /// <param name="common">What both sides have in common.</param>
    public static Outcome<ComparedSide> Read(string words, EventFilter common)
    {
        string[] parts = words.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        EventFilter? filter = parts.Length == 0 ? null : common;
        foreach (string part in parts)
        {
            filter = filter is null ? null : part.Split('=', 2, StringSplitOptions.TrimEntries) is [var name, { Length: > 0 } value] ? Named(filter, name, value) : Within(filter, part);
        }

        return filter is null
            ? new Rejection(
                ComparisonErrors.WrongSide, words, "this is no side to compare.", "A side is a period (2013, 2013-06, 2013-04..2014-06) or a name (place=Mosul, admin1=Diyala, country=IQ, actor=Islamic State, type=Attack, tactic=ied); several are parted by semicolons.")
            : new ComparedSide(words.Trim(), filter, parts.All(part => !part.Contains('=', StringComparison.Ordinal)));
    }

    /// <summary>True where both are periods that share days, so that a happening could be on both sides.</summary>
    public static bool Overlap(ComparedSide one, ComparedSide other) =>
        one.IsPeriod && other.IsPeriod && one.Filter.From <= other.Filter.To && other.Filter.From <= one.Filter.To;

    private static EventFilter? Named(EventFilter filter, string name, string value) => name.ToLowerInvariant() switch
    {
        "place" => filter with { Place = value },
        "admin1" => filter with { Admin1 = value },
        "country" => filter with { Country = value },
        "actor" => filter with { Actor = value },
        "type" => filter with { Type = value },
        "tactic" => filter with { Tactic = value },
        _ => null,
    };

    private static EventFilter? Within(EventFilter filter, string words)
    {
        string[] ends = words.Split("..", StringSplitOptions.TrimEntries);
        return ends.Length <= 2 && Days(ends[0]) is { } first && Days(ends[^1]) is { } last && first.First <= last.Last ? filter with { From = first.First, To = last.Last } : null;
    }

    private static DateRange? Days(string words) => !DateOnly.TryParseExact(words, Periods, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? null : words.Length switch
    {
        4 => DateRange.Year(day.Year),
        7 => DateRange.Month(day.Year, day.Month),
        _ => DateRange.Day(day),
    };
}
