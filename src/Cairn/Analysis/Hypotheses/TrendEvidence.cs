using Cairn.Analysis.Chance;
using Cairn.Analysis.Comparison;
using Cairn.Ledger;
using Cairn.Ledger.Queries;

namespace Cairn.Analysis.Hypotheses;

/// <summary>A trend as evidence: the last twelve months of the record against the twelve before, reckoned anew whenever it is read.</summary>
public static class TrendEvidence
{
    private const string Prefix = "trend:";

    /// <summary>True where a row stands for a trend.</summary>
    public static bool IsOne(string thing) => thing.StartsWith(Prefix, StringComparison.Ordinal);

    /// <summary>The row of a trend: <c>trend:admin1=Diyala;actor=Islamic State</c>.</summary>
    public static string Of(string conditions) => Prefix + conditions;

    /// <summary>What is counted, as conditions of a comparison's side; empty for everything.</summary>
    public static string Conditions(string thing) => thing[Prefix.Length..];

    /// <summary>The happenings that it counts; null where its conditions cannot be read.</summary>
    public static async Task<EventFilter?> FilterAsync(ILedgerReader ledger, string thing, CancellationToken stop = default)
    {
        var usual = await UsualRecord.OfAsync(ledger, new EventFilter { IsByFirstDay = true }, stop).ConfigureAwait(false);
        return Conditions(thing) is { Length: > 0 } words ? ComparedSide.Read(words, usual).Value?.Filter : usual;
    }

    public static async Task<LiveEvidence> ReadAsync(ILedgerReader ledger, string thing, CancellationToken stop = default)
    {
        string what = Conditions(thing) is { Length: > 0 } words ? words : "everywhere";
        if (await FilterAsync(ledger, thing, stop).ConfigureAwait(false) is not { } filter)
        {
            return new LiveEvidence("trend", what, Fault: "its conditions cannot be read");
        }

        var months = (await ledger.CountPointsAsync(filter, byMonth: true, stop).ConfigureAwait(false)).Where(point => point.Period.Length == 7).GroupBy(point => point.Period, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.Sum(point => point.Count), StringComparer.Ordinal);
        return months.Count == 0 ? new LiveEvidence("trend", $"Happenings, {what}: none with a date") : new LiveEvidence("trend", Words(what, months));
    }

    private static string Words(string what, Dictionary<string, int> months)
    {
        string last = months.Keys.Max(StringComparer.Ordinal)!;
        string year = Back(last, 12), before = Back(last, 24);
        int now = months.Where(pair => string.CompareOrdinal(pair.Key, year) > 0).Sum(pair => pair.Value);
        int then = months.Where(pair => string.CompareOrdinal(pair.Key, year) <= 0 && string.CompareOrdinal(pair.Key, before) > 0).Sum(pair => pair.Value);
        var share = Interval.OfShare(now, now + then);
        string times = then == 0 ? "" : FormattableString.Invariant($", {(double)now / then:0.0} times as many ({share.Low / (1 - share.Low):0.0} to {share.High / (1 - share.High):0.0})");
        return FormattableString.Invariant($"Happenings, {what}: {now} in the twelve months to {last} against {then} in the twelve before{times}");
    }

    private static string Back(string month, int by)
    {
        var day = DateOnly.ParseExact(month + "-01", "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture).AddMonths(-by);
        return day.ToString("yyyy-MM", System.Globalization.CultureInfo.InvariantCulture);
    }
}
