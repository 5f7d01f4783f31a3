using System.CommandLine;
using Cairn.Analysis;
using Cairn.Analysis.Comparison;
using Cairn.Ledger.Counts;
using Cairn.Publishing.Comparison;
using Cairn.Theatres;

namespace Cairn.App.Cli;

/// <summary><c>cairn compare</c>: two periods, places or actors by tactics, targets, kinds of event and provinces.</summary>
internal static class CompareVerb
{
    public static Command Create(Screen screen)
    {
        var first = new Argument<string>("FIRST") { Description = "A side: a period (2013, 2013-06, 2013-04..2014-06) or a name (place=Mosul, admin1=Diyala, country=IQ, actor=Islamic State, type=…, tactic=…); several parted by semicolons." };
        var second = new Argument<string>("SECOND") { Description = "The other side." };
        var facet = new Option<EventFacet>("--facet") { Description = "Which facet --svg draws: Tactic, Target, SubType, Division.", HelpName = "FACET", DefaultValueFactory = _ => EventFacet.Tactic };
        var filter = new FilterOptions();
        var database = new LedgerOption();
        var theatres = new TheatreOptions();
        var output = new AnalysisOutput();
        var verb = new Command("compare", "Compares two periods, places or actors by tactics, targets, kinds of event and provinces: how far apart, whether by chance, and what makes it.") { first, second, facet };
        filter.AddEventOptionsTo(verb);
        database.AddTo(verb);
        theatres.AddTo(verb);
        output.AddTo(verb);
        HelpWithExample.AddTo(verb, "cairn compare 2013 2020-01..2020-06 --country IQ --actor \"Islamic State\"\ncairn compare admin1=Diyala admin1=Kirkuk --from 2019\ncairn compare 2007 2013 --dataset ged --facet Division --svg provinces.svg");
        verb.SetAction(async (line, stop) =>
        {
            await using var ledger = database.Open(line);
            var common = await UsualRecord.OfAsync(ledger, filter.Events(line) with { IsByFirstDay = true }, stop);
            var (one, other) = AnalysisOutput.Accepted(ComparedSides.Read(line.GetRequiredValue(first), line.GetRequiredValue(second), common));
            var compared = await SidesCompared.OfAsync(ledger, TargetKinds.Read(DataFolders.Ontology, theatres.Read(line)), one, other, stop);
            var drawn = compared.Facets.First(found => found.Facet == (line.GetValue(facet) is EventFacet.Actor ? EventFacet.Tactic : line.GetValue(facet)));
            await output.WriteAsync(screen, line, ComparisonWords.Of(compared), ComparisonTable.Of(compared, compared.Facets), ComparisonChart.Of(compared, drawn), compared.Facets.Select(found => ComparisonJson.Line(compared, found)));
            return ExitCodes.Done;
        });
        return verb;
    }
}
