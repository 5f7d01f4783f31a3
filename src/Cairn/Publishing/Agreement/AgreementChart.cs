using Cairn.Analysis.Agreement;
using Cairn.Publishing.Charts;

namespace Cairn.Publishing.Agreement;

/// <summary>Krippendorff's alpha of each field with its interval, as a chart.</summary>
public static class AgreementChart
{
    public static Chart Of(IEnumerable<FieldReliability> fields)
    {
        var drawn = fields.Where(field => field.Alpha is not null).Reverse().ToList();
        return new Chart
        {
            Title = "Agreement by field",
            Unit = "Krippendorff's alpha with its 95% interval; 1 is full agreement, 0 that of chance",
            Categories = [.. drawn.Select(field => field.Field.Field)],
            IsSideways = true,
            Series =
            [
                new ChartSeries("95% interval", "quiet", ChartShape.Range, [.. drawn.Select(field => field.Interval is { } ends ? Math.Round(ends.High, 3) : (double?)null)]) { Lows = [.. drawn.Select(field => field.Interval is { } ends ? Math.Round(ends.Low, 3) : (double?)null)] },
                new ChartSeries("alpha", "s0", ChartShape.Point, [.. drawn.Select(field => field.Alpha is { } alpha ? Math.Round(alpha, 3) : (double?)null)]),
            ],
        };
    }
}
