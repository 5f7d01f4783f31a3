using System.Collections.Immutable;
using System.Text.Json;
using Cairn.Cleaning;
using Cairn.Collection;
using Cairn.Language;

namespace Cairn.Exams.Events;

/// <summary>A report coded by hand: what the language layer reads in it, and its gold events.</summary>
internal sealed record GoldReport(string Stem, Reading Reading, ImmutableArray<EventSlots> Events)
{
    /// <summary>The reports of a gold folder in order of their names, but for those named in its <c>held-out.txt</c>.</summary>
    /// <param name="gold">Folder of gold files.</param>
    /// <param name="texts">Folder of the reports, named alike.</param>
    /// <param name="heldOut">True for those named there, false for all others.</param>
    public static async Task<List<GoldReport>> ReadAsync(string gold, string texts, bool heldOut, LanguageLayer language)
    {
        string list = Path.Combine(gold, "held-out.txt");
        HashSet<string> held = File.Exists(list) ? [.. File.ReadLines(list).Select(line => line.Trim())] : [];
        var cleaner = new Cleaner();
        var reports = new SortedDictionary<string, GoldReport>(StringComparer.Ordinal);
        await foreach (var outcome in new Collector(new CollectionLimits(), TimeProvider.System).CollectAsync([texts]))
        {
            if (outcome.Value is not { } report)
            {
                throw new InvalidDataException(outcome.Rejection!.ToString());
            }

            string stem = report.Receipt.Stem, file = Path.Combine(gold, stem + ".json");
            if (File.Exists(file) && held.Contains(stem) == heldOut)
            {
                using var json = JsonDocument.Parse(await File.ReadAllBytesAsync(file));
                var events = json.RootElement.GetProperty("events").EnumerateArray().Select(e => EventSlots.Of(e)).ToImmutableArray();
                reports[stem] = new GoldReport(stem, language.Read(cleaner.Clean(report).Value!), events);
            }
        }

        return [.. reports.Values];
    }
}
