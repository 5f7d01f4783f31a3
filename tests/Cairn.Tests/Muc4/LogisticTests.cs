using Cairn.Exams.Muc4;
using Xunit;

namespace Cairn.Tests.Muc4;

/// <summary>Learning yes-or-no questions from features.</summary>
public sealed class LogisticTests
{
    private const ulong Bomb = 0x1111_0000_0000_0000, Vote = 0x2222_0000_0000_0000, Always = 0x3333_0000_0000_0000;

    /// <summary>Where there is a bomb, the first answer is yes; of votes the second is left open.</summary>
    private static readonly Lesson[] Lessons = [.. Enumerable.Range(0, 40).Select(i => i % 2 == 0
        ? new Lesson(i, [Always, Bomb], [1, 0])
        : new Lesson(i, [Always, Vote], [0, -1]))];

    [Fact]
    public void What_speaks_for_a_question_is_learned()
    {
        var model = new LogisticTrainer(Passes: 30, Decay: 0, Rate: 0.3f).Learn(Lessons);

        Assert.True(model.Chances([Always, Bomb])[0] > 800);
        Assert.True(model.Chances([Always, Vote])[0] < 200);
    }

    [Fact]
    public void A_question_left_open_teaches_nothing() =>
        Assert.Equal(new LogisticTrainer().Learn(Lessons).Sums([])[1], new LogisticTrainer().Learn(Lessons).Sums([Vote])[1]);

    [Fact]
    public void The_same_lessons_give_the_same_model_and_it_reads_back_as_written()
    {
        byte[] first = Bytes(new LogisticTrainer().Learn(Lessons)), second = Bytes(new LogisticTrainer().Learn(Lessons));
        using var reader = new BinaryReader(new MemoryStream(first));

        Assert.Equal(first, second);
        Assert.Equal(first, Bytes(LogisticModel.Read(reader)));
    }

    [Fact]
    public void A_held_out_model_has_not_seen_its_part()
    {
        Lesson[] odd = [.. Lessons.Select((l, i) => l with { Message = i % 2 })];

        var learned = new LogisticTrainer().Learn(odd, 2);

        Assert.True(Weight(learned.Whole, Bomb) > 0);
        Assert.Equal(0, Weight(learned.Without(0), Bomb));
        Assert.True(Weight(learned.Without(1), Bomb) > 0);
    }

    private static int Weight(LogisticModel model, ulong feature) => model.Sums([feature])[0] - model.Sums([])[0];

    private static byte[] Bytes(LogisticModel model)
    {
        using var stream = new MemoryStream();
        using (var writer = new BinaryWriter(stream))
        {
            model.Write(writer);
        }

        return stream.ToArray();
    }
}
