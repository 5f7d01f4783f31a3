using System.Collections.Immutable;

namespace Cairn.Resolution;

/// <summary>Compares the names of two reports by their words, without regard to case, plural and the Arabic article.</summary>
internal static class NameWords
{
    public static bool AreSame(string one, string other) => Of(one).AsSpan().SequenceEqual(Of(other).AsSpan());

    /// <summary>The same where most words of the shorter name stand in the longer.</summary>
    public static NameAgreement Compare(ImmutableArray<string> one, ImmutableArray<string> other)
    {
        int common = Common(one, other).Count, shorter = Math.Min(one.Length, other.Length);
        return common == 0 ? NameAgreement.Different : common * 2 > shorter ? NameAgreement.Same : NameAgreement.Unsure;
    }

    /// <summary>The words that stand in both.</summary>
    public static List<string> Common(ImmutableArray<string> one, ImmutableArray<string> other)
    {
        var common = new List<string>();
        for (int i = 0, j = 0; i < one.Length && j < other.Length;)
        {
            int order = string.CompareOrdinal(one[i], other[j]);
            if (order == 0)
            {
                common.Add(one[i]);
            }

            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }

        return common;
    }

    /// <summary>The words of a name or sentence in lower case, each once, in ordinal order, without articles, the plural's s taken off.</summary>
    public static ImmutableArray<string> Of(string name)
    {
        var words = new SortedSet<string>(StringComparer.Ordinal);
        int start = -1;
        for (int i = 0; i <= name.Length; i++)
        {
            bool inWord = i < name.Length && char.IsLetterOrDigit(name[i]);
            if (inWord && start < 0)
            {
                start = i;
            }
            else if (!inWord && start >= 0)
            {
                Add(words, name[start..i]);
                start = -1;
            }
        }

        return [.. words];
    }

    private static void Add(SortedSet<string> words, string word)
    {
        string lower = word.ToLowerInvariant();
        bool article = lower is "al" or "el" or "the" or "of" or "in" or "and";
        if (!article)
        {
            words.Add(lower.Length > 4 && lower.EndsWith('s') ? lower[..^1] : lower);
        }
    }
}
