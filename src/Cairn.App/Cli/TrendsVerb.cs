using System.CommandLine;
using Cairn.Analysis.Change;
using Cairn.Analysis.Trends;
using Cairn.Ledger.Counts;
using Cairn.Publishing.Trends;
using Cairn.Theatres;

namespace Cairn.App.Cli;

/// <summary><c>cairn trends</c>: incidents or events counted from period to period, as words and a table, JSON lines, CSV or a drawing.</summary>
internal static class TrendsVerb
{
    /// <summary>More columns than a screen holds; files have them all.</summary>
    private const int MostColumns = 6;

    public static Command Create(Screen screen)
    {
        var by = new Option<CountGrouping>("--by") { Description = "Tells apart by: type, subtype, tactic, actor, target, admin1 (province), place, country.", HelpName = "WHAT" };
        var period = new Option<PeriodLength>("--period") { Description = "day, week, month, quarter or year.", HelpName = "LENGTH", DefaultValueFactory = _ => PeriodLength.Month };
        var count = new Option<CountUnit>("--count") { Description = "incidents (happenings) or events (each report's telling).", HelpName = "WHAT", DefaultValueFactory = _ => CountUnit.Incidents };
        var mean = new Option<int>("--mean") { Description = "Periods of the moving mean.", HelpName = "N", DefaultValueFactory = _ => new TrendRequest().MeanOver };
        var most = new Option<int?>("--most") { Description = "Only the N largest of what is told apart.", HelpName = "N" };
        var changes = new Option<bool>("--changes") { Description = "Tells where the level changed and which periods burst out, with how sure that is, instead of the counts." };
        var filter = new FilterOptions();
        var database = new LedgerOption();
        var output = new AnalysisOutput();
        var verb = new Command("trends", "Counts incidents or events from day to day, month to month or year to year, with tolls as ranges and the volume of reporting beside them.") { by, period, count, mean, most, changes };
        output.AddTo(verb);
        filter.AddEventOptionsTo(verb);
        database.AddTo(verb);
        HelpWithExample.AddTo(verb, "cairn trends --by admin1 --period quarter --from 2014 --svg trends.svg\ncairn trends --changes --dataset ged --from 2003");
        verb.SetAction(async (line, stop) =>
        {
            await using var ledger = database.Open(line);
            var request = new TrendRequest
            {
                Filter = filter.Events(line), Unit = line.GetValue(count), Grouping = line.GetValue(by), Length = line.GetValue(period), MeanOver = Math.Max(1, line.GetValue(mean)), Most = line.GetValue(most),
            };
            var trend = AnalysisOutput.Accepted(Trend.Of(await TrendCounts.ReadAsync(ledger, request, stop)));
            if (line.GetValue(changes))
            {
                var report = AnalysisOutput.Accepted(ChangeReport.Of([.. trend.All.Points.Select(point => point.Count)], ChangeSettings.Read(DataFolders.Ontology)));
                await output.WriteAsync(screen, line, ChangeWords.Of(trend, report), ChangeTables.Table(trend, report), ChangeTables.Chart(trend, report), ChangeTables.Lines(trend, report));
                return ExitCodes.Done;
            }

            var shown = output.IsForPeople(line) ? trend with { Lines = [.. trend.Lines.Take(MostColumns)] } : trend;
            await output.WriteAsync(screen, line, TrendWords.Of(trend), TrendTable.Of(shown), TrendChart.Of(trend), TrendJson.Lines(trend));
            return ExitCodes.Done;
        });
        return verb;
    }
}
