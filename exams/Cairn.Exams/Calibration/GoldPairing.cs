using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using Cairn.Coding;
using Cairn.Exams.Learning;
using Cairn.Values;

namespace Cairn.Exams.Calibration;

/// <summary>Holds what was coded in a report against the hand coding, by the rules of the reports exam put short: an event pairs with one of its type with
/// two details in common, a claim and an assessment with one from the same stretch of text.</summary>
internal sealed class GoldPairing(string report, CodedReport coded, JsonElement gold)
{
    private static readonly HashSet<string> Small = ["the", "a", "an", "of", "and", "in", "at", "on", "for", "to", "from", "by", "with", "al", "its", "their", "group", "members", "forces"];

    private readonly string text = coded.Document.Text;

    public IEnumerable<Judged> Judge() => [.. Events(), .. Claims(), .. Assessments()];

    private IEnumerable<Judged> Events()
    {
        var golds = List("events");
        var pairs = Pair(coded.Events.Length, golds.Length, (i, k) => Details(coded.Events[i], golds[k]));
        for (int i = 0; i < coded.Events.Length; i++)
        {
            var one = coded.Events[i];
            yield return new Judged(report, "event", one.Confidence, pairs[i] >= 0);
            foreach (var field in pairs[i] >= 0 ? Fields(one, golds[pairs[i]]) : [])
            {
                yield return field;
            }
        }
    }

    private IEnumerable<Judged> Fields(Event one, JsonElement paired) =>
    [
        Field("event.subtype", one.SubType, value => Words(paired, "subtype").Any(words => words.SetEquals(Content(value)))),
        .. one.Tactics.Select(tactic => Field("event.tactic", tactic, value => Texts(paired, "tactics").Contains(value))),
        .. one.Actors.Select(actor => Field("event.actor", actor, value => Names(paired, "actors", value))),
        .. one.Targets.Select(target => Field("event.target", target, value => Names(paired, "targets", value))),
        .. Some("event.date", one.Date, value => Dates(paired, "date", value) == true),
        .. Some("event.place", one.Place, value => Names(paired, "place", value.Name) || Names(paired, "admin1", value.Name)),
        .. Some("event.count", one.Killed, value => Counts(paired, "killed", value) == 2),
        .. Some("event.count", one.Wounded, value => Counts(paired, "wounded", value) == 2),
        .. Some("event.count", one.Captured, value => Counts(paired, "captured", value) == 2),
    ];

    private IEnumerable<Judged> Claims()
    {
        var golds = List("claims");
        var pairs = Pair(coded.Claims.Length, golds.Length, (i, k) => Counts(golds[k], "value", coded.Claims[i].Value.Value) > 0 ? Stretch(coded.Claims[i].Evidence, golds[k]) : 0);
        for (int i = 0; i < coded.Claims.Length; i++)
        {
            var one = coded.Claims[i];
            yield return new Judged(report, "claim", one.Confidence, pairs[i] >= 0);
            if (pairs[i] >= 0)
            {
                var paired = golds[pairs[i]];
                yield return Field("claim.subject", one.Subject, value => Names(paired, "subject", value));
                yield return Field("claim.speaker", one.Speaker, value => Names(paired, "speaker", value));
                foreach (var field in Some("claim.period", one.Period, value => Dates(paired, "period", value) == true))
                {
                    yield return field;
                }
            }
        }
    }

    private IEnumerable<Judged> Assessments()
    {
        var golds = List("assessments");
        var pairs = Pair(coded.Assessments.Length, golds.Length, (i, k) => Stretch(coded.Assessments[i].Evidence, golds[k]));
        for (int i = 0; i < coded.Assessments.Length; i++)
        {
            var one = coded.Assessments[i];
            yield return new Judged(report, "assessment", one.Confidence, pairs[i] >= 0);
            if (pairs[i] >= 0)
            {
                yield return Field("assessment.speaker", one.Speaker, value => Names(golds[pairs[i]], "speaker", value));
            }
        }
    }

    private Judged Field<T>(string what, Evidenced<T> value, Func<T, bool> isRight) => new(report, what, value.Confidence, isRight(value.Value));

    private Judged[] Some<T>(string what, Evidenced<T>? value, Func<T, bool> isRight) => value is null ? [] : [Field(what, value, isRight)];

    /// <summary>The gold thing that each coded one goes with, best pairs first; -1 for none.</summary>
    private static int[] Pair(int coded, int golds, Func<int, int, double> fit)
    {
        int[] paired = new int[coded];
        Array.Fill(paired, -1);
        var used = new HashSet<int>();
        foreach (var (i, k, _) in Enumerable.Range(0, coded).SelectMany(i => Enumerable.Range(0, golds).Select(k => (i, k, Fit: fit(i, k)))).Where(p => p.Fit > 0).OrderByDescending(p => p.Fit))
        {
            if (paired[i] < 0 && used.Add(k))
            {
                paired[i] = k;
            }
        }

        return paired;
    }

    private double Details(Event one, JsonElement other)
    {
        if (!Texts(other, "type").Contains(one.Type))
        {
            return 0;
        }

        int known = 0, agreed = 0;
        void Detail(string name, bool agrees)
        {
            bool filled = other.TryGetProperty(name, out var value) && value.ValueKind is not JsonValueKind.Null && (value.ValueKind != JsonValueKind.Array || value.GetArrayLength() > 0);
            known += filled ? 1 : 0;
            agreed += filled && agrees ? 1 : 0;
        }

        Detail("place", one.Place is { } place && Names(other, "place", place.Value.Name));
        Detail("date", one.Date is { } date && Dates(other, "date", date.Value) is not null);
        Detail("actors", one.Actors.Any(actor => Names(other, "actors", actor.Value)));
        Detail("targets", one.Targets.Any(target => Names(other, "targets", target.Value)));
        Detail("killed", one.Killed is { } killed && Counts(other, "killed", killed.Value) > 0);
        return agreed >= Math.Min(2, Math.Max(1, known)) ? agreed + Stretch(one.Evidence, other) : 0;
    }

    private double Stretch(TextSpan evidence, JsonElement other) =>
        EvidenceWords.Shared(EvidenceWords.Of(evidence.In(text).ToString()), EvidenceWords.Of(other.GetProperty("evidence").GetString() ?? ""));

    private ImmutableArray<JsonElement> List(string name) => gold.TryGetProperty(name, out var list) ? [.. list.EnumerateArray()] : [];

    private static string[] Texts(JsonElement thing, string name) =>
        !thing.TryGetProperty(name, out var value) ? []
        : value.ValueKind == JsonValueKind.String ? [value.GetString()!]
        : value.ValueKind == JsonValueKind.Array ? [.. value.EnumerateArray().Where(v => v.ValueKind == JsonValueKind.String).Select(v => v.GetString()!)]
        : [];

    private static IEnumerable<HashSet<string>> Words(JsonElement thing, string name) => Texts(thing, name).Select(Content);

    private static HashSet<string> Content(string name)
    {
        var words = EvidenceWords.Of(name);
        words.ExceptWith(Small);
        return words;
    }

    private static bool Names(JsonElement thing, string name, string value) => Content(value) is var words && Words(thing, name).Any(other => other.Overlaps(words));

    /// <summary>True where days are the same or within those of the gold, false where they only touch, null where they do not.</summary>
    private static bool? Dates(JsonElement thing, string name, DateRange value)
    {
        if (!thing.TryGetProperty(name, out var days) || days.ValueKind == JsonValueKind.Null)
        {
            return null;
        }

        string?[] ends = days.ValueKind == JsonValueKind.String ? [days.GetString(), days.GetString()] : [.. days.EnumerateArray().Select(d => d.GetString())];
        var first = ends[0] is { } low ? DateOnly.ParseExact(low[..10], "yyyy-MM-dd", CultureInfo.InvariantCulture) : DateOnly.MinValue;
        var last = ends[^1] is { } high ? DateOnly.ParseExact(high[..10], "yyyy-MM-dd", CultureInfo.InvariantCulture) : DateOnly.MaxValue;
        return value.Last < first || value.First > last ? null
            : (value.First == first && value.Last == last) || (first <= value.First && value.Last <= last && last.DayNumber - first.DayNumber <= 31);
    }

    /// <summary>How many ends of the count are those of the gold; none where gold has no count.</summary>
    private static int Counts(JsonElement thing, string name, CountRange value)
    {
        if (!thing.TryGetProperty(name, out var range) || range.ValueKind == JsonValueKind.Null)
        {
            return 0;
        }

        decimal?[] ends = range.ValueKind == JsonValueKind.Number ? [range.GetDecimal(), range.GetDecimal()]
            : [.. range.EnumerateArray().Select(v => v.ValueKind == JsonValueKind.Number ? v.GetDecimal() : (decimal?)null)];
        bool low = ends[0] == value.Low, high = ends[^1] == value.High;
        return low && high ? 2 : (low && ends[0] is not null) || (high && ends[^1] is not null) ? 1 : 0;
    }
}
