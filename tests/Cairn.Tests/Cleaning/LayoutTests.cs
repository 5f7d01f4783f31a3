using Cairn.Cleaning;
using Cairn.Collection;
using Cairn.Tests.Rules;
using Xunit;

namespace Cairn.Tests.Cleaning;

/// <summary>Pages laid out as sites of many kinds lay them out (<c>samples/pages</c>): the report must come through whole. Pages that
/// nothing is learned from are tested like the others, since no page may lose report text.</summary>
public sealed class LayoutTests
{
    private const string Mark = "> ", Rule = "---", Title = "title: ";

    /// <summary>A caption with the one who took the picture behind it, which goes.</summary>
    private static readonly string[] Credits = [" ©", ".Credit", " [File", " (Agency)"];

    public static TheoryData<string> Pages => [.. Directory.EnumerateFiles(Path.Combine(Repository.Root, "samples", "pages"), "*.page").Select(Path.GetFileName).OfType<string>().Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task A_page_keeps_every_line_of_its_report(string name)
    {
        string[] lines = await File.ReadAllLinesAsync(Path.Combine(Repository.Root, "samples", "pages", name), TestContext.Current.CancellationToken);
        int rule = Array.IndexOf(lines, Rule);
        string title = lines[..rule].Single(line => line.StartsWith(Title, StringComparison.Ordinal))[Title.Length..];
        string page = string.Join('\n', lines[(rule + 1)..].Select(line => line.StartsWith(Mark, StringComparison.Ordinal) ? line[Mark.Length..] : line));

        string text = new Cleaner().Clean(Report.FromText(name, page)).Value!.Text;

        string[] report = [.. lines[(rule + 1)..].Where(line => line.StartsWith(Mark, StringComparison.Ordinal)).Select(line => Told(line[Mark.Length..])).Where(line => line != title)];
        Assert.NotEmpty(report);
        Assert.All(report, line => Assert.Contains(line, text, StringComparison.Ordinal));
    }

    /// <summary>What of a line is report: no bullet at its start, no credit at its end.</summary>
    private static string Told(string line)
    {
        line = line.TrimStart('•', '-', ' ');
        int credit = Credits.Select(mark => line.IndexOf(mark, StringComparison.Ordinal)).Where(at => at > 0).DefaultIfEmpty(line.Length).Min();
        return line[..credit];
    }
}
