using Cairn.Cleaning;
using Cairn.Collection;
using Cairn.Exams.Cleaning;
using Cairn.Tests.Rules;
using Xunit;

namespace Cairn.Tests.Cleaning;

/// <summary>Pages laid out as sites of many kinds lay them out (<c>samples/pages</c>): the report must come through whole. Pages that
/// nothing is learned from are tested like the others, since no page may lose report text.</summary>
public sealed class LayoutTests
{
    /// <summary>A caption with the one who took the picture behind it, which goes.</summary>
    private static readonly string[] Credits = [" ©", ".Credit", " [File", " (Agency)"];

    private static readonly DirectoryInfo Folder = new(Path.Combine(Repository.Root, "samples", "pages"));

    public static TheoryData<string> Pages => [.. Folder.EnumerateFiles("*.page").Select(file => file.Name).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Pages))]
    public void A_page_keeps_every_line_of_its_report(string name)
    {
        var page = LaidOutPage.Read(new FileInfo(Path.Combine(Folder.FullName, name)));

        string text = new Cleaner().Clean(Report.FromText(page.Stem, page.Text)).Value!.Text;

        Assert.NotEmpty(page.Report);
        Assert.All(page.Report.Select(Told), line => Assert.Contains(line, text, StringComparison.Ordinal));
    }

    /// <summary>What of a line is report: no bullet at its start, no credit at its end.</summary>
    private static string Told(string line)
    {
        line = line.TrimStart('•', '-', ' ');
        int credit = Credits.Select(mark => line.IndexOf(mark, StringComparison.Ordinal)).Where(at => at > 0).DefaultIfEmpty(line.Length).Min();
        return line[..credit];
    }
}
