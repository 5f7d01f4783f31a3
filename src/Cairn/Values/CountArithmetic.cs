namespace Cairn.Values;

/// <summary>Reckoning with numbers as told: every result holds whatever the inputs may have been, and no less. An open end stays open.</summary>
/// <remarks>An end that no count of people or things could reach (beyond 10^20) is left open rather than told.</remarks>
internal static class CountArithmetic
{
    private const decimal Furthest = 100_000_000_000_000_000_000m;

    public static CountRange Plus(this CountRange one, CountRange other) => new(Near(one.Low) + Near(other.Low), Near(one.High) + Near(other.High));

    /// <summary>What is left of one number when another is taken from it: the least is the lower end less the other's higher end.</summary>
    public static CountRange Minus(this CountRange one, CountRange other) => new(Near(one.Low) - Near(other.High), Near(one.High) - Near(other.Low));

    /// <summary>Divided by a number above zero.</summary>
    public static CountRange Over(this CountRange one, decimal divisor) => divisor > 0
        ? new(Near(one.Low) / divisor, Near(one.High) / divisor)
        : throw new ArgumentOutOfRangeException(nameof(divisor), divisor, "A count is divided by a number above zero only.");

    /// <summary>What was there before it rose or fell by a share: 13 per cent more is a share of 0.125 to 0.135.</summary>
    /// <param name="one">What is there now, not below zero.</param>
    /// <param name="share">By what part of itself it changed; a fall is below zero. Both ends told, and more than -1.</param>
    public static CountRange BeforeChange(this CountRange one, CountRange share) => share is { Low: > -1 and var least, High: { } most }
        ? new(Near(one.Low) / (1 + most), Near(one.High) / (1 + least))
        : throw new ArgumentOutOfRangeException(nameof(share), share, "A share has both ends and is more than -1.");

    /// <summary>The next whole numbers outside: 1470.48 to 1483.56 becomes 1470 to 1484.</summary>
    public static CountRange Outward(this CountRange range) => new(range.Low is { } low ? Math.Floor(low) : null, range.High is { } high ? Math.Ceiling(high) : null);

    /// <summary>The part from zero up; null where there is none.</summary>
    public static CountRange? NotBelowZero(this CountRange range) => range.High < 0 ? null : range with { Low = range.Low < 0 ? 0 : range.Low };

    /// <summary>What a rounded number stands for: 13 for 12.5 to 13.5, 12.4 for 12.35 to 12.45; a told range is widened at both ends.</summary>
    public static CountRange Unrounded(this CountRange range) => new(range.Low - Half(range.Low), range.High + Half(range.High));

    /// <summary>True where both may be said of one and the same number.</summary>
    public static bool Agrees(this CountRange one, CountRange other) =>
        (one.Low is not { } low || other.High is not { } top || low <= top) && (other.Low is not { } least || one.High is not { } most || least <= most);

    /// <summary>The number half way between both ends; null where an end is open.</summary>
    public static decimal? Middle(this CountRange range) => range is { Low: { } low, High: { } high } ? (Near(low) + Near(high)) / 2 : null;

    private static decimal Half(decimal? end)
    {
        decimal half = 0.5m;
        for (int places = end is { } value ? Math.Min((int)value.Scale, 6) : 0; places > 0; places--)
        {
            half /= 10;
        }

        return half;
    }

    private static decimal? Near(decimal? end) => end is > Furthest or < -Furthest ? null : end;
}
