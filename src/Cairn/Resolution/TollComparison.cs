using System.Globalization;
using Cairn.Values;

namespace Cairn.Resolution;

/// <summary>Weighs the tolls of two tellings. The same large number says much; a later report may have a higher one, for tolls rise; one that
/// was higher before speaks against.</summary>
internal static class TollComparison
{
    public static void Add(LinkSum sum, string what, Portrait one, Portrait other, CountRange? toll, CountRange? otherToll)
    {
        if (toll is not { } first || otherToll is not { } second)
        {
            return;
        }

        decimal a = first.Low ?? first.High ?? 0, b = second.Low ?? second.High ?? 0;
        if (a == b)
        {
            if (a > 0)
            {
                sum.AddToll(a >= 10 ? LinkFeature.TollEqualLarge : a >= 5 ? LinkFeature.TollEqual : LinkFeature.TollEqualSmall, string.Create(CultureInfo.InvariantCulture, $"{a:0.##} {what} in both"));
            }

            return;
        }

        (decimal less, decimal more) = a < b ? (a, b) : (b, a);
        bool overlap = (first.Low ?? 0) <= (second.High ?? decimal.MaxValue) && (second.Low ?? 0) <= (first.High ?? decimal.MaxValue);
        var (lower, higher) = a < b ? (one, other) : (other, one);
        string numbers = string.Create(CultureInfo.InvariantCulture, $"{less:0.##} and {more:0.##} {what}");
        if (more <= less * 1.5m)
        {
            sum.AddToll(LinkFeature.TollClose, numbers);
        }
        else if (more >= 5 && more >= less * 3)
        {
            bool risen = Later(higher, lower);
            sum.AddToll(risen && less > 0 ? LinkFeature.TollRisen : Later(lower, higher) && !overlap ? LinkFeature.TollFallen : LinkFeature.TollFar, numbers);
        }
        else if (Later(higher, lower))
        {
            sum.AddToll(LinkFeature.TollRisen, $"{numbers}, the later report has more");
        }
    }

    private static bool Later(Portrait one, Portrait other) => one.Telling.Published is { } day && other.Telling.Published is { } otherDay && day > otherDay;
}
