using Cairn.Language;
using Xunit;

namespace Cairn.Tests.Language;

public sealed class WordMemoryTests
{
    [Fact]
    public void What_is_remembered_of_a_word_is_what_was_found_out()
    {
        var memory = new WordMemory<string>(word => word.ToString());
        string[] words = ["", "a", "A", "attack", "attacks", "Jabhat", "ﬁre", "Абу", "counterinsurgency", "counter-attacks", "counter-attackd", .. Enumerable.Range(0, 20000).Select(n => $"w{n}")];

        Assert.All([.. words, .. words], word => Assert.Equal(word, memory[word]));
    }

    [Fact]
    public void A_short_word_that_was_seen_is_not_looked_up_again()
    {
        int looks = 0;
        var memory = new WordMemory<int>(_ => ++looks);

        Assert.Equal([1, 1, 2, 1], [memory["town"], memory["town"], memory["Town"], memory["town"]]);
    }
}
