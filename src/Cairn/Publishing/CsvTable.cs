using System.Globalization;
using CsvHelper;
using CsvHelper.Configuration;

namespace Cairn.Publishing;

/// <summary>Writes rows as CSV (RFC 4180, UTF-8, LF) with every cell made harmless to spreadsheets.</summary>
public sealed class CsvTable : IDisposable
{
    private readonly CsvWriter csv;

    public CsvTable(TextWriter output, IEnumerable<string> columns)
    {
        csv = new CsvWriter(output, new CsvConfiguration(CultureInfo.InvariantCulture) { NewLine = "\n" }, leaveOpen: true);
        Write(columns);
    }

    public void Write(IEnumerable<string?> cells)
    {
        foreach (string? cell in cells)
        {
            csv.WriteField(SpreadsheetCell.Harmless(cell));
        }

        csv.NextRecord();
    }

    public void Dispose() => csv.Dispose();
}
