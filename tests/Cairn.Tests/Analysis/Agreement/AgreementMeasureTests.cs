using System.Collections.Immutable;
using Cairn.Analysis.Agreement;
using Cairn.Values;
using Xunit;

namespace Cairn.Tests.Analysis.Agreement;

public sealed class AgreementMeasureTests
{
    /// <summary>Four observers and twelve units from K. Krippendorff, Computing Krippendorff's Alpha-Reliability (2011), section C; 0 is a gap.</summary>
    private static readonly int[][] Observers =
    [
        [1, 2, 3, 3, 2, 1, 4, 1, 2, 0, 0, 0],
        [1, 2, 3, 3, 2, 2, 4, 1, 2, 5, 0, 3],
        [0, 3, 3, 3, 2, 3, 4, 2, 2, 5, 1, 0],
        [1, 2, 3, 3, 2, 4, 4, 1, 2, 5, 1, 0],
    ];

    [Theory]
    [InlineData(AlphaMetric.Nominal, 0.743)]
    [InlineData(AlphaMetric.Ordinal, 0.815)]
    [InlineData(AlphaMetric.Interval, 0.849)]
    public void Alpha_is_that_of_the_published_example(AlphaMetric metric, double published)
    {
        int[][] things = [.. Enumerable.Range(0, 12).Select(unit => Enumerable.Range(1, 5).Select(value => Observers.Count(row => row[unit] == value)).ToArray())];
        Assert.Equal(published, Alpha.Of(things, [], [1, 2, 3, 4, 5], metric)!.Value, 3);
    }

    [Fact]
    public void Alpha_of_two_observers_and_two_values_is_that_of_the_published_example()
    {
        int[] meg = [0, 1, 0, 0, 0, 0, 0, 0, 1, 0], owen = [1, 1, 1, 0, 0, 1, 0, 0, 0, 0];
        int[][] things = [.. meg.Zip(owen).Select(pair => new[] { (1 - pair.First) + (1 - pair.Second), pair.First + pair.Second })];
        Assert.Equal(0.095, Alpha.Of(things, [], [], AlphaMetric.Nominal)!.Value, 3);
    }

    [Theory]
    [InlineData(20, 5, 10, 15, 0.40)] // Fifty grant proposals read by two.
    [InlineData(45, 15, 25, 15, 0.1304)] // Equal agreement, but of other habits.
    [InlineData(25, 35, 5, 35, 0.2593)]
    public void Kappa_is_that_of_the_published_examples(int both, int first, int second, int neither, double published) =>
        Assert.Equal(published, Kappa.Of([(0, 0), (0, 1), (1, 0), (1, 1)], [both, first, second, neither], 2)!.Value, 4);

    [Fact]
    public void Where_both_always_say_one_thing_there_is_no_kappa_and_no_alpha()
    {
        Assert.Null(Kappa.Of([(0, 0)], [9], 1));
        Assert.Null(Alpha.Of([[2], [2]], [], [], AlphaMetric.Nominal));
        Assert.Null(Alpha.Of([], [], [], AlphaMetric.Nominal));
    }

    [Fact]
    public void The_interval_holds_the_measure_is_the_same_each_time_and_narrows_with_more_things()
    {
        var few = FieldReliability.Of(Field(20)).Pairs.Single();
        var many = FieldReliability.Of(Field(400)).Pairs.Single();
        Assert.Equal(few.Kappa!.Value, many.Kappa!.Value, 10);
        Assert.True(few.Interval!.Value.Low <= few.Kappa && few.Kappa <= few.Interval.Value.High);
        Assert.True(many.Interval!.Value.High - many.Interval.Value.Low < (few.Interval.Value.High - few.Interval.Value.Low) / 2);
        Assert.Equal(few, FieldReliability.Of(Field(20)).Pairs.Single() with { Cells = few.Cells });
    }

    [Fact]
    public void A_field_in_number_takes_near_numbers_for_nearly_agreeing()
    {
        var near = Field("killed", ("12", "13"), ("40", "41"), ("7", "7"), ("90", "88"));
        Assert.True(FieldReliability.Of(near).Alpha > 0.99);
        Assert.True(FieldReliability.Of(near with { Field = "place" }).Alpha < 0.5);
    }

    private static RatedField Field(int things) => Field("type", [.. Enumerable.Range(0, things).Select(i => (i % 20) switch { < 9 => ("battles", "battles"), < 11 => ("battles", "riots"), 11 => ("riots", "battles"), _ => ("riots", "riots") })]);

    private static RatedField Field(string name, params (string First, string Second)[] values) => new(
        name,
        [.. values.Select((pair, i) => new RatedUnit(new CodedId($"e{i:000}"), null, "r", "e1", "", ImmutableSortedDictionary<string, string>.Empty.Add(DecidedFields.Machine, pair.First).Add("Rana", pair.Second)))]);
}
