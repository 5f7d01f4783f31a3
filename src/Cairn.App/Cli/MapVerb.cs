using System.CommandLine;
using System.Globalization;
using Cairn.Analysis.Activity;
using Cairn.Publishing;

namespace Cairn.App.Cli;

/// <summary><c>cairn map</c>: what happens per governorate and district, where provinces meet, and how the middle moves.</summary>
internal static class MapVerb
{
    private const int Most = 12;

    public static Command Create(Screen screen)
    {
        var districts = new Option<bool>("--districts") { Description = "Also by district, where the gazetteer knows them." };
        var months = new Option<bool>("--months") { Description = "The middle of activity by month, not by year." };
        var json = new Option<bool>("--json") { Description = "JSON lines: provinces, districts, seams, disputed happenings, middles." };
        var filter = new FilterOptions();
        var database = new LedgerOption();
        var theatres = new TheatreOptions();
        var verb = new Command("map", "Counts happenings per governorate and district with the volume of reporting, tells where provinces meet and how the middle of activity moves.") { districts, months, json };
        filter.AddEventOptionsTo(verb);
        database.AddTo(verb);
        theatres.AddTo(verb);
        HelpWithExample.AddTo(verb, "cairn map --country IQ --from 2019\ncairn map --country IQ --districts --json");
        verb.SetAction(async (line, stop) =>
        {
            await using var ledger = database.Open(line);
            var map = await ActivityMap.OfAsync(ledger, new Divisions(theatres.Read(line)), filter.Events(line), line.GetValue(months), stop);
            if (line.GetValue(json))
            {
                foreach (string row in ActivityJson.Lines(map))
                {
                    await screen.Out.WriteLineAsync(row);
                }
            }
            else
            {
                Write(screen, map, line.GetValue(districts));
            }

            return ExitCodes.Done;
        });
        return verb;
    }

    private static void Write(Screen screen, ActivityMap map, bool districts)
    {
        foreach (string sentence in ActivityWords.Of(map))
        {
            EntryTables.Body(screen, sentence);
        }

        foreach (var area in map.Divisions)
        {
            Row(screen, $"{area.Country} {(area.Division.Length == 0 ? "no province told" : area.Division)}", area);
            foreach (var district in districts ? map.Districts.Where(row => (row.Country, row.Division) == (area.Country, area.Division)) : [])
            {
                Row(screen, "      " + district.District, district);
            }
        }

        foreach (var seam in map.Seams.Take(Most))
        {
            EntryTables.Row(screen, string.Create(CultureInfo.InvariantCulture, $"seam {seam.One} | {seam.Other}: {seam.Happenings} near, {seam.Disputed} disputed; {string.Join(", ", seam.Places.Take(4))}"));
        }

        foreach (var centre in map.Centres)
        {
            EntryTables.Row(screen, string.Create(
                CultureInfo.InvariantCulture,
                $"middle {centre.Period}: {centre.Latitude:0.00} N {centre.Longitude:0.00} E{(centre.RadiusKm is { } radius ? FormattableString.Invariant($", within {radius:0} km") : ", uncertain")} ({centre.Happenings} happenings){(centre.MovedKm is { } moved ? FormattableString.Invariant($", moved {moved:0} km {centre.Towards}{(centre.P is { } p ? FormattableString.Invariant($" (p {p:0.000})") : "")}") : "")}"));
        }
    }

    private static void Row(Screen screen, string name, AreaActivity area) => EntryTables.Row(screen, string.Create(
        CultureInfo.InvariantCulture, $"{name,-34} {area.Happenings,7} happenings, {area.Uncertain,5} only in an area, {area.Reports,6} reports, {area.Events,7} tellings"));
}
