using System.Globalization;

namespace Cairn.Publishing.Charts;

/// <summary>One cell of an analysis' table: what people read, the plain value for files, and where it leads.</summary>
/// <param name="Text">What people read.</param>
/// <param name="Number">The plain number where it is one; sorting and files take it.</param>
/// <param name="Href">The page of what it rests on; null where it leads nowhere.</param>
public readonly record struct TableCell(string Text, double? Number = null, string? Href = null)
{
    /// <summary>What files hold: the plain number, else the text.</summary>
    public string Plain => Number?.ToString("0.######", CultureInfo.InvariantCulture) ?? Text;

    public static TableCell Of(long count, string? href = null) => new(count.ToString("#,0", CultureInfo.InvariantCulture), count, href);

    /// <summary>A number with so many places behind the point; an empty cell where there is none.</summary>
    public static TableCell Of(double? number, int places = 1, string? href = null) =>
        number is { } value ? new(value.ToString("#,0." + new string('0', places), CultureInfo.InvariantCulture), value, href) : new("");
}
