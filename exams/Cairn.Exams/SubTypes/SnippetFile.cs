using Cairn.Cleaning;
using Cairn.Collection;
using Cairn.Language;
using Cairn.Values;

namespace Cairn.Exams.SubTypes;

/// <summary>The snippets of the exam, tab-separated; a cell in quotation marks doubles those inside it.</summary>
internal static class SnippetFile
{
    public static IEnumerable<(string Id, string Text, string Label)> Read(FileInfo file)
    {
        string[] header = [];
        foreach (string line in File.ReadLines(file.FullName))
        {
            if (line.StartsWith('#'))
            {
                continue;
            }

            string[] cells = [.. line.Split('\t').Select(Unquote)];
            if (header.Length == 0)
            {
                header = cells;
                continue;
            }

            yield return (Cell(cells, "id"), Cell(cells, "EventSnippet") + Cell(cells, "text"), Cell(cells, "SubType") + Cell(cells, "label"));
        }

        string Cell(string[] cells, string name) => Array.IndexOf(header, name) is var i and >= 0 && i < cells.Length ? cells[i] : "";
    }

    public static Reading Reading(LanguageLayer language, string text)
    {
        byte[] bytes = System.Text.Encoding.UTF8.GetBytes(text);
        var hash = ContentHash.Of(bytes);
        return language.Read(new Document
        {
            Report = new Report { Hash = hash, Format = ReportFormat.Plain, Content = text, Encoding = "utf-8", Receipt = new Receipt(hash, "snippet", "snippet", DateTimeOffset.UnixEpoch) },
            Text = text,
            Map = SourceMap.Identity(text.Length),
            Blocks = [new Block(new TextSpan(0, text.Length), BlockKind.Paragraph)],
            Furniture = [],
            Language = "en",
            Cleaner = Cleaner.Version,
        });
    }

    private static string Unquote(string cell) =>
        cell.Length > 1 && cell[0] == '"' && cell[^1] == '"' ? cell[1..^1].Replace("\"\"", "\"", StringComparison.Ordinal) : cell;
}
