using System.CommandLine;
using System.Globalization;
using Cairn.Analysis.Comparison;
using Cairn.Publishing;
using Cairn.Theatres;
using Cairn.Values;

namespace Cairn.App.Cli;

/// <summary><c>cairn compare</c>: two periods, places or actors by tactics, targets, kinds of event and provinces.</summary>
internal static class CompareVerb
{
    private const int MostValues = 8;

    public static Command Create(Screen screen)
    {
        var first = new Argument<string>("FIRST") { Description = "A side: a period (2013, 2013-06, 2013-04..2014-06) or a name (place=Mosul, admin1=Diyala, country=IQ, actor=Islamic State, type=…, tactic=…); several parted by semicolons." };
        var second = new Argument<string>("SECOND") { Description = "The other side." };
        var json = new Option<bool>("--json") { Description = "JSON lines, one object a facet." };
        var filter = new FilterOptions();
        var database = new LedgerOption();
        var theatres = new TheatreOptions();
        var verb = new Command("compare", "Compares two periods, places or actors by tactics, targets, kinds of event and provinces: how far apart, whether by chance, and what makes it.") { first, second, json };
        filter.AddEventOptionsTo(verb);
        database.AddTo(verb);
        theatres.AddTo(verb);
        HelpWithExample.AddTo(verb, "cairn compare 2013 2020-01..2020-06 --country IQ --actor \"Islamic State\"\ncairn compare admin1=Diyala admin1=Kirkuk --from 2019");
        verb.SetAction(async (line, stop) =>
        {
            var common = filter.Events(line);
            var (one, other) = (Side(line.GetRequiredValue(first), common), Side(line.GetRequiredValue(second), common));
            if (ComparedSide.Overlap(one, other))
            {
                throw new UserError(new Rejection(ComparisonErrors.Overlap, $"{one.Words} and {other.Words}", "the two periods share days.", "Choose periods that do not."), ExitCodes.Usage);
            }

            await using var ledger = database.Open(line);
            var compared = await SidesCompared.OfAsync(ledger, TargetKinds.Read(DataFolders.Ontology, theatres.Read(line)), one, other, stop);
            foreach (var facet in compared.Facets)
            {
                if (line.GetValue(json))
                {
                    await screen.Out.WriteLineAsync(ComparisonJson.Line(compared, facet));
                }
                else
                {
                    Write(screen, compared, facet);
                }
            }

            return ExitCodes.Done;
        });
        return verb;
    }

    private static ComparedSide Side(string words, Ledger.EventFilter common) =>
        ComparedSide.Read(words, common) is { IsAccepted: true } side ? side.Value : throw new UserError(ComparedSide.Read(words, common).Rejection!, ExitCodes.Usage);

    private static void Write(Screen screen, SidesCompared compared, FacetComparison facet)
    {
        EntryTables.Head(screen, ComparisonWords.Name(facet.Facet), compared.First.Words + " against " + compared.Second.Words);
        EntryTables.Body(screen, ComparisonWords.Of(facet, compared.First.Words, compared.Second.Words));
        foreach (var value in facet.Values.Take(MostValues))
        {
            EntryTables.Row(screen, string.Create(
                CultureInfo.InvariantCulture,
                $"    {ComparisonWords.Value(value.Value),-32} {value.First,6} {value.FirstShare,6:0.0%} ({value.FirstInterval.Low:0%} to {value.FirstInterval.High:0%})  {value.Second,6} {value.SecondShare,6:0.0%} ({value.SecondInterval.Low:0%} to {value.SecondInterval.High:0%})  {value.Part,5:0%} of it"));
        }

        screen.Out.WriteLine();
    }
}
