using System.Collections.Immutable;
using System.Text.Json;
using Cairn.Coding;
using Cairn.Values;

namespace Cairn.Exams.Events;

/// <summary>An event as the reports exam compares it: slots filled with plain values, of the gold coding or of the coder.</summary>
internal sealed record EventSlots
{
    public required string Type { get; init; }

    public required string SubType { get; init; }

    public required ImmutableArray<string> Tactics { get; init; }

    public required ImmutableArray<string> Actors { get; init; }

    public required ImmutableArray<string> Targets { get; init; }

    public DateRange? Date { get; init; }

    public string? Country { get; init; }

    public string? Admin1 { get; init; }

    public string? Place { get; init; }

    public CountRange? Killed { get; init; }

    public CountRange? Wounded { get; init; }

    public CountRange? Captured { get; init; }

    public static EventSlots Of(Event coded) => new()
    {
        Type = coded.Type,
        SubType = coded.SubType.Value,
        Tactics = [.. coded.Tactics.Select(t => t.Value)],
        Actors = [.. coded.Actors.Select(a => a.Value)],
        Targets = [.. coded.Targets.Select(t => t.Value)],
        Date = coded.Date?.Value,
        Country = coded.Place?.Value.Country,
        Admin1 = coded.Place?.Value.Admin1,
        Place = coded.Place?.Value.Name,
        Killed = coded.Killed?.Value,
        Wounded = coded.Wounded?.Value,
        Captured = coded.Captured?.Value,
    };

    /// <param name="gold">An event of a gold file.</param>
    public static EventSlots Of(JsonElement gold) => new()
    {
        Type = gold.GetProperty("type").GetString()!,
        SubType = gold.GetProperty("subtype").GetString()!,
        Tactics = Texts(gold, "tactics"),
        Actors = Texts(gold, "actors"),
        Targets = Texts(gold, "targets"),
        Date = gold.TryGetProperty("date", out var date) && date.ValueKind == JsonValueKind.Array
            ? new DateRange(Day(date[0]) ?? DateOnly.MinValue, Day(date[1]) ?? DateOnly.MaxValue)
            : null,
        Country = Text(gold, "country"),
        Admin1 = Text(gold, "admin1"),
        Place = Text(gold, "place"),
        Killed = Count(gold, "killed"),
        Wounded = Count(gold, "wounded"),
        Captured = Count(gold, "captured"),
    };

    private static DateOnly? Day(JsonElement day) => day.ValueKind == JsonValueKind.String ? DateOnly.ParseExact(day.GetString()!, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture) : null;

    private static string? Text(JsonElement gold, string name) => gold.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    private static ImmutableArray<string> Texts(JsonElement gold, string name) =>
        gold.TryGetProperty(name, out var values) && values.ValueKind == JsonValueKind.Array ? [.. values.EnumerateArray().Select(v => v.GetString()!)] : [];

    private static CountRange? Count(JsonElement gold, string name) =>
        gold.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.Array && (Number(value[0]), Number(value[1])) is var (low, high) && (low is not null || high is not null)
            ? new CountRange(low, high)
            : null;

    private static decimal? Number(JsonElement value) => value.ValueKind == JsonValueKind.Number ? value.GetDecimal() : null;
}
