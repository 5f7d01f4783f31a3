namespace Cairn.Exams.Learning;

/// <summary>Tells whether two pieces of evidence are the same stretch, by the rule of the reports exam: four words in common (all of a shorter
/// one) that make up 30 per cent of both together.</summary>
internal static class EvidenceWords
{
    private const double LeastShare = 0.3;
    private const int MostNeeded = 4;

    public static HashSet<string> Of(string text)
    {
        var words = new HashSet<string>(StringComparer.Ordinal);
        int start = -1;
        for (int i = 0; i <= text.Length; i++)
        {
            bool inside = i < text.Length && (char.IsLetterOrDigit(text[i]) || text[i] == '_');
            if (inside && start < 0)
            {
                start = i;
            }
            else if (!inside && start >= 0)
            {
                words.Add(text[start..i].ToLowerInvariant());
                start = -1;
            }
        }

        return words;
    }

    /// <summary>The share of words in common; nought where they are different stretches.</summary>
    public static double Shared(HashSet<string> left, HashSet<string> right)
    {
        int shared = left.Count(right.Contains), all = left.Count + right.Count - shared;
        bool same = shared > 0 && shared >= Math.Min(MostNeeded, Math.Min(left.Count, right.Count)) && shared >= LeastShare * all;
        return same ? (double)shared / all : 0;
    }
}
