using System.Collections.Immutable;
using System.Globalization;
using Cairn.Cleaning;
using Cairn.Collection;
using Cairn.Values;

namespace Cairn.Exams.Muc4;

/// <summary>A message of the MUC-4 corpus: its id, what its date line says, and its text by paragraphs.</summary>
internal sealed record MucDocument
{
    public required string Id { get; init; }

    /// <summary>Place of the date line, without its country: <c>SAN SALVADOR</c>; empty where it says CLANDESTINE or NO CITY.</summary>
    public required string Place { get; init; }

    public required DateOnly? Date { get; init; }

    public required Document Document { get; init; }

    public static ImmutableArray<MucDocument> Read(string path)
    {
        var documents = ImmutableArray.CreateBuilder<MucDocument>();
        string? id = null;
        var lines = new List<string>();
        foreach (string line in File.ReadLines(path).Append("END-MUC-0000"))
        {
            if (IsHeader(line))
            {
                if (id is not null)
                {
                    documents.Add(From(id, lines));
                }

                id = line.Split(' ')[0].Trim();
                lines.Clear();
            }
            else
            {
                lines.Add(line);
            }
        }

        return documents.ToImmutable();
    }

    private static bool IsHeader(string line)
    {
        string first = line.Split(' ')[0];
        int dash = first.LastIndexOf('-');
        return dash > 4 && first.Contains("-MUC", StringComparison.OrdinalIgnoreCase) && first.Length - dash == 5 && first[(dash + 1)..].All(char.IsAsciiDigit);
    }

    private static MucDocument From(string id, List<string> lines)
    {
        string body = string.Join('\n', lines).Trim().ToUpperInvariant();
        int dashes = body.IndexOf("--", StringComparison.Ordinal);
        string head = dashes is > 0 and < 200 ? body[..dashes].ReplaceLineEndings(" ") : "";
        string text = head.Length > 0 ? body[(dashes + 2)..] : body;
        var paragraphs = text.Replace('[', '(').Replace(']', ')')
            .Split(["\n\n", "\n   "], StringSplitOptions.RemoveEmptyEntries)
            .Select(p => string.Join(' ', p.Split((char[])['\n', ' ', '\r', '\t'], StringSplitOptions.RemoveEmptyEntries)))
            .Where(p => p.Length > 0).Select(WithoutMarker);
        var clean = new System.Text.StringBuilder();
        var blocks = ImmutableArray.CreateBuilder<Block>();
        foreach (string paragraph in paragraphs)
        {
            if (clean.Length > 0)
            {
                clean.Append("\n\n");
            }

            blocks.Add(new Block(new TextSpan(clean.Length, clean.Length + paragraph.Length), BlockKind.Paragraph));
            clean.Append(paragraph);
        }

        string place = head.Split(',')[0].Split('(')[0].Trim();
        var date = DateOf(head);
        var report = Report.FromText(id, clean.ToString());
        return new MucDocument
        {
            Id = id,
            Place = place is "CLANDESTINE" or "NO CITY" ? "" : place,
            Date = date,
            Document = new Document
            {
                Report = report,
                Text = clean.ToString(),
                Map = SourceMap.Identity(clean.Length),
                Blocks = blocks.ToImmutable(),
                Furniture = [],
                Published = date,
                Language = "en",
                Cleaner = new StageVersion("muc4", "1"),
            },
        };
    }

    /// <summary>A paragraph without the TEXT, REPORT and similar marks that the service put before it.</summary>
    private static string WithoutMarker(string paragraph)
    {
        string[] marks = ["(TEXT)", "(REPORT)", "(COMMUNIQUE)", "(COMMENTARY)", "(EDITORIAL)", "(EXCERPTS)", "(EXCERPT)", "("];
        string rest = paragraph;
        while (Array.Find(marks, mark => rest.StartsWith(mark, StringComparison.OrdinalIgnoreCase)) is { } found)
        {
            int close = found == "(" ? rest.IndexOf(')') + 1 : found.Length;
            if (close is 0 or > 80)
            {
                break;
            }

            rest = rest[close..].TrimStart();
        }

        return rest.Length > 0 ? rest : paragraph;
    }

    private static DateOnly? DateOf(string head)
    {
        string[] words = head.Split([' ', ',', '('], StringSplitOptions.RemoveEmptyEntries);
        for (int i = 0; i + 1 < words.Length; i++)
        {
            int month = Array.IndexOf(MucDates.Months, words[i + 1].ToUpperInvariant()) + 1;
            if (month > 0 && int.TryParse(words[i], NumberStyles.None, CultureInfo.InvariantCulture, out int day) && day is > 0 and < 32)
            {
                int year = i + 2 < words.Length && int.TryParse(words[i + 2], NumberStyles.None, CultureInfo.InvariantCulture, out int y) && y is > 70 and < 100 ? 1900 + y : 1989;
                return day <= DateTime.DaysInMonth(year, month) ? new DateOnly(year, month, day) : null;
            }
        }

        return null;
    }
}
