using System.Collections.Immutable;

namespace Cairn.Publishing.Charts;

/// <summary>The numbers of an analysis as a table, which pages sort and files hold.</summary>
/// <param name="Caption">What it holds.</param>
/// <param name="Columns">Its columns; the first names the row.</param>
/// <param name="Rows">A cell a column.</param>
public sealed record AnalysisTable(string Caption, ImmutableArray<TableColumn> Columns, ImmutableArray<ImmutableArray<TableCell>> Rows)
{
    /// <summary>Writes it as CSV under the keys of its columns.</summary>
    public void WriteCsv(TextWriter output)
    {
        using var csv = new CsvTable(output, Columns.Select(column => column.Key));
        foreach (var row in Rows)
        {
            csv.Write(row.Select(cell => cell.Plain));
        }
    }
}
