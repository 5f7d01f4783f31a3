using Cairn.Coding;
using Cairn.Theatres;
using Xunit;

namespace Cairn.Tests.Coding;

public sealed class ConfidenceScaleTests
{
    private static readonly ConfidenceScale Scale = ConfidenceScale.Of([("event", 40, 30), ("event", 60, 70), ("event.date", 80, 90)]);

    [Theory]
    [InlineData(0.1, 0.3)]
    [InlineData(0.4, 0.3)]
    [InlineData(0.5, 0.5)]
    [InlineData(0.55, 0.6)]
    [InlineData(0.6, 0.7)]
    [InlineData(1.0, 0.7)]
    public void Between_two_points_the_line_is_straight_and_beyond_the_last_it_is_level(double said, double probability) => Assert.Equal(probability, Scale.Of("event", said), 6);

    [Fact]
    public void One_point_stands_for_all_and_what_has_none_stays()
    {
        Assert.Equal(0.9, Scale.Of("event.date", 0.2));
        Assert.Equal(0.2, Scale.Of("claim", 0.2));
    }

    [Fact]
    public void In_the_file_that_ships_nobody_who_is_surer_is_held_to_be_right_less_often()
    {
        var rows = TsvTable.Read(Path.Combine(DataFolders.Ontology, "words", "confidence.tsv"), ["what", "said", "right"]).Rows.GroupBy(row => row.Required("what")).ToList();
        Assert.Superset(new HashSet<string> { "event", "claim", "assessment" }, rows.Select(row => row.Key).ToHashSet());
        Assert.All(rows, line =>
        {
            double[] right = [.. line.OrderBy(row => row.Number("said")).Select(row => (double)row.Number("right")!)];
            Assert.Equal(right.Order(), right);
            Assert.All(right, share => Assert.InRange(share, 1, 99));
        });
    }
}
