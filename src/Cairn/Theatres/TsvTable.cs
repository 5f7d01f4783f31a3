using System.Collections.Immutable;
using System.Globalization;

namespace Cairn.Theatres;

/// <summary>A tab-separated data file with a header row, checked against the columns that its reader knows.</summary>
/// <remarks>UTF-8, one row a line, <c>#</c> at the start of a line for a comment, empty lines allowed. A cell may be empty; several
/// values in a cell are parted by <c>|</c>. An unknown or missing column, a row with too many or too few cells, a bad number: an error with
/// file and line.</remarks>
public sealed class TsvTable
{
    private readonly ImmutableArray<string> columns;

    private TsvTable(string file, ImmutableArray<string> columns, ImmutableArray<TsvRow> rows)
    {
        File = file;
        this.columns = columns;
        Rows = rows;
    }

    public string File { get; }

    public ImmutableArray<TsvRow> Rows { get; }

    /// <param name="path">The file.</param>
    /// <param name="required">Columns that must be there.</param>
    /// <param name="optional">Columns that may be there; any other is an error.</param>
    /// <exception cref="DataException">The file is missing or wrong.</exception>
    public static TsvTable Read(string path, ReadOnlySpan<string> required, params ReadOnlySpan<string> optional)
    {
        if (!System.IO.File.Exists(path))
        {
            throw new DataException(DataErrors.MissingFile, path, 0, "the file is missing");
        }

        ImmutableArray<string> header = [];
        var rows = ImmutableArray.CreateBuilder<TsvRow>();
        TsvTable? table = null;
        int number = 0;
        foreach (string line in System.IO.File.ReadLines(path))
        {
            number++;
            if (line.Length == 0 || line[0] == '#')
            {
                continue;
            }

            string[] cells = line.Split('\t');
            if (table is null)
            {
                header = CheckedHeader(path, number, cells, required, optional);
                table = new TsvTable(path, header, []);
                continue;
            }

            if (cells.Length != header.Length)
            {
                throw new DataException(DataErrors.WrongCellCount, path, number, $"the row has {cells.Length} cells, the header {header.Length}");
            }

            rows.Add(new TsvRow(table, number, [.. cells]));
        }

        return table is null
            ? throw new DataException(DataErrors.MissingColumn, path, 0, "the file has no header row")
            : new TsvTable(path, header, rows.ToImmutable());
    }

    internal int Column(string name) => columns.IndexOf(name);

    private static ImmutableArray<string> CheckedHeader(string path, int line, string[] cells, ReadOnlySpan<string> required, ReadOnlySpan<string> optional)
    {
        foreach (string cell in cells)
        {
            if (!required.Contains(cell) && !optional.Contains(cell))
            {
                throw new DataException(DataErrors.UnknownColumn, path, line, $"unknown column '{cell}'; known are {string.Join(", ", [.. required, .. optional])}");
            }
        }

        foreach (string name in required)
        {
            if (!cells.Contains(name))
            {
                throw new DataException(DataErrors.MissingColumn, path, line, $"the column '{name}' is missing");
            }
        }

        return [.. cells];
    }
}
