using System.Globalization;

namespace Cairn.Exams.Syntax;

/// <summary>A sentence of a treebank in CoNLL-U form: words, tags, heads (1-based, 0 the root) and relations.</summary>
internal sealed record TreebankSentence(string[] Words, string[] Classes, string[] Penn, string[] Lemmas, int[] Heads, string[] Relations, bool[] SpaceAfter, bool StartsParagraph)
{
    public int Count => Words.Length;

    /// <summary>The words that stand as one in the text ("don't"), as first word, word count and surface.</summary>
    public required List<(int First, int Count, string Surface, bool SpaceAfter)> Joined { get; init; }

    public static List<TreebankSentence> Read(string path)
    {
        var sentences = new List<TreebankSentence>();
        var rows = new List<string[]>();
        var joined = new List<(int, int, string, bool)>();
        bool paragraph = false;
        foreach (string line in File.ReadLines(path).Append(""))
        {
            if (line.StartsWith("# newdoc", StringComparison.Ordinal) || line.StartsWith("# newpar", StringComparison.Ordinal))
            {
                paragraph = true;
            }
            else if (line.Length == 0 && rows.Count > 0)
            {
                sentences.Add(From(rows, joined, paragraph));
                (rows, joined, paragraph) = ([], [], false);
            }
            else if (line.Length > 0 && line[0] != '#')
            {
                string[] cells = line.Split('\t');
                if (cells[0].Contains('-', StringComparison.Ordinal))
                {
                    string[] range = cells[0].Split('-');
                    int first = Number(range[0]);
                    joined.Add((first - 1, Number(range[1]) - first + 1, cells[1], !cells[9].Contains("SpaceAfter=No", StringComparison.Ordinal)));
                }
                else if (!cells[0].Contains('.', StringComparison.Ordinal))
                {
                    rows.Add(cells);
                }
            }
        }

        return sentences;
    }

    private static TreebankSentence From(List<string[]> rows, List<(int, int, string, bool)> joined, bool paragraph) =>
        new([.. rows.Select(r => r[1])], [.. rows.Select(r => r[3])], [.. rows.Select(r => r[4])], [.. rows.Select(r => r[2])],
            [.. rows.Select(r => Number(r[6]))], [.. rows.Select(r => r[7])], [.. rows.Select(r => !r[9].Contains("SpaceAfter=No", StringComparison.Ordinal))], paragraph)
        {
            Joined = joined,
        };

    private static int Number(string cell) => int.Parse(cell, CultureInfo.InvariantCulture);

    public bool IsProjective()
    {
        for (int i = 0; i < Count; i++)
        {
            int low = Math.Min(i + 1, Heads[i]), high = Math.Max(i + 1, Heads[i]);
            for (int j = low; j < high - 1; j++)
            {
                if (Heads[j] < low || Heads[j] > high)
                {
                    return false;
                }
            }
        }

        return true;
    }

    /// <summary>The same sentence as agencies of old sent it, or as a careless writer types it.</summary>
    public TreebankSentence InCase(bool upper) => this with
    {
        Words = [.. Words.Select(word => upper ? word.ToUpperInvariant() : word.ToLowerInvariant())],
    };
}
