using Cairn.Theatres;

namespace Cairn.Language.Matching;

/// <summary>Tells whether two names name the same person or body, across scripts, transliterations, order, initials and legal forms.</summary>
/// <remarks>The words of both names are folded to a to z and paired, the nearest first. Words that have no partner on both sides mean two
/// names; words more on one side alone are allowed for persons ("Akhtar Mansour" is "Akhtar Mohammad Mansour") and, where they are weak
/// words, for organisations. Thread-safe.</remarks>
public sealed class NameMatcher
{
    /// <summary>Words at least this near are spellings of one word.</summary>
    private const double WordLikeness = 0.73;

    /// <summary>Words of up to three letters have to be nearer: one letter makes another name of them.</summary>
    private const double ShortLikeness = 0.75;

    /// <summary>Names at least this near, written without spaces, are one name with its spaces elsewhere.</summary>
    private const double WholeLikeness = 0.93;

    private readonly NameForms forms;

    private NameMatcher(NameForms forms) => this.forms = forms;

    /// <param name="words">Folder of the vocabulary files; null for the one that ships beside the program.</param>
    /// <exception cref="DataException">A vocabulary file is missing or wrong.</exception>
    public static NameMatcher Read(string? words = null) => new(NameForms.Read(words ?? Path.Combine(DataFolders.Ontology, "words")));

    public NameVerdict Compare(string first, string second, NameSort sort)
    {
        var a = Essential(forms.Words(first), sort);
        var b = Essential(forms.Words(second), sort);
        if (a.Count == 0 || b.Count == 0)
        {
            return new NameVerdict(false, 0, "nothing to compare");
        }

        if (a.SequenceEqual(b))
        {
            return new NameVerdict(true, 1, "the same words");
        }

        string wholeA = string.Concat(a), wholeB = string.Concat(b);
        double whole = LetterDistance.Likeness(wholeA, wholeB);
        if (sort != NameSort.Person && (IsAcronym(a, b) || IsAcronym(b, a)))
        {
            return new NameVerdict(true, 0.9, "one is the initials of the other");
        }

        var (pairs, leftA, leftB) = Pair(a, b, sort);
        if (sort == NameSort.Person && Reversed(a, b, pairs))
        {
            return new NameVerdict(false, whole, "father and son stand the other way round");
        }

        if (leftA.Count > 0 && leftB.Count > 0)
        {
            bool joined = a.Count != b.Count && whole >= WholeLikeness;
            return joined
                ? new NameVerdict(true, whole, "the same letters with other spaces")
                : new NameVerdict(false, whole, $"{string.Join(' ', leftA)} is not {string.Join(' ', leftB)}");
        }

        double likeness = pairs.Count == 0 ? 0 : pairs.Average(pair => pair.Likeness);
        var rest = leftA.Count > 0 ? leftA : leftB;
        if (rest.Count == 0)
        {
            return new NameVerdict(true, likeness, "each word has its partner");
        }

        if (rest.TrueForAll(word => sort == NameSort.Person ? forms.Particles.Contains(word) : forms.Weak.Contains(word)))
        {
            return new NameVerdict(true, likeness, $"only {string.Join(' ', rest)} is missing");
        }

        int core = pairs.Count(pair => !forms.Particles.Contains(pair.A) && pair.A.Length > 1);
        if (sort == NameSort.Person)
        {
            bool enough = core >= 2 && likeness >= 0.85 || (pairs.Count >= 2 && core >= 1 && likeness >= 0.9);
            return new NameVerdict(enough || whole >= WholeLikeness, likeness, $"{string.Join(' ', rest)} is missing");
        }

        bool numbers = sort == NameSort.Company && core >= 1 && rest.TrueForAll(IsNumeral);
        return new NameVerdict(numbers || whole >= WholeLikeness, likeness, $"{string.Join(' ', rest)} is missing");
    }

    /// <summary>The words that count: no titles of a person, no legal form of a company; single letters in a row made one word.</summary>
    private List<string> Essential(List<string> words, NameSort sort)
    {
        if (sort == NameSort.Person)
        {
            var kept = words.FindAll(word => !forms.Titles.Contains(word));
            return kept.Count > 0 ? kept : words;
        }

        var essential = new List<string>();
        for (int i = 0; i < words.Count; i++)
        {
            int length = LegalForm(words, i);
            if (length > 0)
            {
                i += length - 1;
                continue;
            }

            essential.Add(words[i]);
        }

        essential = essential.Count > 0 ? essential : words;
        return Joined(essential);
    }

    private int LegalForm(List<string> words, int at)
    {
        for (int length = Math.Min(forms.LongestLegal, words.Count - at); length > 0; length--)
        {
            if (forms.Legal.Contains(string.Join(' ', words.GetRange(at, length))))
            {
                return length;
            }
        }

        return 0;
    }

    /// <summary>"a b c" from "A.B.C." becomes "abc".</summary>
    private static List<string> Joined(List<string> words)
    {
        var joined = new List<string>();
        for (int i = 0; i < words.Count; i++)
        {
            int end = i;
            while (end < words.Count && words[end].Length == 1 && char.IsAsciiLetterLower(words[end][0]))
            {
                end++;
            }

            if (end - i >= 2)
            {
                joined.Add(string.Concat(words.GetRange(i, end - i)));
                i = end - 1;
            }
            else
            {
                joined.Add(words[i]);
            }
        }

        return joined;
    }

    private (List<(string A, string B, int AtA, int AtB, double Likeness)> Pairs, List<string> LeftA, List<string> LeftB) Pair(List<string> a, List<string> b, NameSort sort)
    {
        var near = new List<(string A, string B, int AtA, int AtB, double Likeness)>();
        for (int i = 0; i < a.Count; i++)
        {
            for (int j = 0; j < b.Count; j++)
            {
                double likeness = WordsLikeness(a[i], b[j], sort);
                if (likeness > 0)
                {
                    near.Add((a[i], b[j], i, j, likeness));
                }
            }
        }

        var pairs = new List<(string A, string B, int AtA, int AtB, double Likeness)>();
        var usedA = new bool[a.Count];
        var usedB = new bool[b.Count];
        foreach (var pair in near.OrderByDescending(pair => pair.Likeness).ThenBy(pair => Math.Abs(pair.AtA - pair.AtB)))
        {
            if (!usedA[pair.AtA] && !usedB[pair.AtB])
            {
                usedA[pair.AtA] = usedB[pair.AtB] = true;
                pairs.Add(pair);
            }
        }

        Join(a, usedA, b, usedB, pairs);
        Join(b, usedB, a, usedA, pairs);
        return (pairs, [.. a.Where((_, i) => !usedA[i])], [.. b.Where((_, j) => !usedB[j])]);
    }

    /// <summary>Pairs a word with two or three words in a row of the other name: "Goodwill" and "Good Will".</summary>
    private static void Join(List<string> one, bool[] usedOne, List<string> other, bool[] usedOther, List<(string A, string B, int AtA, int AtB, double Likeness)> pairs)
    {
        for (int i = 0; i < one.Count; i++)
        {
            for (int j = 0; !usedOne[i] && j + 1 < other.Count; j++)
            {
                for (int length = 2; length <= 4 && j + length <= other.Count; length++)
                {
                    if (Enumerable.Range(j, length).Any(k => usedOther[k]))
                    {
                        break;
                    }

                    double likeness = LetterDistance.Likeness(one[i], string.Concat(other.GetRange(j, length)));
                    if (likeness >= 0.88)
                    {
                        usedOne[i] = true;
                        Enumerable.Range(j, length).ToList().ForEach(k => usedOther[k] = true);
                        pairs.Add((one[i], string.Concat(other.GetRange(j, length)), i, j, likeness));
                        break;
                    }
                }
            }
        }
    }

    /// <summary>How near two words are, 0 where they are two words.</summary>
    private double WordsLikeness(string a, string b, NameSort sort)
    {
        if (a == b)
        {
            return 1;
        }

        if (IsNumeral(a) && IsNumeral(b))
        {
            return sort == NameSort.Company ? 0.8 : 0;
        }

        if (sort == NameSort.Person && (a.Length == 1 || b.Length == 1))
        {
            return a[0] == b[0] ? 0.85 : 0;
        }

        if (forms.AreAlike(a, b))
        {
            return 0.92;
        }

        bool isForeign = a[0] > '\u024f' || b[0] > '\u024f';
        double likeness = LetterDistance.Likeness(a, b);
        int length = Math.Max(a.Length, b.Length);
        double needed = isForeign ? 0.75 : length <= 3 ? ShortLikeness : WordLikeness;
        bool particle = forms.Particles.Contains(a) != forms.Particles.Contains(b) && length <= 4;
        return likeness >= needed && !particle ? likeness : 0;
    }

    private static bool IsNumeral(string word)
    {
        bool digits = true, roman = true;
        foreach (char c in word)
        {
            digits &= char.IsAsciiDigit(c);
            roman &= c is 'i' or 'v' or 'x';
        }

        return digits || roman || (word.Length > 1 && (char.IsAsciiDigit(word[^1]) || char.IsAsciiDigit(word[0])));
    }

    private bool IsAcronym(List<string> one, List<string> other) =>
        one.Count == 1 && one[0].Length >= 2 && other.Count >= 2 && one[0].Length <= 8
        && string.Concat(other.Where(word => !forms.Weak.Contains(word)).Select(word => word[0])) == one[0];

    /// <summary>"Salman bin Muhammad" and "Muhammad bin Salman": the names around "bin" have changed places.</summary>
    private static bool Reversed(List<string> a, List<string> b, List<(string A, string B, int AtA, int AtB, double Likeness)> pairs)
    {
        int binA = a.FindIndex(IsSonOf), binB = b.FindIndex(IsSonOf);
        return binA > 0 && binB > 0 && pairs.Exists(pair => pair.AtA == binA - 1 && pair.AtB > binB) && pairs.Exists(pair => pair.AtB == binB - 1 && pair.AtA > binA);
    }

    private static bool IsSonOf(string word) => word is "bin" or "ben" or "ibn";
}
