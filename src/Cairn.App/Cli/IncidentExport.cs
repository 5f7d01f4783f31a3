using System.Collections.Immutable;
using System.Text;
using Cairn.App.Web;
using Cairn.Ledger;
using Cairn.Ledger.Queries;
using Cairn.Ledger.Tolls;
using Cairn.Publishing;
using Cairn.Publishing.Datasets;
using Cairn.Theatres;

namespace Cairn.App.Cli;

/// <summary>Writes incidents with their published figures, by the policy that holds, in one of the forms that other programs read.</summary>
internal static class IncidentExport
{
    private const int Stretch = 1000;

    /// <returns>How many incidents were written; those that a dataset would not have are left out.</returns>
    public static async Task<long> WriteAsync(Stream output, string format, ILedgerReader ledger, EventFilter filter, CancellationToken stop)
    {
        var policy = ((await ledger.FigureChoicesAsync(stop)).LastOrDefault() ?? FigureChoice.Unchosen).Policy;
        var tables = new IncidentTables(Ontology.Read(DataFolders.Ontology), TheatreSet.Read([DataFolders.Theatres], []).Countries);
        await using var words = new StreamWriter(output, new UTF8Encoding(false), leaveOpen: true) { NewLine = "\n" };
        ImmutableArray<string>? columns = format switch { "csv" => IncidentTables.PlainColumns, "ged" => DatasetColumns.Ged, "acled" => DatasetColumns.Acled, _ => null };
        using var csv = columns is { } header ? new CsvTable(words, header) : null;
        using var map = format == "geojson" ? new GeoJsonFeatures(output) : null;
        long written = 0;
        for (int seen = 0; ;)
        {
            var page = await ledger.IncidentsAsync(filter, new PageRequest(seen, Stretch), stop);
            var figures = PublishedFigures.Read(DataFolders.Ontology, await HeldGrades.OfAsync(ledger, page.Items, stop));
            foreach (var incident in page.Items)
            {
                var facts = new IncidentFacts(incident, figures.Of(incident.Tolls, policy), policy);
                var cells = format switch { "ged" => tables.Ged(facts), "acled" => tables.Acled(facts), _ => IncidentTables.Plain(facts) };
                written += cells is null ? 0 : 1;
                if (csv is not null && cells is not null)
                {
                    csv.Write(cells);
                }

                map?.Write(facts);
                if (format == "jsonl")
                {
                    await words.WriteLineAsync(EntryJson.Line(incident));
                }
            }

            seen += page.Items.Length;
            if (page.Items.IsEmpty || seen >= page.Total)
            {
                return written;
            }
        }
    }
}
