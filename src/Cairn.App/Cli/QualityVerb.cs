using System.CommandLine;
using Cairn.Analysis.Quality;
using Cairn.Analysis.Trends;
using Cairn.App.Web;
using Cairn.Ledger.Counts;
using Cairn.Publishing.Trends;
using Cairn.Values;

namespace Cairn.App.Cli;

/// <summary><c>cairn quality</c>: how many attacks met the measures of a set, from period to period and in each province.</summary>
internal static class QualityVerb
{
    public static Command Create(Screen screen)
    {
        var set = new Option<string?>("--set") { Description = "Which measures of ontology/quality.yaml; the first set where not given.", HelpName = "NAME" };
        var period = new Option<PeriodLength>("--period") { Description = "day, week, month, quarter or year.", HelpName = "LENGTH", DefaultValueFactory = _ => PeriodLength.Month };
        var count = new Option<CountUnit>("--count") { Description = "incidents (happenings) or events (each report's telling).", HelpName = "WHAT", DefaultValueFactory = _ => CountUnit.Incidents };
        var provinces = new Option<bool>("--provinces") { Description = "A row a province instead of a row a period." };
        var filter = new FilterOptions();
        var database = new LedgerOption();
        var output = new AnalysisOutput();
        var verb = new Command("quality", "Counts the attacks that meet measures of quality: explosive attacks, mass-casualty attempts, effective roadside bombs, posts attacked, chosen persons killed.") { set, period, count, provinces };
        output.AddTo(verb);
        filter.AddEventOptionsTo(verb);
        database.AddTo(verb);
        HelpWithExample.AddTo(verb, "cairn quality --from 2019 --period quarter --place Diyala");
        verb.SetAction(async (line, stop) =>
        {
            var measures = QualitySets.Named(line.GetValue(set)) ?? throw new UserError(
                new Rejection(CliErrors.UnknownSet, line.GetValue(set)!, "no set of measures has that name.", $"Known are {string.Join(", ", QualitySets.All.Select(one => one.Name))}."), ExitCodes.NotFound);
            await using var ledger = database.Open(line);
            var request = new TrendRequest { Filter = filter.Events(line), Unit = line.GetValue(count), Length = line.GetValue(period) };
            var report = AnalysisOutput.Accepted(await QualityReport.ReadAsync(ledger, measures, request, stop));
            var table = line.GetValue(provinces) ? QualityTables.Provinces(report) : QualityTables.Periods(report);
            await output.WriteAsync(screen, line, QualityWords.Of(report), table, QualityTables.Chart(report), QualityTables.Lines(report));
            return ExitCodes.Done;
        });
        return verb;
    }
}
