using Cairn.Theatres;
using Xunit;

namespace Cairn.Tests.Theatres;

public sealed class WordTableTests
{
    private static readonly string[] Letters = ["a", "B", "c", "é", "É", "ш", "Ш", "'", "-", "1"];

    /// <summary>Words of every length up to twelve, drawn by counting on: some differ in capitals only.</summary>
    private static readonly string[] Drawn = [.. Enumerable.Range(0, 4000).Select(n => string.Concat(Enumerable.Range(0, 1 + (n % 12)).Select(i => Letters[(n * 7 + i * i * (n % 5 + 1)) % Letters.Length])))];

    [Theory]
    [InlineData(StringComparison.Ordinal)]
    [InlineData(StringComparison.OrdinalIgnoreCase)]
    public void A_table_knows_the_same_words_as_a_dictionary(StringComparison comparison)
    {
        string[] known = [.. Drawn.Where((_, i) => i % 3 == 0)];
        var expected = new Dictionary<string, int>(StringComparer.FromComparison(comparison));
        for (int i = 0; i < known.Length; i++)
        {
            expected[known[i]] = i;
        }

        var table = new WordTable<int>(known.Select((word, i) => KeyValuePair.Create(word, i)), comparison);

        Assert.Equal(expected.Count, table.Count);
        Assert.All(Drawn, word => Assert.Equal(expected.TryGetValue(word, out int value) ? value : null, table.TryGetValue(word, out int found) ? found : (int?)null));
        Assert.All(Drawn, word => Assert.Equal(expected.ContainsKey(word.ToUpperInvariant()), table.Contains(word.ToUpperInvariant())));
    }

    [Fact]
    public void An_empty_table_knows_no_word() => Assert.False(new WordTable<int>([], StringComparison.Ordinal).Contains(""));

    [Fact]
    public void A_word_that_is_not_there_throws_where_it_must_be() => Assert.Throws<KeyNotFoundException>(() => new WordTable<int>([], StringComparison.Ordinal)["war"]);

    /// <summary>What the first look of a table without regard to capitals rests on.</summary>
    [Fact]
    public void No_letter_beyond_ascii_becomes_one_of_it_in_capitals() =>
        Assert.DoesNotContain(Enumerable.Range(128, char.MaxValue - 127), code => char.IsAscii(char.ToUpperInvariant((char)code)));
}
