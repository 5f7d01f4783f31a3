using Cairn.Exams.Muc4;
using Xunit;

namespace Cairn.Tests.Muc4;

/// <summary>Learning yes-or-no questions from numbers.</summary>
public sealed class ForestTests
{
    /// <summary>Yes where exactly one of two numbers is above 50, which neither tells alone; the second question is left open throughout; the third
    /// number says nothing.</summary>
    private static readonly MeasuredLesson[] Lessons = [.. Enumerable.Range(0, 400).Select(i => (A: i % 100, B: i * 37 % 100, C: i * 13 % 7))
        .Select((v, i) => new MeasuredLesson(i, [v.A, v.B, v.C], [v.A > 50 != v.B > 50 ? (sbyte)1 : (sbyte)0, -1]))];

    private static readonly ForestTrainer Trainer = new(Trees: 60, Depth: 3, Rate: 0.2f, ValueShare: 0.8f);

    [Fact]
    public void What_only_two_numbers_together_tell_is_learned()
    {
        var forest = Learn();

        Assert.True(forest.Chances([90, 10, 0])[0] > 800);
        Assert.True(forest.Chances([10, 90, 0])[0] > 800);
        Assert.True(forest.Chances([90, 90, 0])[0] < 200);
        Assert.True(forest.Chances([10, 10, 0])[0] < 200);
    }

    [Fact]
    public void A_question_left_open_stays_even() => Assert.Equal(500, Learn().Chances([90, 10, 0])[1]);

    [Fact]
    public void The_same_lessons_give_the_same_trees_and_they_read_back_as_written()
    {
        byte[] first = Bytes(Learn());
        using var reader = new BinaryReader(new MemoryStream(first));

        Assert.Equal(first, Bytes(Learn()));
        Assert.Equal(first, Bytes(Forest.Read(reader)));
    }

    [Fact]
    public void A_held_out_forest_has_not_seen_its_part()
    {
        MeasuredLesson[] halves = [.. Enumerable.Range(0, 200).Select(i => new MeasuredLesson(i, [i % 2 == 0 ? 10 : i], [i % 2 == 0 || i > 100 ? (sbyte)1 : (sbyte)0]))];

        var learned = Trainer.Learn(halves, 2);

        Assert.Equal(learned.Without(1).Chances([10])[0], learned.Without(1).Chances([190])[0]);
        Assert.True(learned.Without(0).Chances([190])[0] > learned.Without(0).Chances([10])[0]);
    }

    private static Forest Learn() => Trainer.Learn(BinnedLessons.Of(Lessons), _ => true);

    private static byte[] Bytes(Forest forest)
    {
        using var stream = new MemoryStream();
        using (var writer = new BinaryWriter(stream))
        {
            forest.Write(writer);
        }

        return stream.ToArray();
    }
}
