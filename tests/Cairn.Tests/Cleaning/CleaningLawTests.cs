using Cairn.Cleaning;
using Cairn.Collection;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace Cairn.Tests.Cleaning;

public sealed class CleaningLawTests
{
    private static readonly string[] Pieces =
    [
        "Gunmen killed four soldiers on Monday, officials said. ", "The army said that it would answer", ", ", ". ", "\n", "\n\n", "\r\n", "\t", "  ", "\u00A0", "\u00AD",
        "Share on Facebook", "Leave a Reply", "Related", "By John Doe", "June 18, 2020", "4/13/2017", "© Ann Doe/AFP", "(Getty Images)", "1/3 ", "2/3 ", "3/3 ", "• ", "- ", "# ",
        "<p>", "</p>", "<div class=\"related\">", "</div>", "<a href='x'>", "</a>", "<br>", "<li>", "<td>", "<b>", "</b>", "&amp;", "&nbsp;", "&#8217;", "&hellip", "&NotEqualTilde;",
        "<script>x", "</script>", "<!--", "-->", "<h1>", "</h1>", "<", ">", "&", "\"\"", "\"", "قتل ثلاثة جنود", "🏳️‍🌈", "\u202E", "\u200B", "**", "[x](y)", "---\n", "title: x\n",
    ];

    [Theory]
    [InlineData(ReportFormat.Plain)]
    [InlineData(ReportFormat.Html)]
    [InlineData(ReportFormat.Markdown)]
    public void Every_span_leads_back_into_the_report_and_cleaning_twice_gives_the_same(ReportFormat format)
    {
        var cleaner = new Cleaner();
        var pages = Gen.Elements(Pieces).ArrayOf().Select(string.Concat).ToArbitrary();
        Prop.ForAll(pages, page =>
        {
            var first = cleaner.Clean(Report.FromText("law", page, format));
            var second = cleaner.Clean(Report.FromText("law", page, format));
            Assert.Equal(first.IsAccepted, second.IsAccepted);
            if (first.IsAccepted)
            {
                CleaningLaws.Hold(first.Value);
                CleaningLaws.Same(first.Value, second.Value!);
            }
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(300).WithEndSize(60));
    }
}
