using System.CommandLine;
using Cairn.Ledger;
using Cairn.Ledger.Queries;
using Cairn.Publishing;

namespace Cairn.App.Cli;

/// <summary><c>cairn events</c>, <c>claims</c>, <c>assessments</c> and <c>incidents</c>: lists with filters, as tables or JSON lines.</summary>
internal static class ListVerbs
{
    public static Command Events(Screen screen)
    {
        var filter = new FilterOptions();
        var verb = new Command("events", "Lists events: what one report tells of one happening.");
        filter.AddEventOptionsTo(verb);
        HelpWithExample.AddTo(verb, "cairn events --place Mosul --from 2016-10 --to 2017-07 --type \"Suicide bomb\"");
        return List(screen, verb, "events", (ledger, line, page, stop) => ledger.EventsAsync(filter.Events(line), page, stop), EntryJson.Line, EntryTables.Write);
    }

    public static Command Claims(Screen screen)
    {
        var filter = new FilterOptions();
        var verb = new Command("claims", "Lists claims: numbers that somebody puts forward, rival figures side by side.");
        filter.AddClaimOptionsTo(verb);
        HelpWithExample.AddTo(verb, "cairn claims --kind strength --subject \"Islamic State\"");
        return List(screen, verb, "claims", (ledger, line, page, stop) => ledger.ClaimsAsync(filter.Claims(line), page, stop), EntryJson.Line, EntryTables.Write);
    }

    public static Command Assessments(Screen screen)
    {
        var filter = new FilterOptions();
        var verb = new Command("assessments", "Lists assessments: judgements that another source might dispute.");
        filter.AddAssessmentOptionsTo(verb);
        HelpWithExample.AddTo(verb, "cairn assessments --speaker coalition --from 2020");
        return List(screen, verb, "assessments", (ledger, line, page, stop) => ledger.AssessmentsAsync(filter.Assessments(line), page, stop), EntryJson.Line, EntryTables.Write);
    }

    public static Command Incidents(Screen screen)
    {
        var filter = new FilterOptions();
        var verb = new Command("incidents", "Lists incidents: happenings, each with the events of the reports that tell of it.");
        filter.AddEventOptionsTo(verb);
        HelpWithExample.AddTo(verb, "cairn incidents --country SY --from 2017-04 --json");
        return List(screen, verb, "incidents", (ledger, line, page, stop) => ledger.IncidentsAsync(filter.Events(line), page, stop), EntryJson.Line, EntryTables.Write);
    }

    private static Command List<T>(
        Screen screen,
        Command verb,
        string things,
        Func<ILedger, ParseResult, PageRequest, CancellationToken, Task<Page<T>>> read,
        Func<T, string> line,
        Action<Screen, T> write)
    {
        const int Stretch = 1000;
        var database = new LedgerOption();
        var limit = new Option<int?>("--limit") { Description = "How many at most. Default: 50, with --json all.", HelpName = "N" };
        var json = new Option<bool>("--json") { Description = "JSON lines, one object a line." };
        verb.Options.Add(limit);
        verb.Options.Add(json);
        database.AddTo(verb);
        verb.SetAction(async (parsed, stop) =>
        {
            await using var ledger = database.Open(parsed);
            bool asJson = parsed.GetValue(json);
            int most = Math.Max(0, parsed.GetValue(limit) ?? (asJson ? int.MaxValue : 50));
            long total = 0;
            int shown = 0;
            do
            {
                var page = await read(ledger, parsed, new PageRequest(shown, Math.Min(Stretch, most - shown)), stop);
                total = page.Total;
                if (page.Items.IsEmpty)
                {
                    break;
                }

                foreach (var item in page.Items)
                {
                    if (asJson)
                    {
                        await screen.Out.WriteLineAsync(line(item));
                    }
                    else
                    {
                        write(screen, item);
                    }
                }

                shown += page.Items.Length;
            }
            while (shown < most && shown < total);
            if (!asJson)
            {
                await screen.Out.WriteLineAsync(shown < total ? $"{shown} of {total} {things}; --limit shows more." : $"{total} {things}.");
            }

            return ExitCodes.Done;
        });
        return verb;
    }
}
