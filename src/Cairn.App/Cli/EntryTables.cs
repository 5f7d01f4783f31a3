using System.Globalization;
using Cairn.Coding;
using Cairn.Ledger;
using Cairn.Ledger.Incidents;
using Cairn.Values;

namespace Cairn.App.Cli;

/// <summary>Writes coded things for people: a line of facts, a line of where it comes from, and the evidence quoted, fitted to the screen.</summary>
internal static class EntryTables
{
    private const string Indent = "    ";

    public static void Write(Screen screen, Entry<Event> entry)
    {
        var thing = entry.Thing;
        var place = thing.Place?.Value;
        string where = string.Join(", ", new[] { place?.Name, place?.Admin1, place?.Country }.OfType<string>().Distinct(StringComparer.OrdinalIgnoreCase));
        Head(screen, thing.Date?.Value.ToString() ?? "no date", where.Length == 0 ? "no place" : where, thing.Stage == EventStage.Attempted ? thing.SubType.Value + " (attempted)" : thing.SubType.Value);
        string sides = Names(thing.Actors) is { Length: > 0 } actors ? actors : "nobody named";
        Body(screen, Names(thing.Targets) is { Length: > 0 } targets ? $"{sides} → {targets}" : sides);
        if (thing.Attributions.Length > 0)
        {
            Body(screen, string.Join("; ", thing.Attributions.Select(one => one.Value)));
        }

        string tolls = string.Join(", ", new[] { Toll(thing.Killed, "killed"), Toll(thing.Wounded, "wounded"), Toll(thing.Captured, "captured") }.OfType<string>());
        if (tolls.Length > 0)
        {
            Body(screen, tolls);
        }

        Source(screen, entry);
    }

    public static void Write(Screen screen, Entry<Claim> entry)
    {
        var thing = entry.Thing;
        string scope = string.Join(", ", thing.Scope.Select(s => s.Value));
        Head(screen, thing.Kind, thing.Subject.Value, $"{thing.Value.Value} {thing.Unit}");
        Body(screen, string.Join("; ", new[] { thing.Period?.Value.ToString(), scope.Length == 0 ? null : scope, "says " + thing.Speaker.Value, Via(thing.Via) }.OfType<string>()));
        Source(screen, entry);
    }

    public static void Write(Screen screen, Entry<Assessment> entry)
    {
        var thing = entry.Thing;
        Head(screen, thing.Speaker.Value, thing.Stance == Stance.Denies ? "denies that" : "asserts that", thing.Proposition);
        if (Via(thing.Via) is { } via)
        {
            Body(screen, via);
        }

        Source(screen, entry);
    }

    public static void Write(Screen screen, Incident incident)
    {
        var first = incident.Events[0].Thing;
        var place = first.Place?.Value;
        Head(screen, first.Date?.Value.ToString() ?? "no date", place?.Name ?? "no place", first.SubType.Value);
        string told = string.Create(CultureInfo.InvariantCulture, $"{incident.Id}, told by {Count(incident.Events.Length, "event")} of {Count(incident.Reports, "report")}, {Count(incident.Families.Length, "family", "families")}");
        Body(screen, told);
        foreach (var entry in incident.Events)
        {
            string toll = Toll(entry.Thing.Killed, "killed") is { } killed ? $", {killed}" : "";
            Body(screen, $"{entry.Stem} {entry.Name}{toll}: “{Flat(entry.Evidence)}”");
        }

        foreach (string reason in incident.Families.SelectMany(f => f.Reasons))
        {
            Body(screen, $"one family: {reason}");
        }

        foreach (var link in incident.Links)
        {
            Body(screen, string.Create(CultureInfo.InvariantCulture, $"{link.Verdict.ToString().ToLowerInvariant()}, says {link.By} ({link.Score:0.00}): {link.Reason}"));
        }

        screen.Out.WriteLine();
    }

    internal static void Head(Screen screen, params string[] parts) => Wrapped(screen, string.Join(" | ", parts.Select(Flat)), "", screen.IsTerminal);

    internal static void Body(Screen screen, string line) => Wrapped(screen, Flat(line), Indent, false);

    /// <summary>A line of a table: its columns stay where they are.</summary>
    internal static void Row(Screen screen, string line) => screen.Out.WriteLine(Indent + WithoutControls(line).TrimEnd());

    private static void Source<T>(Screen screen, Entry<T> entry) where T : class
    {
        Body(screen, $"“{entry.Evidence}”");
        string from = string.Join(", ", new[] { $"{entry.Stem} {entry.Name}", entry.Outlet, entry.Published?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), entry.Id.Value }.OfType<string>());
        Body(screen, from);
        foreach (var decision in entry.Decisions)
        {
            string change = decision.Field is null ? "" : $" {decision.Field} = {decision.Value}";
            string reason = decision.Reason is null ? "" : $": {decision.Reason}";
            Body(screen, $"{decision.By} decided: {decision.Verdict.ToString().ToLowerInvariant()}{change}{reason}");
        }

        screen.Out.WriteLine();
    }

    private static void Wrapped(Screen screen, string text, string indent, bool bold)
    {
        int width = Math.Max(20, screen.Width - indent.Length - 1);
        string rest = text;
        while (rest.Length > width)
        {
            int cut = rest.LastIndexOf(' ', width);
            cut = cut <= 0 ? width : cut;
            Line(screen, indent, rest[..cut], bold);
            rest = rest[cut..].TrimStart();
        }

        Line(screen, indent, rest, bold);
    }

    private static void Line(Screen screen, string indent, string text, bool bold) =>
        screen.Out.WriteLine(bold ? $"{indent}\u001b[1m{text}\u001b[0m" : indent + text);

    private static string Names(IEnumerable<Evidenced<string>> names) => string.Join(", ", names.Select(n => n.Value));

    private static string? Via(IEnumerable<Evidenced<string>> via) => Names(via) is { Length: > 0 } names ? "via " + names : null;

    private static string? Toll(Evidenced<CountRange>? count, string what) => count is null ? null : $"{count.Value} {what}";

    private static string Count(int count, string one, string? many = null) => count == 1 ? "1 " + one : string.Create(CultureInfo.InvariantCulture, $"{count} {many ?? one + "s"}");

    /// <summary>One line without control characters, which a report could use to write over the screen.</summary>
    internal static string Flat(string text) => string.Join(' ', WithoutControls(text).Split(' ', StringSplitOptions.RemoveEmptyEntries));

    private static string WithoutControls(string text)
    {
        Span<char> flat = text.ToCharArray();
        foreach (ref char c in flat)
        {
            if (char.IsControl(c) || c is '\u2028' or '\u2029' or '\u00a0' or (>= '\u202a' and <= '\u202e') or (>= '\u2066' and <= '\u2069'))
            {
                c = ' ';
            }
        }

        return flat.ToString();
    }
}
