using System.CommandLine;
using System.Text;
using Cairn.Publishing.Charts;
using Cairn.Values;

namespace Cairn.App.Cli;

/// <summary>How an analysis is written: words and a table for people, JSON lines for programs, CSV and SVG as files.</summary>
internal sealed class AnalysisOutput
{
    private readonly Option<bool> json = new("--json") { Description = "Writes JSON lines." };
    private readonly Option<string?> csv = new("--csv") { Description = "Writes the table as CSV to this file; - for standard output.", HelpName = "FILE" };
    private readonly Option<string?> svg = new("--svg") { Description = "Draws the chart into this file; - for standard output.", HelpName = "FILE" };

    public void AddTo(Command verb)
    {
        verb.Options.Add(json);
        verb.Options.Add(csv);
        verb.Options.Add(svg);
    }

    /// <summary>What an analysis came to.</summary>
    /// <exception cref="UserError">It was refused.</exception>
    public static T Accepted<T>(Outcome<T> outcome) where T : class => outcome.Value ?? throw new UserError(outcome.Rejection!, ExitCodes.Usage);

    /// <summary>Whether words and a table are written to the screen.</summary>
    public bool IsForPeople(ParseResult line) => !line.GetValue(json) && line.GetValue(csv) is null && line.GetValue(svg) is null;

    public async Task WriteAsync(Screen screen, ParseResult line, IEnumerable<string> words, AnalysisTable table, Chart chart, IEnumerable<string> lines)
    {
        if (line.GetValue(csv) is { } rows)
        {
            await SaveAsync(screen, rows, table.WriteCsv);
        }

        if (line.GetValue(svg) is { } drawing)
        {
            await SaveAsync(screen, drawing, writer => writer.Write(ChartSvg.Write(chart, isAlone: true)));
        }

        if (line.GetValue(json))
        {
            foreach (string one in lines)
            {
                await screen.Out.WriteLineAsync(one);
            }
        }
        else if (IsForPeople(line))
        {
            foreach (string paragraph in words)
            {
                EntryTables.Head(screen, paragraph);
            }

            await screen.Out.WriteLineAsync();
            Write(screen, table);
        }
    }

    private static void Write(Screen screen, AnalysisTable table)
    {
        var rows = table.Rows.Select(row => row.Select(cell => cell.Text).ToArray()).Prepend([.. table.Columns.Select(column => column.Name)]).ToList();
        int[] widths = [.. table.Columns.Select((_, i) => Math.Min(40, rows.Max(row => row[i].Length)))];
        foreach (string[] row in rows)
        {
            EntryTables.Row(screen, string.Join("  ", row.Select((cell, i) => table.Columns[i].IsNumber ? Cut(cell, widths[i]).PadLeft(widths[i]) : Cut(cell, widths[i]).PadRight(widths[i]))));
        }
    }

    private static string Cut(string cell, int width) => cell.Length <= width ? cell : cell[..(width - 1)] + "…";

    private static async Task SaveAsync(Screen screen, string path, Action<TextWriter> write)
    {
        await using var file = new MemoryOrFile(screen, path == "-" ? null : path);
        await using (var writer = new StreamWriter(file.Stream, new UTF8Encoding(false), leaveOpen: true))
        {
            write(writer);
        }

        await file.FinishAsync();
    }
}
