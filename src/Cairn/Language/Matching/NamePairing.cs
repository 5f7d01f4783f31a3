using System.Collections.Immutable;

namespace Cairn.Language.Matching;

/// <summary>Pairs the words of two names, the nearest first; words parted by spaces in one name only are paired as one word.</summary>
internal sealed class NamePairing(NameForms forms, SpellingComparer spelling, SpellingComparer typing, MatchLimits limits)
{
    private const int MostJoined = 4;
    private const int LongestParticle = 4;

    /// <summary>The pairs, and the words that have no partner.</summary>
    public (List<WordPair> Pairs, List<NameWord> LeftOne, List<NameWord> LeftOther) Pair(List<NameWord> one, List<NameWord> other, NameSort sort)
    {
        bool alone = Counted(one) == 1 && Counted(other) == 1;
        var near = new List<WordPair>();
        for (int i = 0; i < one.Count; i++)
        {
            for (int j = 0; j < other.Count; j++)
            {
                if (Compare(one[i], other[j], sort, alone) is var (likeness, reason) && likeness > 0)
                {
                    near.Add(new WordPair(one[i], other[j], i, j, likeness, reason));
                }
                else if (BareOf(one[i], other[j]) is { } front)
                {
                    near.Add(new WordPair(one[i], other[j], i, j, limits.Initial, null) { Front = front });
                }
            }
        }

        var pairs = new List<WordPair>();
        var usedOne = new bool[one.Count];
        var usedOther = new bool[other.Count];
        foreach (var pair in near.OrderByDescending(pair => pair.Likeness).ThenBy(pair => Math.Abs(pair.AtOne - pair.AtOther)))
        {
            if (!usedOne[pair.AtOne] && !usedOther[pair.AtOther])
            {
                usedOne[pair.AtOne] = usedOther[pair.AtOther] = true;
                pairs.Add(pair);
            }
        }

        foreach (var (single, several, length, likeness) in Joins(one, usedOne, other, usedOther))
        {
            pairs.Add(new WordPair(one[single], Joined(other, several, length), single, several, likeness, Spaces(one[single].Text, other, several, length)));
        }

        foreach (var (single, several, length, likeness) in Joins(other, usedOther, one, usedOne))
        {
            pairs.Add(new WordPair(Joined(one, several, length), other[single], several, single, likeness, Spaces(other[single].Text, one, several, length)));
        }

        return (pairs, [.. Left(one, usedOne, pairs, true)], [.. Left(other, usedOther, pairs, false)]);
    }

    /// <summary>The words without a partner, with what stands before a paired one and not before its partner.</summary>
    private static IEnumerable<NameWord> Left(List<NameWord> words, bool[] used, List<WordPair> pairs, bool isOne) =>
        words.Where((_, at) => !used[at]).Concat(pairs.Where(pair => pair.Front is not null && pair.FrontInOne == isOne).Select(pair => new NameWord(pair.Front!, false)));

    private int Counted(List<NameWord> words) => words.Count(word => !forms.Particles.Contains(word.Text));

    /// <summary>How near two words are and why; 0 where they are two words.</summary>
    private (double Likeness, string? Reason) Compare(NameWord one, NameWord other, NameSort sort, bool alone)
    {
        string a = one.Text, b = other.Text;
        if (a == b)
        {
            return (1, null);
        }

        if (IsNumeral(a) && IsNumeral(b))
        {
            return sort == NameSort.Company ? (limits.Numeral, "numbers of one series") : forms.AreAlike(a, b) ? (limits.Form, Form(a, b)) : (0, null);
        }

        if (sort == NameSort.Person && (a.Length == 1 || b.Length == 1))
        {
            return a[0] == b[0] ? (limits.Initial, a.Length == 1 ? $"'{a}.' stands for '{b}'" : $"'{b}.' stands for '{a}'") : (0, null);
        }

        if (forms.Articles.Contains(a) && forms.Articles.Contains(b))
        {
            return (1, $"article '{a}' as '{b}'");
        }

        if (forms.AreAlike(a, b))
        {
            return (limits.Form, Form(a, b));
        }

        if (one.IsKunya != other.IsKunya && !LooksLikeKunya(one.IsKunya ? b : a))
        {
            return (0, null);
        }

        if (forms.Particles.Contains(a) != forms.Particles.Contains(b) && Math.Max(a.Length, b.Length) <= LongestParticle)
        {
            return (0, null);
        }

        bool unwritten = one.Unwritten != other.Unwritten;
        double likeness = spelling.Likeness(a, b, unwritten), typed = alone ? 0 : typing.Likeness(a, b, false);
        if (likeness >= Needed(one, other, alone) && SameBehindFront(one, other, unwritten))
        {
            return (likeness, Spelt(a, b, spelling.Changes(a, b, unwritten)));
        }

        return typed >= (Math.Max(a.Length, b.Length) <= 3 || IsForeign(a) || IsForeign(b) ? limits.ShortWord : limits.Typed) && SameBehindFront(one, other, unwritten)
            ? (typed, Spelt(a, b, typing.Changes(a, b, false)))
            : (0, null);
    }

    /// <summary>What was written before the name in one of the words and left out of the other: "abdul" of "Abdul Rashid" beside "Rashid".</summary>
    private string? BareOf(NameWord one, NameWord other)
    {
        var (whole, bare) = one.Bare > 0 ? (one, other) : (other, one);
        return whole.Bare > 0 && bare.Front == 0 && !whole.IsKunya && spelling.Likeness(whole.Text.AsSpan(whole.Bare), bare.Text, one.Unwritten != other.Unwritten) >= limits.Joined
            ? whole.Text[..whole.Bare]
            : null;
    }

    /// <summary>Whether two words that both begin with "abd" or "abu" go on alike: most of their letters are the same anyhow.</summary>
    private bool SameBehindFront(NameWord one, NameWord other, bool unwritten) =>
        one.Front == 0 || other.Front == 0 || spelling.Likeness(one.Text.AsSpan(one.Front), other.Text.AsSpan(other.Front), unwritten) >= limits.BehindFront;

    private double Needed(NameWord one, NameWord other, bool alone)
    {
        if (one.Unwritten != other.Unwritten)
        {
            return alone ? limits.AloneUnwritten : limits.Unwritten;
        }

        return alone ? limits.Alone : limits.Word;
    }

    private bool LooksLikeKunya(string word) => forms.Fathers.Any(father => word.Length > father.Length + 1 && word.StartsWith(father, StringComparison.Ordinal));

    private static bool IsForeign(string word) => word[0] > '\u024f';

    private static string Spelt(string a, string b, ImmutableArray<LetterChange> changes) => $"'{a}' and '{b}': {string.Join(", ", changes.Distinct())}";

    private static string Form(string a, string b) => $"'{a}' and '{b}' are forms of one name";

    private static string Spaces(string whole, List<NameWord> words, int at, int length) =>
        $"'{whole}' and '{string.Join(' ', words.GetRange(at, length).Select(word => word.Text))}' differ in spaces";

    /// <summary>Words of the first name that are two to four words in a row of the other: "Goodwill" and "Good Will".</summary>
    private List<(int Single, int Several, int Length, double Likeness)> Joins(List<NameWord> one, bool[] usedOne, List<NameWord> other, bool[] usedOther)
    {
        var joins = new List<(int, int, int, double)>();
        for (int i = 0; i < one.Count; i++)
        {
            for (int j = 0; !usedOne[i] && j + 1 < other.Count; j++)
            {
                for (int length = 2; length <= MostJoined && j + length <= other.Count && !usedOther.AsSpan(j, length).Contains(true); length++)
                {
                    var joined = Joined(other, j, length);
                    double likeness = spelling.Likeness(one[i].Text, joined.Text, one[i].Unwritten != joined.Unwritten);
                    if (likeness >= limits.Joined)
                    {
                        usedOne[i] = true;
                        usedOther.AsSpan(j, length).Fill(true);
                        joins.Add((i, j, length, likeness));
                        break;
                    }
                }
            }
        }

        return joins;
    }

    private static NameWord Joined(List<NameWord> words, int at, int length)
    {
        var range = words.GetRange(at, length);
        return new NameWord(string.Concat(range.Select(word => word.Text)), range.Exists(word => word.Unwritten));
    }

    /// <summary>Figures, Roman figures, and words with a figure at an end.</summary>
    internal static bool IsNumeral(string word) =>
        word.All(letter => letter is 'i' or 'v' or 'x') || char.IsAsciiDigit(word[0]) || char.IsAsciiDigit(word[^1]);
}
