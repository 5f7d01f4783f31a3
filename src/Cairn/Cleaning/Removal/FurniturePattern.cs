using System.Collections.Immutable;

namespace Cairn.Cleaning.Removal;

/// <summary>A pattern of page furniture: words, <c>#</c> for a number, <c>*</c> for any words.</summary>
internal sealed record FurniturePattern(string Rule, FurnitureScope Scope, ImmutableArray<string> Parts, int MostWords)
{
    /// <summary>True where a star leaves room for prose, so that a full sentence that begins alike must not be hit.</summary>
    public bool IsOpen { get; } = Parts.Contains("*");

    /// <summary>True where the pattern fits all the words.</summary>
    public bool Fits(ReadOnlySpan<string> words)
    {
        if (words.Length > MostWords)
        {
            return false;
        }

        int part = 0, word = 0, star = -1, mark = 0;
        while (word < words.Length)
        {
            if (part < Parts.Length && Parts[part] == "*")
            {
                (star, mark) = (part++, word);
            }
            else if (part < Parts.Length && FitsOne(Parts[part], words[word]))
            {
                part++;
                word++;
            }
            else if (star >= 0)
            {
                part = star + 1;
                word = ++mark;
            }
            else
            {
                return false;
            }
        }

        while (part < Parts.Length && Parts[part] == "*")
        {
            part++;
        }

        return part == Parts.Length;
    }

    /// <summary>The number of words that the pattern fits from the first on, a star as few as possible and at most twelve; 0 where it does not.</summary>
    public int FitsStart(ReadOnlySpan<string> words)
    {
        int word = 0;
        for (int part = 0; part < Parts.Length; part++)
        {
            if (Parts[part] != "*")
            {
                if (word >= words.Length || !FitsOne(Parts[part], words[word]))
                {
                    return 0;
                }

                word++;
                continue;
            }

            if (part + 1 == Parts.Length)
            {
                break;
            }

            int last = Math.Min(words.Length, word + 13);
            while (word < last && !FitsOne(Parts[part + 1], words[word]))
            {
                word++;
            }

            if (word == last)
            {
                return 0;
            }
        }

        return word;
    }

    private static bool FitsOne(string part, string word) => part == word || (part == "#" && char.IsAsciiDigit(word[0]));
}
