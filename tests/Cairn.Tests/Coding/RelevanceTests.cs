using Cairn.Coding;
using Cairn.Collection;
using Cairn.Running;
using Cairn.Theatres;
using Xunit;

namespace Cairn.Tests.Coding;

public sealed class RelevanceTests
{
    private const string Bakery =
        "The bakery on the corner of Mill Street won the county prize for its rye bread on Saturday. The owner said that she gets up at three in the morning, " +
        "and that the recipe came from her grandmother. Customers queue for the loaves, the cinnamon rolls and a cheese cake that sells out before noon. The town " +
        "council wants to close the road to cars in summer so that cafes can put tables outside. Shop owners like the plan, drivers do not. The library opens a " +
        "reading room for children next week, and the swimming pool gets a new roof. The school choir sings in the park on Sunday; tickets cost four euros.";

    private const string Attack = "Gunmen opened fire on a minibus near Kirkuk on Monday and killed three policemen, officials said.";

    private static readonly RelevanceJudge Judge = RelevanceJudge.Read(DataFolders.Ontology);

    [Fact]
    public void Local_news_on_a_bakery_is_set_aside()
    {
        var judged = Judge.Judge(Bakery);
        Assert.False(judged.IsAboutConflict);
        Assert.True(judged.Points < 0);
    }

    [Fact]
    public void One_paragraph_on_an_attack_in_a_long_page_on_other_things_is_enough_wherever_it_stands()
    {
        string[] pages = [Bakery, Bakery, Attack, Bakery, Bakery];
        string text = string.Join("\n\n", pages);
        var judged = Judge.Judge(text);
        Assert.True(judged.IsAboutConflict);
        Assert.True(judged.Passage.Start <= text.IndexOf("Gunmen", StringComparison.Ordinal) && judged.Passage.End > text.IndexOf("policemen", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("")]
    [InlineData("Five dead.")]
    [InlineData("SOLDIERS KILLED TWO REBELS NEAR THE BRIDGE")]
    public void A_text_too_short_to_tell_is_coded_and_so_is_one_in_capitals(string text) => Assert.True(Judge.Judge(text).IsAboutConflict);

    [Fact]
    public void A_report_set_aside_is_kept_with_nothing_coded_and_says_so()
    {
        var coded = Pipeline.Standard(TheatreSet.Read([DataFolders.Theatres], [])).Run(Report.FromText("bakery", Bakery, ReportFormat.Plain)).Value;
        Assert.NotNull(coded);
        Assert.False(coded.IsAboutConflict);
        Assert.True(coded.LanguageIsCoded);
        Assert.Contains("rye bread", coded.Document.Text, StringComparison.Ordinal);
        Assert.Empty(coded.Events);
        Assert.Empty(coded.Claims);
        Assert.Empty(coded.Assessments);
    }

    [Fact]
    public void The_samples_are_all_on_conflict()
    {
        var cleaner = new Cairn.Cleaning.Cleaner();
        var samples = new Collector(new CollectionLimits(), TimeProvider.System).CollectAsync([DataFolders.Samples], TestContext.Current.CancellationToken).ToBlockingEnumerable(TestContext.Current.CancellationToken)
            .Select(report => cleaner.Clean(report.Value!).Value!).ToList();
        Assert.True(samples.Count > 60);
        Assert.DoesNotContain(samples, document => !Judge.Judge(document).IsAboutConflict);
    }

    [Fact]
    public void The_words_that_spoke_for_it_are_shown_with_their_weights()
    {
        var words = Judge.Explain(Attack, Judge.Judge(Attack).Passage);
        Assert.Contains(words, word => word.Name == "Gunmen" && word.Weight > 0 && word.Span!.Value.In(Attack).SequenceEqual("Gunmen"));
    }
}
