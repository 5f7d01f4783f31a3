using Cairn.Theatres;
using Xunit;

namespace Cairn.Tests.Theatres;

public sealed class WordSetsTests : IDisposable
{
    private readonly string file = Path.GetTempFileName();

    private enum Side : byte
    {
        Left,
        Right,
    }

    public void Dispose() => File.Delete(file);

    [Fact]
    public void Each_set_has_its_own_words_whatever_their_capitals()
    {
        File.WriteAllText(file, "set\twords\nleft\tport|larboard\nright\tstarboard\n");

        var sets = WordSets<Side>.Read(file);

        Assert.True(sets.Has(Side.Left, "Larboard"));
        Assert.True(sets.Has(Side.Right, "starboard"));
        Assert.False(sets.Has(Side.Right, "port"));
    }

    [Theory]
    [InlineData("left\tport;larboard\nright\tstarboard")]
    [InlineData("left\tport")]
    [InlineData("left\tport\nleft\tlarboard\nright\tstarboard")]
    public void Words_that_are_not_parted_and_sets_that_are_missing_or_there_twice_are_refused(string rows)
    {
        File.WriteAllText(file, $"set\twords\n{rows}\n");

        Assert.Throws<DataException>(() => WordSets<Side>.Read(file));
    }
}
