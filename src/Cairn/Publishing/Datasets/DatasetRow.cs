using System.Collections.Frozen;
using System.Globalization;
using Cairn.Values;

namespace Cairn.Publishing.Datasets;

/// <summary>One row of a dataset, its cells read by the names of their columns.</summary>
internal sealed class DatasetRow(string[] cells, FrozenDictionary<string, int> columns, TextSpan span)
{
    /// <summary>Where the row stands in the file's text: the evidence of all that it says.</summary>
    public TextSpan Span => span;

    /// <summary>The cell of the first of these columns that the file has; null where it is empty or none is there.</summary>
    public string? Text(params ReadOnlySpan<string> names)
    {
        foreach (string name in names)
        {
            if (columns.TryGetValue(name, out int column) && column < cells.Length && cells[column].Trim() is { Length: > 0 } cell)
            {
                return cell;
            }
        }

        return null;
    }

    /// <exception cref="FormatException">It is empty.</exception>
    public string Required(params ReadOnlySpan<string> names) => Text(names) ?? throw new FormatException($"'{names[0]}' is empty");

    /// <exception cref="FormatException">It is no number.</exception>
    public decimal? Number(params ReadOnlySpan<string> names) => Text(names) switch
    {
        null => null,
        { } cell when decimal.TryParse(cell, NumberStyles.Float, CultureInfo.InvariantCulture, out decimal number) => number,
        { } cell => throw new FormatException($"'{cell}' in '{names[0]}' is no number"),
    };

    /// <summary>A day, with or without a time behind it: ISO, or "02 January 2016".</summary>
    /// <exception cref="FormatException">It is no day.</exception>
    public DateOnly Day(string name)
    {
        string cell = Required(name);
        return DateOnly.TryParseExact(cell.Length > 10 && cell[4] == '-' ? cell[..10] : cell, ["yyyy-MM-dd", "d MMMM yyyy", "dd MMMM yyyy", "dd-MMMM-yyyy", "d-MMM-yyyy"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? day
            : throw new FormatException($"'{cell}' in '{name}' is no day");
    }
}
