using System.Globalization;
using Cairn.Language.Syntax;

namespace Cairn.Exams.Syntax;

/// <summary>Parses plain text with several models and keeps, for each word, what most of them say: sentences to learn from where no person marked
/// any (tri-training, Zhou and Li 2005). The first model decides where all differ.</summary>
internal sealed class VotedTrees(IReadOnlyList<SyntaxModel> models)
{
    private const int ShortestSentence = 4, LongestSentence = 60;
    private readonly SentenceReader[] readers = [.. models.Select(m => new SentenceReader(m, LongestSentence))];

    /// <summary>Writes the sentences as a treebank; those where the votes make no tree are left out.</summary>
    public int Write(IEnumerable<string[]> sentences, TextWriter output)
    {
        int written = 0;
        foreach (string[] words in sentences)
        {
            if (words.Length is < ShortestSentence or > LongestSentence || words.Any(w => w.Contains('\t', StringComparison.Ordinal)))
            {
                continue;
            }

            foreach (var reader in readers)
            {
                reader.Words.Fill(words);
                reader.Read();
            }

            int[] heads = [.. Enumerable.Range(1, words.Length).Select(i => Vote(readers.Select(r => r.Tree.Head[i])))];
            if (!IsTree(heads))
            {
                continue;
            }

            written++;
            for (int i = 0; i < words.Length; i++)
            {
                var (wordClass, penn) = models[0].Tags[Vote(readers.Select(r => (int)r.Words.Tags[i]))];
                string relation = heads[i] == 0 ? "root" : models[0].Relations[Vote(readers.Where(r => r.Tree.Head[i + 1] == heads[i]).Select(r => (int)r.Tree.Label[i + 1]))];
                output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{i + 1}\t{words[i]}\t_\t{wordClass.ToString().ToUpperInvariant()}\t{penn}\t_\t{heads[i]}\t{relation}\t_\t_"));
            }

            output.WriteLine();
        }

        return written;
    }

    /// <summary>The value that most give; the first one where none has a majority.</summary>
    private static int Vote(IEnumerable<int> values)
    {
        int[] all = [.. values];
        return all.FirstOrDefault(v => all.Count(other => other == v) * 2 > all.Length, all[0]);
    }

    private static bool IsTree(int[] heads)
    {
        for (int i = 0; i < heads.Length; i++)
        {
            int steps = 0;
            for (int at = i + 1; at != 0; at = heads[at - 1])
            {
                if (steps++ > heads.Length)
                {
                    return false;
                }
            }
        }

        return heads.Count(h => h == 0) == 1;
    }
}
