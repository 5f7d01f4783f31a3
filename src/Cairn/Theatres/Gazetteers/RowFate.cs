namespace Cairn.Theatres.Gazetteers;

/// <summary>What became of a row: taken, passed over, or rejected with a code and a reason.</summary>
internal readonly record struct RowFate(bool IsTaken, string? Code = null, string? Reason = null)
{
    public static RowFate Taken { get; } = new(true);

    public static RowFate PassedOver { get; } = new(false);

    public static RowFate Rejected(string code, string reason) => new(false, code, reason);
}
