using System.Collections.Immutable;

namespace Cairn.Language.Matching;

/// <summary>Tells how far apart two spellings of a word are, by the cheapest way to read the letters of one as those of the other.</summary>
/// <remarks>Words are in a to z as <see cref="NameForms"/> gives them; other letters only stand for themselves. What is behind the eightieth
/// letter is not looked at. Thread-safe.</remarks>
internal sealed class SpellingComparer(LetterCosts costs)
{
    private const int Longest = 80;

    /// <summary>0 to 1: one less the cost by the longer word's length in letters.</summary>
    /// <param name="one">The first spelling.</param>
    /// <param name="other">The second.</param>
    /// <param name="unwritten">Whether one of them is from a script that leaves out short vowels.</param>
    public double Likeness(ReadOnlySpan<char> one, ReadOnlySpan<char> other, bool unwritten)
    {
        if (one.SequenceEqual(other))
        {
            return 1;
        }

        one = Cut(one);
        other = Cut(other);
        Span<Step> steps = stackalloc Step[(one.Length + 1) * (other.Length + 1)];
        int cost = Walk(one, other, unwritten, steps);
        return Math.Max(0, 1 - (cost / (100.0 * Math.Max(1, Math.Max(one.Length, other.Length)))));
    }

    /// <summary>What is read as what, in the order of the letters.</summary>
    public ImmutableArray<LetterChange> Changes(ReadOnlySpan<char> one, ReadOnlySpan<char> other, bool unwritten)
    {
        one = Cut(one);
        other = Cut(other);
        int width = other.Length + 1;
        Span<Step> steps = stackalloc Step[(one.Length + 1) * width];
        Walk(one, other, unwritten, steps);
        var changes = ImmutableArray.CreateBuilder<LetterChange>();
        for (int i = one.Length, j = other.Length; i > 0 || j > 0;)
        {
            var step = steps[(i * width) + j];
            var from = one[(i - step.One)..i];
            var to = other[(j - step.Other)..j];
            if (!from.SequenceEqual(to))
            {
                changes.Add(new LetterChange(from.ToString(), to.ToString()));
            }

            (i, j) = (i - step.One, j - step.Other);
        }

        changes.Reverse();
        return changes.ToImmutable();
    }

    private static ReadOnlySpan<char> Cut(ReadOnlySpan<char> word) => word.Length > Longest ? word[..Longest] : word;

    private int Walk(ReadOnlySpan<char> one, ReadOnlySpan<char> other, bool unwritten, Span<Step> steps)
    {
        int width = other.Length + 1;
        Span<short> unitsOne = stackalloc short[one.Length * LetterCosts.LongestUnit], unitsOther = stackalloc short[other.Length * LetterCosts.LongestUnit];
        Number(one, unitsOne);
        Number(other, unitsOther);
        for (int i = 0; i <= one.Length; i++)
        {
            for (int j = 0; j <= other.Length; j++)
            {
                steps[(i * width) + j] = i + j == 0 ? default : Cheapest(one, other, i, j, unitsOne, unitsOther, unwritten, steps);
            }
        }

        return steps[^1].Cost;
    }

    /// <summary>The numbers of the units that begin at each letter, by length.</summary>
    private void Number(ReadOnlySpan<char> word, Span<short> units)
    {
        for (int at = 0; at < word.Length; at++)
        {
            for (int length = 1; length <= LetterCosts.LongestUnit; length++)
            {
                units[(at * LetterCosts.LongestUnit) + length - 1] = at + length <= word.Length ? (short)costs.Unit(word.Slice(at, length)) : (short)-1;
            }
        }
    }

    private Step Cheapest(ReadOnlySpan<char> one, ReadOnlySpan<char> other, int i, int j, ReadOnlySpan<short> unitsOne, ReadOnlySpan<short> unitsOther, bool unwritten, ReadOnlySpan<Step> steps)
    {
        var best = new Step(int.MaxValue, 0, 0);
        bool ends = i == one.Length && j == other.Length;
        for (int lengthOne = 0; lengthOne <= Math.Min(LetterCosts.LongestUnit, i); lengthOne++)
        {
            int atOne = i - lengthOne;
            int unitOne = lengthOne == 0 ? -1 : unitsOne[(atOne * LetterCosts.LongestUnit) + lengthOne - 1];
            for (int lengthOther = 0; lengthOther <= Math.Min(LetterCosts.LongestUnit, j); lengthOther++)
            {
                int atOther = j - lengthOther;
                int unitOther = lengthOther == 0 ? -1 : unitsOther[(atOther * LetterCosts.LongestUnit) + lengthOther - 1];
                int cost = (lengthOne, lengthOther) switch
                {
                    (0, 0) => LetterCosts.Never,
                    (_, 0) => Gap(one, atOne, lengthOne, unitOne, unwritten),
                    (0, _) => Gap(other, atOther, lengthOther, unitOther, unwritten),
                    (1, 1) => Letter(one[atOne], other[atOther], unitOne, unitOther, atOne + atOther == 0, ends, unwritten),
                    (2, 2) when one[atOne] == other[j - 1] && one[i - 1] == other[atOther] => Math.Min(costs.Swap, Exchange(unitOne, unitOther, atOne + atOther == 0, ends, unwritten)),
                    _ => Exchange(unitOne, unitOther, atOne + atOther == 0, ends, unwritten),
                };
                if (cost < LetterCosts.Never && steps[(atOne * (other.Length + 1)) + atOther].Cost + cost is var sum && sum < best.Cost)
                {
                    best = new Step(sum, (byte)lengthOne, (byte)lengthOther);
                }
            }
        }

        return best;
    }

    private int Letter(char one, char other, int unitOne, int unitOther, bool starts, bool ends, bool unwritten)
    {
        if (one == other)
        {
            return 0;
        }

        int plain = IsVowel(one) && IsVowel(other) ? costs.OtherVowel : costs.OtherConsonant;
        return Math.Min(plain, Exchange(unitOne, unitOther, starts, ends, unwritten));
    }

    private int Exchange(int one, int other, bool starts, bool ends, bool unwritten)
    {
        if (one < 0 || other < 0)
        {
            return LetterCosts.Never;
        }

        int cost = costs.Exchange(LetterPlace.Anywhere, one, other);
        cost = starts ? Math.Min(cost, costs.Exchange(LetterPlace.Start, one, other)) : cost;
        cost = ends ? Math.Min(cost, costs.Exchange(LetterPlace.End, one, other)) : cost;
        return unwritten ? Math.Min(cost, costs.Exchange(LetterPlace.Unwritten, one, other)) : cost;
    }

    private int Gap(ReadOnlySpan<char> word, int at, int length, int unit, bool unwritten)
    {
        int cost = length == 1 ? costs.OtherGap : LetterCosts.Never;
        if (length == 1 && at > 0 && word[at] == word[at - 1])
        {
            cost = Math.Min(cost, costs.Double);
        }

        if (unit < 0)
        {
            return cost;
        }

        bool starts = at == 0, ends = at + length == word.Length;
        cost = starts ? Math.Min(cost, costs.Gap(LetterPlace.Start, unit)) : Math.Min(cost, costs.Gap(LetterPlace.Anywhere, unit));
        cost = ends && !starts ? Math.Min(cost, costs.Gap(LetterPlace.End, unit)) : cost;
        return unwritten ? Math.Min(cost, costs.Gap(LetterPlace.Unwritten, unit)) : cost;
    }

    private static bool IsVowel(char letter) => letter is 'a' or 'e' or 'i' or 'o' or 'u' or 'y';

    /// <summary>The cheapest way to a pair of letters: its cost so far, and how many letters of each word the last step reads.</summary>
    private readonly record struct Step(int Cost, byte One, byte Other);
}
