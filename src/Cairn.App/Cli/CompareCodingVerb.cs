using System.Collections.Immutable;
using System.CommandLine;
using System.Globalization;
using Cairn.Coding;
using Cairn.Ledger;
using Cairn.Ledger.Queries;
using Cairn.Resolution;
using Cairn.Theatres;
using Cairn.Values;

namespace Cairn.App.Cli;

/// <summary><c>cairn compare-coding</c>: what Cairn's coding and an imported dataset both have, what only one has, and how far they agree by field.</summary>
internal static class CompareCodingVerb
{
    public static Command Create(Screen screen)
    {
        var with = new Argument<string>("DATASET") { Description = "The imported dataset: ged or acled, or the file stem of its import.", HelpName = "ged|acled|STEM" };
        var list = new Option<bool>("--list") { Description = "Also list what both have and what only one has." };
        var filter = new FilterOptions();
        var database = new LedgerOption();
        var theatres = new TheatreOptions();
        var verb = new Command("compare-coding", "Compares incidents that Cairn coded with the events of an imported dataset: matched, only here, only there, by field.") { with, list };
        filter.AddEventOptionsTo(verb);
        database.AddTo(verb);
        theatres.AddTo(verb);
        HelpWithExample.AddTo(verb, "cairn compare-coding ged --country IQ --from 2016-01 --to 2016-12 --list");
        verb.SetAction(async (line, stop) =>
        {
            await using var ledger = database.Open(line);
            string named = line.GetRequiredValue(with);
            var names = new ActorNames(theatres.Read(line).Actors);
            var asked = filter.Events(line);
            var own = (await ledger.IncidentsAsync(asked with { Dataset = EventFilter.NoDataset }, PageRequest.All, stop)).Items;
            var rows = (await ledger.EventsAsync(asked with { Dataset = named }, PageRequest.All, stop)).Items;
            rows = rows.IsEmpty ? (await ledger.EventsAsync(asked with { Report = named }, PageRequest.All, stop)).Items : rows;
            var here = own.Select(i => i.Events.Where(e => !IsDataset(e)).Select(e => Telling(e, names)).ToImmutableArray()).Where(group => !group.IsEmpty).ToList();
            var there = rows.Where(e => IsDataset(e) && IsNamed(e, named)).Select(e => Telling(e, names)).ToList();
            var matches = CodingMatches.Of(EventComparison.Read(DataFolders.Ontology), here.Select(group => (IReadOnlyList<Telling>)group), there);
            Write(screen, matches, line.GetValue(list));
            return ExitCodes.Done;
        });
        return verb;
    }

    private static bool IsDataset(Entry<Event> entry) => entry.Coder.Name is "UCDP GED" or "ACLED";

    private static bool IsNamed(Entry<Event> entry, string named) =>
        entry.Stem == named || entry.Coder.Name.EndsWith(named, StringComparison.OrdinalIgnoreCase);

    private static Telling Telling(Entry<Event> entry, ActorNames names) =>
        new(entry.Id, entry.Report, entry.Thing with { Actors = Usual(entry.Thing.Actors, names), Targets = Usual(entry.Thing.Targets, names) }, IsDataset(entry) ? "" : entry.Evidence, entry.Published);

    /// <summary>Each side by its usual name: one coding's "IS" is the other's "Islamic State".</summary>
    private static ImmutableArray<Evidenced<string>> Usual(ImmutableArray<Evidenced<string>> sides, ActorNames names) => [.. sides.Select(side => side with { Value = names.Usual(side.Value) })];

    private static void Write(Screen screen, CodingMatches matches, bool list)
    {
        if (list)
        {
            foreach (var match in matches.Matched)
            {
                EntryTables.Head(screen, "both", Facts(match.Ours.Event));
                EntryTables.Body(screen, Facts(match.Theirs.Event));
                EntryTables.Body(screen, string.Create(CultureInfo.InvariantCulture, $"{match.Comparison.Points} points: {match.Comparison.Reason}"));
            }

            foreach (var (words, alone) in matches.OnlyHere.Select(t => ("only here", t)).Concat(matches.OnlyThere.Select(t => ("only there", t))))
            {
                EntryTables.Head(screen, words, Facts(alone.Event));
            }
        }

        screen.Out.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{matches.Matched.Length} matched, {matches.OnlyHere.Length} only here, {matches.OnlyThere.Length} only there."));
        foreach (var field in matches.Fields())
        {
            screen.Out.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{field.Field,-8}{field.Agree,6} of {field.Both} agree"));
        }
    }

    private static string Facts(Event told) =>
        $"{told.Date?.Value.ToString() ?? "no date"} | {told.Place?.Value.Name ?? "no place"} | {told.SubType.Value} | {string.Join(", ", told.Actors.Select(a => a.Value))} | {told.Killed?.Value.ToString() ?? "no number"} killed";
}
