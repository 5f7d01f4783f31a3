using System.CommandLine;
using System.Text;
using Cairn.Coding;
using Cairn.Ledger;
using Cairn.Ledger.Queries;
using Cairn.Publishing;
using Cairn.Values;

namespace Cairn.App.Cli;

/// <summary><c>cairn export</c>: events, claims, assessments or incidents as CSV, JSON lines or GeoJSON, incidents also in the columns of UCDP GED and ACLED.</summary>
internal static class ExportVerb
{
    private enum Things
    {
        Events,
        Claims,
        Assessments,
        Incidents,
    }

    private enum Format
    {
        Csv,
        Jsonl,
        GeoJson,
        Ged,
        Acled,
    }

    public static Command Create(Screen screen)
    {
        var things = new Argument<Things>("WHAT") { Description = "events, claims, assessments or incidents.", HelpName = "events|claims|assessments|incidents" };
        var format = new Option<Format>("--format") { Description = "csv, jsonl, geojson (events and incidents), ged and acled (incidents).", HelpName = "FORMAT", DefaultValueFactory = _ => Format.Csv };
        var file = new Option<string?>("--out") { Description = "The file; standard output where not given.", HelpName = "FILE" };
        var filter = new FilterOptions();
        var database = new LedgerOption();
        var verb = new Command("export", "Writes events, claims, assessments or incidents as a table for other programs.") { things, format, file };
        filter.AddAllTo(verb);
        database.AddTo(verb);
        HelpWithExample.AddTo(verb, "cairn export events --format geojson --country IQ --out iraq.geojson\ncairn export incidents --format ged --out incidents.csv");
        verb.SetAction(async (line, stop) =>
        {
            var (what, how) = (line.GetValue(things), line.GetValue(format));
            if ((how == Format.GeoJson && what is not (Things.Events or Things.Incidents)) || (how >= Format.Ged && what != Things.Incidents))
            {
                throw new UserError(new Rejection(CliErrors.Usage, "--format", "geojson is for events and incidents, ged and acled are for incidents.", "Use csv or jsonl."), ExitCodes.Usage);
            }

            await using var ledger = database.Open(line);
            await using var output = new MemoryOrFile(screen, line.GetValue(file));
            long count = what switch
            {
                Things.Events => await WriteAsync(output.Stream, how, CsvTables.EventColumns, CsvTables.Cells, EntryJson.Line, page => ledger.EventsAsync(filter.Events(line), page, stop)),
                Things.Incidents => await IncidentExport.WriteAsync(output.Stream, how.ToString().ToLowerInvariant(), ledger, filter.Events(line), stop),
                Things.Claims => await WriteAsync(output.Stream, how, CsvTables.ClaimColumns, CsvTables.Cells, EntryJson.Line, page => ledger.ClaimsAsync(filter.Claims(line), page, stop)),
                _ => await WriteAsync(output.Stream, how, CsvTables.AssessmentColumns, CsvTables.Cells, EntryJson.Line, page => ledger.AssessmentsAsync(filter.Assessments(line), page, stop)),
            };
            await output.FinishAsync();
            if (line.GetValue(file) is { } named)
            {
                await screen.Error.WriteLineAsync($"{count} {what.ToString().ToLowerInvariant()} written to {named}.");
            }

            return ExitCodes.Done;
        });
        return verb;
    }

    private static async Task<long> WriteAsync<T>(
        Stream output,
        Format format,
        IEnumerable<string> columns,
        Func<Entry<T>, IEnumerable<string?>> cells,
        Func<Entry<T>, string> line,
        Func<PageRequest, Task<Page<Entry<T>>>> read) where T : class
    {
        await using var words = new StreamWriter(output, new UTF8Encoding(false), leaveOpen: true) { NewLine = "\n" };
        using var csv = format == Format.Csv ? new CsvTable(words, columns) : null;
        using var map = format == Format.GeoJson ? new GeoJsonFeatures(output) : null;
        int count = 0;
        while (true)
        {
            var page = await read(new PageRequest(count, 2000));
            foreach (var entry in page.Items)
            {
                csv?.Write(cells(entry));
                map?.Write((Entry<Event>)(object)entry);
                if (format == Format.Jsonl)
                {
                    await words.WriteLineAsync(line(entry));
                }
            }

            count += page.Items.Length;
            if (page.Items.IsEmpty || count >= page.Total)
            {
                return count;
            }
        }
    }
}
