using Cairn.Cleaning;
using Cairn.Collection;
using Cairn.Language.Tokens;
using Xunit;

namespace Cairn.Tests.Cleaning;

public sealed class HostilePageTests
{
    private const string Sentence = "Three men were killed in the market on Monday, the police said. ";
    private static readonly Cleaner Cleaner = new();

    public static TheoryData<string, string> Pages => new()
    {
        { "one line of a megabyte", Repeat(Sentence, 16_000) },
        { "one word of a megabyte", new string('a', 1_000_000) },
        { "a megabyte of short lines", Repeat("By A\n", 200_000) },
        { "a megabyte of brackets", Repeat("(", 1_000_000) + Sentence },
        { "ten thousand nested boxes", Repeat("<div>", 10_000) + Sentence + Repeat("</div>", 10_000) },
        { "ten thousand nested links", Repeat("<a href=x>", 10_000) + Sentence },
        { "ten thousand nested tables", Repeat("<table><tr><td>", 10_000) + Sentence },
        { "ten thousand lists that never end", Repeat("<ul><li>", 10_000) + Sentence },
        { "ten thousand boxes with words", Repeat("<div><p>" + Sentence, 10_000) },
        { "end tags that nothing began", Repeat("</p></div></a>", 100_000) + Sentence },
        { "tags that never end", Repeat("<a href=\"", 100_000) + Sentence },
        { "brackets that open nothing", Repeat("<", 500_000) + Sentence },
        { "a comment that never ends", Sentence + Repeat("<!--", 100_000) },
        { "scripts that never end", Sentence + Repeat("<script>", 100_000) },
        { "entities without end", Repeat("&#x26;#", 100_000) + Sentence + Repeat("&amp", 100_000) },
        { "right to left marks", Repeat("\u202Eقتل ثلاثة جنود\u202C ", 20_000) },
        { "linked data nested deep", "<script type=\"application/ld+json\">" + Repeat("[", 50_000) + "</script><p>" + Sentence },
        { "dates without end", Repeat("1/1/", 200_000) + Sentence },
        { "Markdown brackets", Repeat("[", 200_000) + Sentence + Repeat("](", 100_000) },
    };

    [Theory]
    [MemberData(nameof(Pages))]
    public void A_hostile_page_is_cleaned_in_each_format_without_harm(string name, string page)
    {
        Assert.NotEmpty(name);
        foreach (var format in Enum.GetValues<ReportFormat>())
        {
            var outcome = Cleaner.Clean(Report.FromText("hostile", page, format));
            Assert.True(outcome.IsAccepted || outcome.Rejection.Code == CleaningErrors.Wordless);
            if (outcome.IsAccepted)
            {
                CleaningLaws.Hold(outcome.Value);
            }
        }
    }

    [Fact]
    public void A_script_in_a_page_is_no_text()
    {
        var document = Cleaner.Clean(Report.FromText("x", "<p onclick=\"alert(1)\">" + Sentence + "<script>alert('x')</script><img src=x onerror=alert(2)><svg><script>alert(3)</script></svg>" + Sentence, ReportFormat.Html)).Value!;
        Assert.DoesNotContain("alert", document.Text, StringComparison.Ordinal);
        Assert.StartsWith("Three men", document.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_page_of_nothing_but_furniture_is_kept_whole() =>
        Assert.Equal("Share\n\nTweet", Cleaner.Clean(Report.FromText("x", "Share\nTweet")).Value!.Text);

    private static string Repeat(string text, int times) => string.Concat(Enumerable.Repeat(text, times));
}
