using System.Collections.Immutable;
using System.Globalization;

namespace Cairn.Theatres;

/// <summary>A row of a <see cref="TsvTable"/>, its cells read by column name.</summary>
public sealed class TsvRow
{
    private readonly TsvTable table;
    private readonly ImmutableArray<string> cells;

    internal TsvRow(TsvTable table, int line, ImmutableArray<string> cells) => (this.table, Line, this.cells) = (table, line, cells);

    /// <summary>Line number in the file, from 1.</summary>
    public int Line { get; }

    /// <summary>The cell of a column, trimmed; empty where it is empty or the file lacks an optional column.</summary>
    public string this[string column] => table.Column(column) is var index and >= 0 ? cells[index].Trim() : "";

    /// <summary>The cell, or an error where it is empty.</summary>
    public string Required(string column) => this[column] is { Length: > 0 } value ? value : throw Error(DataErrors.BadValue, $"'{column}' is empty");

    public string? Optional(string column) => this[column] is { Length: > 0 } value ? value : null;

    /// <summary>The values of a cell that are parted by <c>|</c>.</summary>
    public ImmutableArray<string> List(string column) =>
        [.. this[column].Split('|', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)];

    public double? Number(string column) =>
        Optional(column) is not { } value ? null
        : double.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out double number) ? number
        : throw Error(DataErrors.BadValue, $"'{value}' in '{column}' is no number");

    /// <summary>A cell that names a member of an enum in lower case with hyphens: <c>armed-group</c> for ArmedGroup.</summary>
    public T Choice<T>(string column) where T : struct, Enum =>
        Enum.TryParse(Required(column).Replace("-", "", StringComparison.Ordinal), true, out T value)
            ? value
            : throw Error(DataErrors.BadValue, $"'{this[column]}' in '{column}' is none of {string.Join(", ", Enum.GetNames<T>())}");

    public DataException Error(string code, string message) => new(code, table.File, Line, message);
}
