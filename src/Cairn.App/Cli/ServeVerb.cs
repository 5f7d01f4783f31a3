using System.CommandLine;
using Cairn.App.Web;
using Cairn.Ledger;
using Cairn.Theatres;

namespace Cairn.App.Cli;

/// <summary><c>cairn serve</c>: the workbench on this machine.</summary>
internal static class ServeVerb
{
    public static Command Create(Screen screen)
    {
        var database = new LedgerOption();
        var theatres = new TheatreOptions();
        var port = Port();
        var verb = new Command("serve", "Shows the database in the browser, on this machine only.") { port };
        database.AddTo(verb);
        theatres.AddTo(verb);
        HelpWithExample.AddTo(verb, "cairn serve --db iraq.db --port 5200");
        verb.SetAction(async (line, stop) =>
        {
            await using var ledger = database.Open(line);
            return await RunAsync(screen, ledger, theatres.Read(line), line.GetValue(port), stop);
        });
        return verb;
    }

    public static Option<int> Port() => new("--port")
    {
        Description = "Port on 127.0.0.1; 0 takes a free one.", HelpName = "N", DefaultValueFactory = _ => WebOptions.DefaultPort,
    };

    /// <summary>Serves until it is told to stop; the address stands in the last line.</summary>
    public static async Task<int> RunAsync(Screen screen, ILedger ledger, TheatreSet theatres, int port, CancellationToken stop)
    {
        var started = await WebServer.StartAsync(new WebOptions { Port = port, Countries = theatres.Countries, Theatres = theatres }, ledger, stop);
        if (!started.IsAccepted)
        {
            throw new UserError(started.Rejection, ExitCodes.Serving);
        }

        await using var server = started.Value;
        await screen.Out.WriteLineAsync($"Cairn is at {server.Address} (Ctrl-C ends it)");
        await screen.Out.FlushAsync(stop);
        var ahead = server.ReadAheadAsync(stop);
        await server.WaitForShutdownAsync(stop);
        await ahead;
        return ExitCodes.Done;
    }
}
