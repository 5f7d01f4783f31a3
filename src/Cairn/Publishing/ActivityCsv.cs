using System.Globalization;
using Cairn.Analysis.Activity;

namespace Cairn.Publishing;

/// <summary>Writes the provinces and districts of an activity map as CSV.</summary>
public static class ActivityCsv
{
    private static readonly string[] Columns = ["country", "division", "district", "happenings", "uncertain", "reports", "tellings"];

    public static void Write(TextWriter output, ActivityMap map)
    {
        using var table = new CsvTable(output, Columns);
        foreach (var area in map.Divisions.Concat(map.Districts))
        {
            table.Write([area.Country, area.Division, area.District, Number(area.Happenings), Number(area.Uncertain), Number(area.Reports), Number(area.Events)]);
        }
    }

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}
