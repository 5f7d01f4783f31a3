using System.Collections.Frozen;
using Cairn.Cleaning.Lines;

namespace Cairn.Cleaning.Judging;

/// <summary>The words of a line as its features see them: small words, which prose is full of, and cues, which page furniture is made of
/// (share, subscribe, related, cookies).</summary>
/// <param name="cues">Words of furniture, in lower case.</param>
/// <param name="small">Small words of the languages that pages come in.</param>
/// <param name="address">Words with which a page speaks to its reader.</param>
internal sealed class LineWords(FrozenSet<string> cues, FrozenSet<string> small, PageAddress address)
{
    private const int FewestLetters = 3, StemLetters = 6;

    public PageAddress Address { get; } = address;

    public IEnumerable<string> Of(string text) => Words.Of(text, LineFeatures.LongestLine + 10).Words;

    public bool IsSmall(string word) => small.Contains(word);

    public bool IsCue(string word) => cues.Contains(word) && !small.Contains(word);

    /// <summary>The first letters of a word that tells what a line is about, so that "bombing" is "bombings" and "town's" is "town"; null for
    /// a small word or a number.</summary>
    public string? Stem(string word)
    {
        word = word.EndsWith("'s", StringComparison.Ordinal) ? word[..^2] : word;
        return word.Length < FewestLetters || small.Contains(word) || cues.Contains(word) || char.IsAsciiDigit(word[0]) ? null : word[..Math.Min(StemLetters, word.Length)];
    }

    /// <summary>True where at least a quarter of the words are small words and at most a fifth are words of furniture.</summary>
    public bool IsProse(string text)
    {
        string[] tokens = [.. Of(text)];
        return tokens.Count(IsSmall) * 4 >= tokens.Length && tokens.Count(IsCue) * 5 <= tokens.Length;
    }

    /// <summary>The stems of a text of any length.</summary>
    public IEnumerable<string> Content(string text) => Words.Of(text, int.MaxValue).Words.Select(Stem).OfType<string>();

    /// <summary>The words themselves, the first and last of them, and their shape.</summary>
    public IEnumerable<string> Features(string text)
    {
        string[] tokens = [.. Of(text).Select(Name)];
        string[] ends = tokens.Length > 1 ? ["first=" + tokens[0], "last=" + tokens[^1]] : [];
        return tokens.Select(word => "word=" + word).Concat(ends).Concat(Shape(text));
    }

    /// <summary>How many words begin with a capital, and how many are small words or words of furniture.</summary>
    public IEnumerable<string> Shape(string text)
    {
        var (tokens, spans) = Words.Of(text, LineFeatures.LongestLine + 10);
        int small = tokens.Count(IsSmall), capitals = spans.Count(span => char.IsUpper(text[span.Start]));
        if (tokens.Length > 1)
        {
            yield return "capitals=" + Share(capitals, tokens.Length);
        }

        if (tokens.Length > 0)
        {
            yield return "small=" + Share(small, tokens.Length);
            yield return "cues=" + Share(tokens.Count(IsCue), Math.Max(1, tokens.Length - small));
        }
    }

    /// <summary>A part of a whole in words: none, few (less than a quarter), some, half, most, each.</summary>
    public static string Share(int part, int of) => (part * 4 / of) switch { 0 when part == 0 => "none", 0 => "few", 1 => "some", 2 => "half", 3 => "most", _ => "each" };

    private static string Name(string word) => char.IsAsciiDigit(word[0]) ? "#" : word;
}
