namespace Cairn.Resolution;

/// <summary>Compares the names of two reports by their words, without regard to case, marks and the Arabic article.</summary>
internal static class NameWords
{
    public static bool AreSame(string one, string other) => Words(one).SetEquals(Words(other));

    /// <summary>The same where most words of the shorter name stand in the longer.</summary>
    public static NameAgreement Compare(string one, string other)
    {
        var first = Words(one);
        var second = Words(other);
        int shorter = Math.Min(first.Count, second.Count);
        first.IntersectWith(second);
        return first.Count == 0 ? NameAgreement.Different : first.Count * 2 > shorter ? NameAgreement.Same : NameAgreement.Unsure;
    }

    private static HashSet<string> Words(string name)
    {
        var words = new HashSet<string>(StringComparer.Ordinal);
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

        return words;
    }

    private static void Add(HashSet<string> words, string word)
    {
        string lower = word.ToLowerInvariant();
        bool article = lower is "al" or "el" or "the" or "of" or "in" or "and";
        if (!article)
        {
            words.Add(lower.Length > 4 && lower.EndsWith('s') ? lower[..^1] : lower);
        }
    }
}
