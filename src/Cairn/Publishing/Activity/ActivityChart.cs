using Cairn.Analysis.Activity;
using Cairn.Publishing.Charts;

namespace Cairn.Publishing.Activity;

/// <summary>Happenings per province as a chart, with the reports that tell of them beside.</summary>
public static class ActivityChart
{
    private const int Most = 20;

    public static Chart Of(ActivityMap map)
    {
        var areas = map.Divisions.Where(area => area.Division.Length > 0).Take(Most).Reverse().ToList();
        return new Chart
        {
            Title = "Happenings per province",
            Unit = "happenings, and reports that tell of something there",
            Categories = [.. areas.Select(area => area.Division)],
            IsSideways = true,
            Series =
            [
                new ChartSeries("happenings", "s0", ChartShape.Bar, [.. areas.Select(area => (double?)area.Happenings)]),
                new ChartSeries("reports", "quiet", ChartShape.Bar, [.. areas.Select(area => (double?)area.Reports)]),
            ],
        };
    }
}
