using System.CommandLine;
using System.Globalization;
using System.Text;
using Cairn.Analysis.Arithmetic;
using Cairn.Analysis.Series;
using Cairn.Ledger.Queries;
using Cairn.Publishing;
using Cairn.Theatres;

namespace Cairn.App.Cli;

/// <summary><c>cairn series</c>: figures for one thing over time, a series a counter; as a table, CSV or a drawing.</summary>
internal static class SeriesVerb
{
    public static Command Create(Screen screen)
    {
        var csv = new Option<string?>("--csv") { Description = "Writes all rows as CSV to this file; - for standard output.", HelpName = "FILE" };
        var svg = new Option<string?>("--svg") { Description = "Draws the series with most figures into this file; - for standard output.", HelpName = "FILE" };
        var filter = new FilterOptions();
        var database = new LedgerOption();
        var theatres = new TheatreOptions();
        var verb = new Command("series", "Lists figures for one thing over time, a series a counter: those of different counters are never joined.") { csv, svg };
        filter.AddClaimOptionsTo(verb);
        database.AddTo(verb);
        theatres.AddTo(verb);
        HelpWithExample.AddTo(verb, "cairn series --kind strength --subject \"Islamic State\" --svg strength.svg");
        verb.SetAction(async (line, stop) =>
        {
            await using var ledger = database.Open(line);
            var arithmetic = ClaimArithmetic.Read(DataFolders.Ontology, theatres.Read(line));
            var claims = await ledger.ClaimsAsync(filter.Claims(line), PageRequest.All, stop);
            var all = FigureSeries.Of(arithmetic, arithmetic.Figures(await ReportClaims.OfAsync(ledger, claims.Items, stop)));
            if (line.GetValue(csv) is { } table)
            {
                await SaveAsync(screen, table, writer => SeriesCsv.Write(writer, all));
            }

            if (line.GetValue(svg) is { } drawing && all.FirstOrDefault(series => series.Points > 0) is { } first)
            {
                await SaveAsync(screen, drawing, writer => writer.Write(SeriesSvg.Write(first, SeriesSvg.Title(first), isAlone: true)));
            }

            if (line.GetValue(csv) is null && line.GetValue(svg) is null)
            {
                foreach (var series in all)
                {
                    Write(screen, series);
                }

                await screen.Out.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"{all.Length} things with two figures or more."));
            }

            return ExitCodes.Done;
        });
        return verb;
    }

    private static void Write(Screen screen, FigureSeries series)
    {
        EntryTables.Head(screen, series.Kind, series.Subject, string.Join(", ", series.Scope), series.Unit);
        foreach (var counter in series.Counters)
        {
            EntryTables.Body(screen, counter.Counter);
            foreach (var figure in counter.Points)
            {
                EntryTables.Row(screen, string.Create(CultureInfo.InvariantCulture, $"    {figure.Day:yyyy-MM-dd}  {figure.Value,12}  {figure.Stem} {figure.Name}"));
            }
        }

        foreach (var figure in series.Undated)
        {
            EntryTables.Row(screen, string.Create(CultureInfo.InvariantCulture, $"    no day      {figure.Value,12}  {figure.Counter}, {figure.Stem} {figure.Name}"));
        }

        screen.Out.WriteLine();
    }

    private static async Task SaveAsync(Screen screen, string path, Action<TextWriter> write)
    {
        await using var file = new MemoryOrFile(screen, path == "-" ? null : path);
        await using (var writer = new StreamWriter(file.Stream, new UTF8Encoding(false), leaveOpen: true))
        {
            write(writer);
        }

        await file.FinishAsync();
    }
}
