using System.CommandLine;
using Cairn.Analysis.Forecasting;
using Cairn.Analysis.Trends;
using Cairn.Ledger.Counts;
using Cairn.Publishing.Trends;

namespace Cairn.App.Cli;

/// <summary><c>cairn forecast</c>: what the next months are likely to see in each province, and how well such forecasts did on the past.</summary>
internal static class ForecastVerb
{
    public const int MostMonths = 12;

    public const int UsualMonths = 3;

    public static Command Create(Screen screen)
    {
        var months = new Option<int>("--months") { Description = $"How many months ahead, 1 to {MostMonths}.", HelpName = "N", DefaultValueFactory = _ => UsualMonths };
        var evaluate = new Option<bool>("--evaluate") { Description = "Tries the forecast on the past, beside three simple ways: CRPS and coverage." };
        var origin = DayOption.Create("--origin", "With --evaluate: the first month foretold; the one after the first half where not given.", last: false);
        var count = new Option<CountUnit>("--count") { Description = "incidents (happenings) or events (each report's telling).", HelpName = "WHAT", DefaultValueFactory = _ => CountUnit.Incidents };
        var filter = new FilterOptions();
        var database = new LedgerOption();
        var output = new AnalysisOutput();
        var verb = new Command("forecast", "Tells how many incidents or events the next months are likely to see in each province, with ranges, and how such forecasts did before.") { months, evaluate, origin, count };
        output.AddTo(verb);
        filter.AddEventOptionsTo(verb);
        database.AddTo(verb);
        HelpWithExample.AddTo(verb, "cairn forecast --dataset ged --from 2003\ncairn forecast --dataset ged --from 2003 --evaluate --origin 2010");
        verb.SetAction(async (line, stop) =>
        {
            await using var ledger = database.Open(line);
            var request = new TrendRequest { Filter = filter.Events(line), Unit = line.GetValue(count), Grouping = CountGrouping.Admin1 };
            var trend = AnalysisOutput.Accepted(Trend.Of(await TrendCounts.ReadAsync(ledger, request, stop)));
            int ahead = Math.Clamp(line.GetValue(months), 1, MostMonths);
            if (line.GetValue(evaluate))
            {
                var trial = AnalysisOutput.Accepted(ForecastReport.Evaluate(trend, line.GetValue(origin), ahead));
                await output.WriteAsync(screen, line, ForecastWords.Of(trial), ForecastTables.Table(trial), ForecastTables.Chart(trial), ForecastTables.Lines(trial));
                return ExitCodes.Done;
            }

            var report = AnalysisOutput.Accepted(ForecastReport.Of(trend, ahead));
            await output.WriteAsync(screen, line, ForecastWords.Of(report), ForecastTables.Table(report), ForecastTables.Chart(report), ForecastTables.Lines(report));
            return ExitCodes.Done;
        });
        return verb;
    }
}
