using Cairn.Exams.Muc4;
using Xunit;

namespace Cairn.Tests.Muc4;

/// <summary>Learning what only two features together tell.</summary>
public sealed class SmallNetTests
{
    private const ulong Soldiers = 0x1111_0000_0000_0000, Killed = 0x2222_0000_0000_0000;

    /// <summary>Yes where soldiers are told of or somebody was killed, but not for both: no sum of weights says so.</summary>
    private static readonly Lesson[] Lessons = [.. Enumerable.Range(0, 400).Select(i => (i % 4) switch
    {
        0 => new Lesson(i, [], [0]),
        1 => new Lesson(i, [Soldiers], [1]),
        2 => new Lesson(i, [Killed], [1]),
        _ => new Lesson(i, [Soldiers, Killed], [0]),
    })];

    [Fact]
    public void Two_features_together_may_say_the_opposite_of_each()
    {
        var net = Learn();

        Assert.True(net.Sums([Soldiers])[0] > 0);
        Assert.True(net.Sums([Killed])[0] > 0);
        Assert.True(net.Sums([Soldiers, Killed])[0] < 0);
    }

    [Fact]
    public void A_model_with_a_net_hears_both()
    {
        var alone = new LogisticTrainer().Learn(Lessons);
        var both = new LogisticTrainer(Net: Trainer).Learn(Lessons);

        Assert.Equal((alone.Sums([Killed])[0] + both.Net!.Sums([Killed])[0]) / 2, both.Sums([Killed])[0]);
    }

    [Fact]
    public void The_same_lessons_give_the_same_net_and_it_reads_back_as_written()
    {
        byte[] first = Bytes(Learn());
        using var reader = new BinaryReader(new MemoryStream(first));

        Assert.Equal(first, Bytes(Learn()));
        Assert.Equal(first, Bytes(SmallNet.Read(reader)));
    }

    private static SmallNetTrainer Trainer => new(Frequent: 1, Units: 8, Passes: 60, Rate: 0.1f, Keep: 1);

    private static SmallNet Learn() => Trainer.Learn(NumberedLessons.Of(Lessons, 1), [.. Enumerable.Range(0, Lessons.Length)]);

    private static byte[] Bytes(SmallNet net)
    {
        using var stream = new MemoryStream();
        using (var writer = new BinaryWriter(stream))
        {
            net.Write(writer);
        }

        return stream.ToArray();
    }
}
