using System.CommandLine;
using Cairn.Ledger;
using Cairn.Ledger.Queries;
using Cairn.Running;
using Cairn.Storage.Sqlite;
using Cairn.Theatres;
using Cairn.Values;

namespace Cairn.App.Cli;

/// <summary><c>cairn try</c>: reads the sample reports into a database of its own, tells what it found and shows it.</summary>
internal static class TryVerb
{
    public static Command Create(Screen screen)
    {
        var port = ServeVerb.Port();
        var file = new Option<string>("--db") { Description = "The database that it makes, or goes on with.", HelpName = "FILE", DefaultValueFactory = _ => "cairn-try.db" };
        var verb = new Command("try", "Reads the bundled sample reports, prints what it found, and shows it in the browser.") { file, port };
        HelpWithExample.AddTo(verb, "cairn try");
        verb.SetAction(async (line, stop) =>
        {
            if (!Directory.Exists(DataFolders.Samples))
            {
                throw new UserError(new Rejection(CliErrors.NoSamples, DataFolders.Samples, "the sample reports are missing.", "Build the program again from a whole copy of the source."), ExitCodes.Data);
            }

            var theatres = TheatreSet.Read([DataFolders.Theatres], []);
            await using var ledger = SqliteLedger.Open(line.GetRequiredValue(file), create: true, TimeProvider.System);
            int code = await AddVerb.RunAsync(screen, Pipeline.Standard(theatres), ledger, [DataFolders.Samples], stop);
            if (code == ExitCodes.Stopped)
            {
                return code;
            }

            await TellAsync(screen, ledger, stop);
            return await ServeVerb.RunAsync(screen, ledger, theatres, line.GetValue(port), stop);
        });
        return verb;
    }

    private static async Task TellAsync(Screen screen, ILedger ledger, CancellationToken stop)
    {
        await screen.Out.WriteLineAsync("\nSome of the events:\n");
        foreach (var entry in (await ledger.EventsAsync(new EventFilter(), PageRequest.First(3), stop)).Items)
        {
            EntryTables.Write(screen, entry);
        }

        await screen.Out.WriteLineAsync("Of the thing that most sources put a figure on, the claims that are read most surely:\n");
        foreach (var group in (await ledger.ClaimGroupsAsync(new ClaimFilter(), PageRequest.First(1), stop)).Items)
        {
            foreach (var entry in group.Claims.OrderByDescending(entry => entry.Thing.Confidence).DistinctBy(entry => entry.Thing.Speaker.Value).Take(4).OrderBy(entry => entry.Thing.Period?.Value.First))
            {
                EntryTables.Write(screen, entry);
            }
        }
    }
}
