using Cairn.Exams.Incidents;
using Cairn.Theatres;
using Xunit;

namespace Cairn.Tests.Resolution;

public sealed class SampleIncidentTests
{
    [Fact]
    public async Task Incidents_of_the_samples_agree_with_their_answers_and_no_look_alike_is_joined()
    {
        var score = await IncidentScore.OfAsync(Path.Combine(DataFolders.Samples, ".."), TestContext.Current.CancellationToken);
        Assert.True(score.Pairs.Right >= 30, $"{score.Pairs.Right} pairs");
        Assert.True(score.FamiliesInAnswers >= 10, $"{score.FamiliesInAnswers} families");
        Assert.True(score.Events.F >= 0.9, $"B-cubed F {score.Events.F:0.000}");
        Assert.DoesNotContain(score.WrongJoins, pair => pair.Contains("lookalike-", StringComparison.Ordinal));
        Assert.True(score.Families.F >= 0.95, string.Join('\n', score.FamilyFaults));
    }
}
