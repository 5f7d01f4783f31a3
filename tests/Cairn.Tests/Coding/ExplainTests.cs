using Cairn.Coding;
using Cairn.Collection;
using Cairn.Running;
using Cairn.Theatres;
using Cairn.Values;
using Xunit;

namespace Cairn.Tests.Coding;

public sealed class ExplainTests
{
    private const string Text =
        "BAGHDAD, June 3, 2015 - Islamic State militants attacked an army post near Ramadi on Tuesday and killed six soldiers, the army said.\n\n" +
        "The commander warned that the group may attack the dam. He estimated that the group still has 3,000 fighters in Anbar.\n\n" +
        "Analysts say that the group is growing stronger in the desert.";

    private static readonly Pipeline Pipeline = Pipeline.Standard(TheatreSet.Read([DataFolders.Theatres], []));
    private static readonly ReportExplanation Told = Pipeline.Explain(Report.FromText("told", Text, ReportFormat.Plain)).Value!;

    [Fact]
    public void Every_coded_thing_is_explained_once_under_its_own_name()
    {
        string[] names = [.. Told.Things.Select(thing => thing.Name).OfType<string>()];
        Assert.Equal(Told.Coded.Events.Length + Told.Coded.Claims.Length + Told.Coded.Assessments.Length, names.Length);
        Assert.Equal(names.Length, names.Distinct().Count());
        Assert.Contains("e1", names);
        Assert.Contains("c1", names);
    }

    [Fact]
    public void An_event_tells_its_trigger_and_how_its_doer_hangs_on_it()
    {
        var attack = Told.Things.First(thing => thing.Name == "e1");
        Assert.Contains(attack.Reasons, reason => reason.Name.Contains("“attack”", StringComparison.Ordinal) && reason.Span!.Value.In(Text).SequenceEqual("attacked"));
        Assert.Contains(attack.Fields, field => field is { Field: "actor", Value: "Islamic State" } && field.Reasons.Any(reason => reason.Name.Contains("of “", StringComparison.Ordinal)));
    }

    [Fact]
    public void A_trigger_that_is_only_feared_is_told_as_not_asserted_with_the_word_that_says_so()
    {
        int dam = Text.IndexOf("attack the dam", StringComparison.Ordinal);
        var feared = Assert.Single(Told.Things, thing => thing.Kind == AnchorKind.Event && thing.Evidence.Start == dam);
        Assert.False(feared.IsCoded);
        Assert.Contains(feared.Reasons, reason => reason.Span is { } span && span.In(Text).SequenceEqual("may"));
    }

    [Fact]
    public void Weights_add_up_to_the_points_of_a_claim_and_of_a_number_that_is_none()
    {
        var claim = Told.Things.First(thing => thing is { Kind: AnchorKind.Claim, IsCoded: true });
        var toll = Told.Things.First(thing => thing is { Kind: AnchorKind.Claim, IsCoded: false } && thing.Evidence.In(Text).Contains("six soldiers", StringComparison.Ordinal));
        Assert.True(claim.Points >= 0);
        Assert.True(toll.Points < 0);
        int threshold = claim.Reasons.Sum(reason => reason.Weight ?? 0) - claim.Points!.Value;
        Assert.Equal(threshold, toll.Reasons.Sum(reason => reason.Weight ?? 0) - toll.Points!.Value);
    }

    [Fact]
    public void Explaining_changes_nothing_and_points_only_at_words_of_the_text()
    {
        var coded = Pipeline.Run(Report.FromText("told", Text, ReportFormat.Plain)).Value!;
        Assert.Equal(coded.Events.Select(e => e.Id), Told.Coded.Events.Select(e => e.Id));
        Assert.All(Told.Things.SelectMany(thing => thing.Reasons.Concat(thing.Fields.SelectMany(field => field.Reasons))).Select(reason => reason.Span).OfType<TextSpan>(),
            span => Assert.InRange(span.End, span.Start + 1, Text.Length));
    }
}
