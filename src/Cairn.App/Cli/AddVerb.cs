using System.CommandLine;
using System.Globalization;
using Cairn.Collection;
using Cairn.Ledger;
using Cairn.Running;
using Cairn.Values;

namespace Cairn.App.Cli;

/// <summary><c>cairn add</c>: codes reports and keeps them in the database.</summary>
internal static class AddVerb
{
    public static Command Create(Screen screen)
    {
        var paths = new Argument<string[]>("PATH")
        {
            Description = "Files and folders of reports: .txt, .html, .md, .json, .jsonl, and these with .gz.", Arity = ArgumentArity.OneOrMore,
        };
        var database = new LedgerOption();
        var theatres = new TheatreOptions();
        var verb = new Command("add", "Codes reports and keeps them, with their events, claims and assessments, in the database.") { paths };
        database.AddTo(verb);
        theatres.AddTo(verb);
        HelpWithExample.AddTo(verb, "cairn add reports/ --db iraq.db");
        verb.SetAction(async (line, stop) =>
        {
            string[] named = line.GetRequiredValue(paths);
            var pipeline = theatres.Pipeline(line);
            await using var ledger = database.Open(line, create: true);
            return await RunAsync(screen, pipeline, ledger, named, stop, database.Path(line));
        });
        return verb;
    }

    /// <summary>Adds what the paths hold and says what became of it.</summary>
    /// <param name="screen">Where that is said.</param>
    /// <param name="pipeline">What codes them.</param>
    /// <param name="ledger">Where they are kept.</param>
    /// <param name="paths">Files and folders.</param>
    /// <param name="stop">Stops after what is in work.</param>
    /// <param name="database">The ledger's own file, where it may stand among the paths.</param>
    public static async Task<int> RunAsync(Screen screen, Pipeline pipeline, ILedger ledger, string[] paths, CancellationToken stop, string? database = null)
    {
        using var progress = new AddProgress(screen, TimeProvider.System, screen.IsTerminal ? FileCount(paths) : null);
        var run = new AddRun(pipeline, ledger, TimeProvider.System);
        var reports = new Collector(new CollectionLimits(), TimeProvider.System).CollectAsync(paths, stop);
        bool ended = await run.RunAsync(database is null ? reports : WithoutOwnFiles(reports, database), progress, stop);
        progress.Clear();
        int links = await ledger.ResolveAsync(TimeProvider.System.GetUtcNow(), CancellationToken.None);
        await screen.Out.WriteLineAsync(Told(run.Counts, links));
        if (!ended)
        {
            await screen.Error.WriteLineAsync("Stopped. Run the same command again: it goes on where this one stopped.");
            return ExitCodes.Stopped;
        }

        return run.Counts.Rejected == 0 ? ExitCodes.Done : ExitCodes.SomeRejected;
    }

    /// <summary>The database may stand in the folder that is read: it is no report.</summary>
    private static IAsyncEnumerable<Outcome<Report>> WithoutOwnFiles(IAsyncEnumerable<Outcome<Report>> reports, string database)
    {
        string own = Path.GetFullPath(database);
        string[] files = [own, own + "-wal", own + "-shm"];
        return reports.Where(r => r.IsAccepted || !files.Contains(Path.GetFullPath(r.Rejection.Subject)));
    }

    private static string Told(RunCounts counts, int links)
    {
        string Line(string name, int count) => string.Create(CultureInfo.InvariantCulture, $"{name,-14}{count,8}");
        return string.Join('\n',
        [
            Line("received", counts.Received),
            Line("already known", counts.Known),
            Line("rejected", counts.Rejected),
            Line("documents", counts.Added + counts.Recoded),
            Line("not coded", counts.NotCoded) + (counts.NotCoded > 0 ? "  (kept: not about a conflict, or in a language that is not coded yet)" : ""),
            Line("events", counts.Events),
            Line("claims", counts.Claims),
            Line("assessments", counts.Assessments),
            Line("links", links),
            string.Create(CultureInfo.InvariantCulture, $"in {counts.Received} = {counts.Added + counts.Recoded} documents + {counts.Known} known + {counts.Rejected} rejected"),
        ]);
    }

    /// <summary>How many reports there seem to be; null where files that hold many make it unknown.</summary>
    private static int? FileCount(string[] paths)
    {
        try
        {
            string[] files = [.. paths.SelectMany(p => Directory.Exists(p) ? Directory.EnumerateFiles(p, "*", SearchOption.AllDirectories) : [p])];
            return files.Any(f => f.Contains(".json", StringComparison.OrdinalIgnoreCase)) ? null : files.Length;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }
}
