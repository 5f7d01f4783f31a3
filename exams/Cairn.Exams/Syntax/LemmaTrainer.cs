using Cairn.Language.Syntax;

namespace Cairn.Exams.Syntax;

/// <summary>Draws from a treebank the words whose lemma no rule gives.</summary>
internal static class LemmaTrainer
{
    public static Lemmatizer Train(List<TreebankSentence> sentences)
    {
        var all = sentences.SelectMany(s => Enumerable.Range(0, s.Count).Select(i => (Word: s.Words[i], Penn: s.Penn[i], Lemma: s.Lemmas[i]))).ToList();
        string[] verbs = [.. all.Where(w => w.Penn.StartsWith("VB", StringComparison.Ordinal) && w.Lemma.All(char.IsAsciiLetterLower))
            .GroupBy(w => w.Lemma, StringComparer.Ordinal).Select(g => g.Key).Order(StringComparer.Ordinal)];
        var rules = new Lemmatizer([], verbs);
        var exceptions = all.Where(w => !w.Penn.StartsWith("NNP", StringComparison.Ordinal) && w.Lemma.Length > 0)
            .GroupBy(w => $"{w.Penn} {w.Word.ToLowerInvariant().Replace('\u2019', '\'')}", StringComparer.Ordinal)
            .Select(g => (g.Key, Best: g.GroupBy(w => w.Lemma, StringComparer.Ordinal).OrderByDescending(l => l.Count()).ThenBy(l => l.Key, StringComparer.Ordinal).First()))
            .Where(g => g.Key.Split(' ', 2) is var parts && rules.Lemma(parts[1], parts[0]) != g.Best.Key)
            .Select(g => KeyValuePair.Create(g.Key, g.Best.Key));
        return new Lemmatizer(exceptions, verbs);
    }
}
