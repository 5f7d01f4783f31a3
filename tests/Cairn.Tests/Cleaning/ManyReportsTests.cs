using Cairn.Cleaning;
using Cairn.Collection;
using Xunit;

namespace Cairn.Tests.Cleaning;

/// <summary>Many reports in one file, each with the foot of its page: no foot is the end of the file.</summary>
public sealed class ManyReportsTests
{
    private const int Reports = 60;

    [Fact]
    public void A_foot_in_the_middle_takes_only_itself_along()
    {
        string file = string.Join("\n\n", Enumerable.Range(1, Reports).Select(n => $"""
            Shelling in quarter {n}

            Gunners on the ridge shelled quarter {n} of the town on Monday and killed three people, the head of its hospital told reporters in the evening.

            The army said that it had fired at a column of rebels north of quarter {n}, and that it knew nothing of dead or wounded among those who live there.

            Leave a Reply
            Your email address will not be published.
            Name *
            """));

        string text = new Cleaner().Clean(Report.FromText("many", file)).Value!.Text;

        Assert.All(Enumerable.Range(1, Reports), n => Assert.Contains($"shelled quarter {n} of the town", text, StringComparison.Ordinal));
    }
}
