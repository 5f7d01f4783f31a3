using System.Collections.Immutable;
using Cairn.Cleaning.Lines;
using Cairn.Theatres;

namespace Cairn.Cleaning.Judging;

/// <summary>The words of a line as its features see them: small words, which prose is full of, and cues, which page furniture is made of
/// (share, subscribe, related, cookies).</summary>
/// <param name="cues">Words of furniture, in lower case.</param>
/// <param name="small">Small words of the languages that pages come in.</param>
/// <param name="address">Words with which a page speaks to its reader.</param>
internal sealed class LineWords(WordList cues, WordList small, WordSets<AddressWordSet> address)
{
    private const int FewestLetters = 3, StemLetters = 6, Looked = LineFeatures.LongestLine + 10;

    public WordSets<AddressWordSet> Address { get; } = address;

    public bool IsSmall(string word) => small.Contains(word);

    public bool IsCue(string word) => cues.Contains(word) && !small.Contains(word);

    /// <summary>The first letters of a word that tells what a line is about, so that "bombing" is "bombings" and "town's" is "town"; null for
    /// a small word or a number.</summary>
    public string? Stem(string word)
    {
        var stem = word.EndsWith("'s", StringComparison.Ordinal) ? word.AsSpan(0, word.Length - 2) : word;
        return stem.Length < FewestLetters || small.Contains(stem) || cues.Contains(stem) || char.IsAsciiDigit(stem[0]) ? null
            : stem.Length > StemLetters ? stem[..StemLetters].ToString()
            : stem.Length == word.Length ? word : stem.ToString();
    }

    /// <summary>True where at least a quarter of the words are small words and at most a fifth are words of furniture.</summary>
    public bool IsProse(Line line)
    {
        var tokens = line.FirstTokens(Looked);
        return Count(tokens, IsSmall) * 4 >= tokens.Length && Count(tokens, IsCue) * 5 <= tokens.Length;
    }

    /// <summary>The stems of a line of any length.</summary>
    public ImmutableArray<string> Content(Line line) => line.Stems(Stem);

    /// <summary>The words themselves, the first and last of them, and their shape.</summary>
    public IEnumerable<string> Features(Line line)
    {
        string[] tokens = [.. line.FirstTokens(Looked)];
        for (int i = 0; i < tokens.Length; i++)
        {
            yield return "word=" + Name(tokens[i]);
        }

        if (tokens.Length > 1)
        {
            yield return "first=" + Name(tokens[0]);
            yield return "last=" + Name(tokens[^1]);
        }

        foreach (string feature in Shape(line))
        {
            yield return feature;
        }
    }

    /// <summary>How many words begin with a capital, and how many are small words or words of furniture.</summary>
    public IEnumerable<string> Shape(Line line)
    {
        int count = line.FirstTokens(Looked).Length, small = Count(line.FirstTokens(Looked), IsSmall);
        if (count > 1)
        {
            yield return "capitals=" + Share(Capitals(line, count), count);
        }

        if (count > 0)
        {
            yield return "small=" + Share(small, count);
            yield return "cues=" + Share(Count(line.FirstTokens(Looked), IsCue), Math.Max(1, count - small));
        }
    }

    /// <summary>A part of a whole in words: none, few (less than a quarter), some, half, most, each.</summary>
    public static string Share(int part, int of) => (part * 4 / of) switch { 0 when part == 0 => "none", 0 => "few", 1 => "some", 2 => "half", 3 => "most", _ => "each" };

    private static int Capitals(Line line, int tokens)
    {
        int capitals = 0;
        foreach (var span in line.Tokens.Spans.AsSpan()[..tokens])
        {
            capitals += char.IsUpper(line.Text[span.Start]) ? 1 : 0;
        }

        return capitals;
    }

    private static int Count(ReadOnlySpan<string> tokens, Func<string, bool> fits)
    {
        int count = 0;
        foreach (string token in tokens)
        {
            count += fits(token) ? 1 : 0;
        }

        return count;
    }

    private static string Name(string word) => char.IsAsciiDigit(word[0]) ? "#" : word;
}
