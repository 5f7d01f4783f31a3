using System.CommandLine;
using System.Globalization;
using Cairn.Analysis.Rosters;
using Cairn.Publishing;

namespace Cairn.App.Cli;

/// <summary><c>cairn actors</c> and <c>people</c>: who acts and speaks in the record, and the names that no theatre knows.</summary>
internal static class RosterVerbs
{
    public static Command Actors(Screen screen)
    {
        var verb = new Command("actors", "Lists actors: how often each does, suffers and says something, from when to when, and how reports write its name.");
        HelpWithExample.AddTo(verb, "cairn actors --from 2019 --to 2020\ncairn actors --unknown\ncairn actors --accept \"Lahore Centre for Conflict Data\" --into mine/pakistan --kind civilian --country PK");
        return List(screen, verb, new AcceptOptions(forPeople: false), "actors", roster => roster.Actors.Select(actor => (actor.Actor.Name, RosterJson.Line(actor), (Action)(() => RosterTables.Write(screen, actor)))), roster => roster.Unknown.Where(name => !name.IsPerson), _ => null);
    }

    public static Command People(Screen screen)
    {
        var verb = new Command("people", "Lists public figures that the record names, with their offices. Private persons are not listed.");
        HelpWithExample.AddTo(verb, "cairn people --name Baghdadi\ncairn people --unknown\ncairn people --accept \"Ihor Levchuk\" --into mine/ukraine --country UA");
        return List(screen, verb, new AcceptOptions(forPeople: true), "people", roster => roster.People.Select(person => (person.Person.Name, RosterJson.Line(person), (Action)(() => RosterTables.Write(screen, person)))), roster => roster.Unknown.Where(name => name.IsPerson),
            roster => string.Create(CultureInfo.InvariantCulture, $"{roster.Private} names of persons without an office beside them are left out: private persons are not tracked."));
    }

    private static Command List(
        Screen screen,
        Command verb,
        AcceptOptions acceptance,
        string things,
        Func<Roster, IEnumerable<(string Name, string Json, Action Write)>> known,
        Func<Roster, IEnumerable<UnknownName>> unknown,
        Func<Roster, string?> leftOut)
    {
        var name = new Option<string?>("--name") { Description = "Part of the usual name.", HelpName = "NAME" };
        var open = new Option<bool>("--unknown") { Description = "Names that no theatre knows, their spellings taken together, with a row to paste into a theatre." };
        var limit = new Option<int?>("--limit") { Description = "How many at most. Default: 50, with --json all.", HelpName = "N" };
        var json = new Option<bool>("--json") { Description = "JSON lines, one object a line." };
        var filter = new FilterOptions();
        var database = new LedgerOption();
        var theatres = new TheatreOptions();
        verb.Options.Add(name);
        verb.Options.Add(open);
        filter.AddRosterOptionsTo(verb);
        verb.Options.Add(limit);
        verb.Options.Add(json);
        acceptance.AddTo(verb);
        database.AddTo(verb);
        theatres.AddTo(verb);
        verb.SetAction(async (line, stop) =>
        {
            await using var ledger = database.Open(line);
            var set = theatres.Read(line);
            var roster = await new RosterReader(set).ReadAsync(ledger, filter.Events(line), filter.Claims(line), filter.Assessments(line), stop);
            if (acceptance.IsAsked(line))
            {
                await screen.Out.WriteLineAsync(acceptance.Accept(line, roster, set));
                return ExitCodes.Done;
            }

            bool asJson = line.GetValue(json);
            var rows = line.GetValue(open)
                ? unknown(roster).Select(one => (one.Name, Json: RosterJson.Line(one), Write: (Action)(() => RosterTables.Write(screen, one))))
                : known(roster);
            var wanted = rows.Where(row => line.GetValue(name) is not { } part || row.Name.Contains(part, StringComparison.OrdinalIgnoreCase)).ToArray();
            int most = Math.Max(0, line.GetValue(limit) ?? (asJson ? int.MaxValue : 50));
            foreach (var row in wanted.Take(most))
            {
                if (asJson)
                {
                    await screen.Out.WriteLineAsync(row.Json);
                }
                else
                {
                    row.Write();
                }
            }

            if (!asJson)
            {
                string what = line.GetValue(open) ? "unknown names" : things;
                await screen.Out.WriteLineAsync(wanted.Length > most ? $"{most} of {wanted.Length} {what}; --limit shows more." : $"{wanted.Length} {what}.");
                if (line.GetValue(open) && leftOut(roster) is { } note)
                {
                    await screen.Out.WriteLineAsync(note);
                }
            }

            return ExitCodes.Done;
        });
        return verb;
    }
}
