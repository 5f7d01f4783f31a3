using System.Globalization;
using System.Text.Encodings.Web;
using Cairn.Coding;
using Cairn.Theatres;
using Cairn.Values;
using Microsoft.AspNetCore.Html;

namespace Cairn.App.Web;

/// <summary>How values are written for people.</summary>
internal static class Words
{
    public static string Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "";

    /// <summary>A day, a month, a year, or the two ends.</summary>
    public static string Days(DateRange range) => range switch
    {
        _ when range.First == range.Last => Day(range.First),
        { HasNoEnd: true } => "on or after " + Day(range.First),
        { First: { Day: 1, Month: 1 }, Last: { Day: 31, Month: 12 } } when range.First.Year == range.Last.Year => range.First.ToString("yyyy", CultureInfo.InvariantCulture),
        _ when range == DateRange.Month(range.First.Year, range.First.Month) => range.First.ToString("yyyy-MM", CultureInfo.InvariantCulture),
        _ => $"{Day(range.First)} – {Day(range.Last)}",
    };

    /// <summary>The same for a table's cell: a line breaks between the two days and not within one.</summary>
    public static IHtmlContent DaysCell(DateRange range) =>
        new HtmlString($"<span class=\"nowrap\">{Days(range).Replace(" – ", " –</span> <span class=\"nowrap\">", StringComparison.Ordinal)}</span>");

    /// <summary>A range as a reader says it: 12, 10–15, at least 10, at most 50.</summary>
    public static string Count(CountRange range) => range switch
    {
        { Low: null, High: null } => "?",
        { Low: { } low, High: null } => "at least " + Number(low),
        { Low: null, High: { } high } => "at most " + Number(high),
        { Low: { } low, High: { } high } => low == high ? Number(low) : $"{Number(low)}–{Number(high)}",
    };

    /// <summary>The same where a column is narrow: 12, 10–15, 10+, ≤ 50.</summary>
    public static string Toll(Evidenced<CountRange>? toll) => toll?.Value switch
    {
        null => "",
        { Low: { } low, High: null } => Number(low) + "+",
        { Low: null, High: { } high } => "≤\u00A0" + Number(high),
        { } range => Count(range),
    };

    public static string Number(decimal value) => value.ToString("#,0.##", CultureInfo.InvariantCulture);

    public static string Number(long value) => value.ToString("#,0", CultureInfo.InvariantCulture);

    public static string Many(long count, string one, string many) => $"{Number(count)} {(count == 1 ? one : many)}";

    public static string Percent(double confidence) => Math.Round(confidence * 100).ToString("0", CultureInfo.InvariantCulture) + "%";

    public static string Place(EventPlace place) => place.Admin1 is { } division && division != place.Name ? $"{place.Name}, {division}" : place.Name;

    public static string Names(IEnumerable<Evidenced<string>> values) => string.Join(", ", values.Select(value => value.Value));

    /// <summary>A name that may break behind its slashes: "explosive/landmine/IED".</summary>
    public static IHtmlContent Breakable(string name) => new HtmlString(HtmlEncoder.Default.Encode(name).Replace("/", "/<wbr>", StringComparison.Ordinal));

    /// <summary>What an actor is: "armed group".</summary>
    public static string Kind(ActorKind kind) => kind == ActorKind.ArmedGroup ? "armed group" : kind.ToString().ToLowerInvariant();

    /// <summary>A key of the ontology for people: <c>attack-count</c> is "attack count".</summary>
    public static string Plain(string key) => key.Replace('-', ' ');
}
