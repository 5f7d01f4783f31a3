using Cairn.Cleaning;
using Cairn.Collection;
using Cairn.Values;
using Xunit;

namespace Cairn.Tests.Cleaning;

public sealed class WireOpeningTests
{
    private const string Story = " A mortar shell struck the bakery of the town on Tuesday morning and wounded four people, the mayor said.";

    [Theory]
    [InlineData("ADEN, March 3, 2016 (Reuters) -", "2016-03-03", "Reuters")]
    [InlineData("KABUL/DOHA, Sept 7, 2019 --", "2019-09-07", null)]
    [InlineData("Gao, Mali, 4 May 2018 —", "2018-05-04", null)]
    [InlineData("ADEN (Reuters) -", null, "Reuters")]
    [InlineData("GAO --", null, null)]
    [InlineData("The mayor said on March 3, 2016 that he would go -", null, null)]
    public void The_opening_of_a_wire_report_tells_day_and_agency(string opening, string? day, string? agency)
    {
        var document = Cleaned($"Shell hits bakery\n\n{opening}{Story}\n\nNobody claimed the attack, which came after a week without fighting.");
        Assert.Equal(day, document.Published?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));
        Assert.Equal(agency, document.Outlet);
        Assert.Contains(opening, document.Text, StringComparison.Ordinal);
        Assert.Equal(opening.StartsWith("The ", StringComparison.Ordinal) ? null : opening, document.Opening is { } span ? document.Text[span.Start..span.End] : null);
    }

    private static Document Cleaned(string text)
    {
        var hash = ContentHash.Of(System.Text.Encoding.UTF8.GetBytes(text));
        var report = new Report { Hash = hash, Format = ReportFormat.Plain, Content = text, Encoding = "utf-8", Receipt = new Receipt(hash, "wire", "wire.txt", DateTimeOffset.UnixEpoch) };
        return new Cleaner().Clean(report).Value!;
    }
}
