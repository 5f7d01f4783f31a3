using Cairn.Coding;
using Cairn.Ledger;
using Cairn.Values;

namespace Cairn.App.Web;

/// <summary>A common scale from 0 on which rival figures in one unit are drawn as bars, in hundredths of its width.</summary>
internal sealed class RangeScale
{
    private const double LeastWidth = 1.1;

    /// <summary>How far beyond its told end an open range is drawn.</summary>
    private const double OpenPart = 12;

    private readonly decimal highest;

    private RangeScale(decimal highest) => this.highest = highest;

    /// <summary>The right end of the scale.</summary>
    public decimal Highest => highest;

    public static RangeScale Of(IEnumerable<Entry<Claim>> claims, string unit) =>
        new(claims.Where(claim => claim.Thing.Unit == unit).Select(claim => claim.Thing.Value.Value).Select(range => range.High ?? range.Low ?? 0).DefaultIfEmpty(0).Max() is > 0 and var most
            ? unit == "percent" && most <= 100 ? 100 : most
            : 1);

    /// <summary>Left end and width of the bar, and on which side it is open.</summary>
    public (double Left, double Width, bool OpenLeft, bool OpenRight) Bar(CountRange range)
    {
        double low = Position(range.Low ?? range.High ?? 0), high = Position(range.High ?? range.Low ?? 0);
        if (range.Low is null)
        {
            low = Math.Max(0, high - OpenPart);
        }

        if (range.High is null)
        {
            high = low + OpenPart;
        }

        double width = Math.Max(LeastWidth, high - low);
        return (Math.Clamp(Math.Min(low, 100 - width), 0, 100), width, range.Low is null, range.High is null);
    }

    private double Position(decimal value) => (double)(value / highest) * 100 * 0.97;
}
