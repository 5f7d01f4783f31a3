using System.CommandLine;
using Cairn.Ledger;
using Cairn.Theatres;

namespace Cairn.App.Cli;

/// <summary>The command line: which verbs there are, and how a run ends.</summary>
internal static class CommandLine
{
    /// <summary>Runs one command line and gives its exit code. Writes one line, not a stack trace, for whatever goes wrong.</summary>
    public static async Task<int> RunAsync(string[] args, Screen screen)
    {
        var root = new Command("cairn", "Reads news reports about an armed conflict and turns them into a record of events, claims and assessments with their evidence.")
        {
            TryVerb.Create(screen),
            AddVerb.Create(screen),
            CodeVerb.Create(screen),
            ReportVerb.Create(screen),
            ExplainVerb.Create(screen),
            ListVerbs.Events(screen),
            ListVerbs.Claims(screen),
            ListVerbs.Assessments(screen),
            ListVerbs.Incidents(screen),
            RosterVerbs.Actors(screen),
            RosterVerbs.People(screen),
            NamesVerb.Create(screen),
            CheckVerb.Create(screen),
            SeriesVerb.Create(screen),
            TrendsVerb.Create(screen),
            CompareVerb.Create(screen),
            MapVerb.Create(screen),
            AgreementVerb.Create(screen),
            QualityVerb.Create(screen),
            ForecastVerb.Create(screen),
            HypothesesVerb.Create(screen),
            QuestionsVerb.Create(screen),
            GradeVerb.Create(screen),
            DecideVerb.Create(screen),
            FiguresVerb.Create(screen),
            ImportVerb.Create(screen),
            CompareCodingVerb.Create(screen),
            ExportVerb.Create(screen),
            PlacesVerb.Create(screen),
            ServeVerb.Create(screen),
            WithdrawVerb.Create(screen),
            BackupVerb.Create(screen),
        };
        HelpWithExample.AddTo(root, "cairn try\ncairn add reports/ --db iraq.db\ncairn events --db iraq.db --place Mosul --from 2016-10-01");
        root.Options.Add(new VersionOption { Action = new VersionLine() });
        var line = root.Parse(args.Length == 0 ? ["--help"] : args);
        if (line.Errors.Count > 0 && line.Action is not (HelpWithExample or VersionLine))
        {
            await screen.Error.WriteLineAsync($"{CliErrors.Usage} {string.Join(' ', line.Errors.Select(e => e.Message))} `cairn --help` and `cairn VERB --help` tell what there is.");
            return ExitCodes.Usage;
        }

        try
        {
            return await line.InvokeAsync(new InvocationConfiguration
            {
                Output = screen.Out,
                Error = screen.Error,
                EnableDefaultExceptionHandler = false,
                ProcessTerminationTimeout = TimeSpan.FromMinutes(1),
            });
        }
        catch (UserError e)
        {
            await screen.Error.WriteLineAsync(e.Message);
            return e.ExitCode;
        }
        catch (DataException e)
        {
            await screen.Error.WriteLineAsync(e.Message);
            return ExitCodes.Data;
        }
        catch (LedgerException e)
        {
            await screen.Error.WriteLineAsync(e.Message);
            return e.Rejection.Code.StartsWith("CRN51", StringComparison.Ordinal) ? ExitCodes.NotFound : ExitCodes.Store;
        }
        catch (OperationCanceledException)
        {
            return ExitCodes.Stopped;
        }
        catch (Exception e) when (Environment.GetEnvironmentVariable("CAIRN_DEBUG") is not "1")
        {
            await screen.Error.WriteLineAsync($"{CliErrors.Bug} A fault of Cairn itself: {e.GetType().Name}: {e.Message.ReplaceLineEndings(" ")} What was reported as added is kept. CAIRN_DEBUG=1 shows where.");
            return ExitCodes.Bug;
        }
        finally
        {
            await screen.Out.FlushAsync();
        }
    }
}
