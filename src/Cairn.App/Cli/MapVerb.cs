using System.CommandLine;
using Cairn.Analysis;
using Cairn.Analysis.Activity;
using Cairn.Publishing.Activity;
using Cairn.Theatres;

namespace Cairn.App.Cli;

/// <summary><c>cairn map</c>: what happens per governorate and district, where provinces meet, and how the middle moves.</summary>
internal static class MapVerb
{
    public static Command Create(Screen screen)
    {
        var districts = new Option<bool>("--districts") { Description = "Also by district, where the gazetteer knows them." };
        var seams = new Option<bool>("--seams") { Description = "The table of seams between provinces in place of that of provinces." };
        var middle = new Option<bool>("--middle") { Description = "The table of the middle of activity in place of that of provinces." };
        var months = new Option<bool>("--months") { Description = "The middle of activity by month, not by year." };
        var filter = new FilterOptions();
        var database = new LedgerOption();
        var theatres = new TheatreOptions();
        var output = new AnalysisOutput();
        var verb = new Command("map", "Counts happenings per governorate and district with the volume of reporting, tells where provinces meet and how the middle of activity moves.") { districts, seams, middle, months };
        filter.AddEventOptionsTo(verb);
        database.AddTo(verb);
        theatres.AddTo(verb);
        output.AddTo(verb);
        HelpWithExample.AddTo(verb, "cairn map --country IQ --from 2019\ncairn map --country IQ --districts --csv districts.csv\ncairn map --middle --months");
        verb.SetAction(async (line, stop) =>
        {
            await using var ledger = database.Open(line);
            var counted = await UsualRecord.OfAsync(ledger, filter.Events(line), stop);
            var map = await ActivityMap.OfAsync(ledger, new Divisions(theatres.Read(line), DataFolders.Ontology), counted, line.GetValue(months), stop);
            var table = line.GetValue(seams) ? ActivityTable.Seams(map) : line.GetValue(middle) ? ActivityTable.Centres(map) : ActivityTable.Areas(map, line.GetValue(districts));
            await output.WriteAsync(screen, line, ActivityWords.Of(map), table, ActivityChart.Of(map), ActivityJson.Lines(map));
            return ExitCodes.Done;
        });
        return verb;
    }
}
