using System.Collections.Immutable;
using Cairn.Ledger.Grades;
using Cairn.Ledger.Tolls;
using Cairn.Theatres;
using Cairn.Values;
using Xunit;

namespace Cairn.Tests.Ledger;

public sealed class PublishedFiguresTests
{
    private static readonly ImmutableArray<RivalToll> Tolls =
    [
        Toll(CountRange.AtLeast(119), "police", 0, 3), Toll(CountRange.Exactly(79), "a witness", 1, 3), Toll(CountRange.Exactly(292), "Iraqi Health Ministry", 2, 8), Toll(CountRange.Exactly(292), "Zagros Weekly", 3, 9),
        Toll(CountRange.Exactly(324), "a relief group", 4, 31),
    ];

    [Theory]
    [InlineData(FigurePolicy.Range, "79", "292", "324")]
    [InlineData(FigurePolicy.HighestGraded, "324", "324", "324")]
    [InlineData(FigurePolicy.MajorityOfFamilies, "79", "292", "324")]
    [InlineData(FigurePolicy.MostConservative, "79", "79", "79")]
    [InlineData(FigurePolicy.LatestOfficial, "292", "292", "292")]
    public void Each_policy_makes_its_own_figure(FigurePolicy policy, string low, string best, string high)
    {
        var figure = Figures(("a relief group", Reliability.B), ("police", Reliability.C)).Of(Tolls, policy);
        Assert.Equal((low, best, high), ($"{figure.Low}", $"{figure.Best}", $"{figure.High}"));
        Assert.NotEmpty(figure.Why);
    }

    [Fact]
    public void Where_nobody_is_graded_the_range_stands_and_says_so() =>
        Assert.StartsWith("no graded source", Figures().Of(Tolls, FigurePolicy.HighestGraded).Why, StringComparison.Ordinal);

    [Fact]
    public void A_toll_without_an_upper_end_leaves_the_high_open() => Assert.Null(Figures().Of([Tolls[0]], FigurePolicy.Range).High);

    [Fact]
    public void No_toll_no_figure() => Assert.Equal(PublishedFigure.None, Figures().Of([], FigurePolicy.Range));

    private static PublishedFigures Figures(params (string, Reliability)[] grades) => PublishedFigures.Read(DataFolders.Ontology, grades.ToDictionary(g => g.Item1, g => g.Item2));

    private static RivalToll Toll(CountRange value, string speaker, int family, int day) => new(value, speaker, family, new DateOnly(2016, 7, day), $"report-{family}", new CodedId($"c{family}"), "");
}
