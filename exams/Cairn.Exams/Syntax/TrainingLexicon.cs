using System.Collections.Immutable;
using Cairn.Language.Syntax;

namespace Cairn.Exams.Syntax;

/// <summary>The words that the network has a row for, and what is known of each: its usual tag and count in the treebank, its class and vector
/// from plain text.</summary>
internal sealed class TrainingLexicon
{
    private readonly Dictionary<string, int> rows = new(StringComparer.Ordinal);
    private readonly WordForm[] forms;

    /// <param name="sentences">The treebank.</param>
    /// <param name="vectors">By word in lower case; from <see cref="WordVectorTrainer"/>.</param>
    /// <param name="vectorSize">How long they are.</param>
    public TrainingLexicon(List<TreebankSentence> sentences, IReadOnlyDictionary<string, float[]> vectors, int vectorSize)
    {
        Tags = [.. sentences.SelectMany(s => s.Classes.Zip(s.Penn)).Distinct().Order().Select(t => (Enum.Parse<WordClass>(t.First, true), t.Second))];
        Relations = [.. sentences.SelectMany(s => s.Relations).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        var tallies = new Dictionary<string, int[]>(StringComparer.Ordinal);
        foreach (var sentence in sentences)
        {
            for (int i = 0; i < sentence.Count; i++)
            {
                string key = PlainText.Fold(sentence.Words[i]);
                int[] tally = tallies.TryGetValue(key, out int[]? found) ? found : tallies[key] = new int[Tags.Length];
                tally[Tag(sentence.Classes[i], sentence.Penn[i])]++;
            }
        }

        foreach (string key in vectors.Keys.Concat(tallies.Where(t => t.Value.Sum() > 1).Select(t => t.Key)).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal))
        {
            rows.Add(key, rows.Count + 1);
        }

        Count = rows.Count + 1;
        forms = new WordForm[Count];
        Frequency = new int[Count];
        Usual = new byte[Count];
        Vectors = new float[Count * vectorSize];
        Usual.AsSpan().Fill(NoTag);
        foreach (var (key, row) in rows)
        {
            forms[row] = WordForm.Of(key, false);
            if (vectors.TryGetValue(key, out float[]? vector))
            {
                vector.CopyTo(Vectors, row * vectorSize);
            }

            if (tallies.TryGetValue(key, out int[]? tally))
            {
                Frequency[row] = tally.Sum();
                Usual[row] = (byte)Array.IndexOf(tally, tally.Max());
            }
        }
    }

    /// <summary>Stands for "not in the treebank".</summary>
    public byte NoTag => (byte)Tags.Length;

    public ImmutableArray<(WordClass Class, string Penn)> Tags { get; }

    public ImmutableArray<string> Relations { get; }

    /// <summary>How many rows there are; row 0 stands for all words that are not known.</summary>
    public int Count { get; }

    /// <summary>What is seen of the word of a row, in lower case.</summary>
    public WordForm Form(int row) => forms[row];

    /// <summary>How often the treebank has the word.</summary>
    public int[] Frequency { get; }

    /// <summary>Its most frequent tag in the treebank.</summary>
    public byte[] Usual { get; }

    public float[] Vectors { get; }

    public TrainingSentence Number(TreebankSentence sentence)
    {
        bool caseless = SentenceWords.IsCaseless(sentence.Words);
        WordForm[] seen = [.. sentence.Words.Select(word => WordForm.Of(word, caseless))];
        return new TrainingSentence(seen, [.. sentence.Words.Select(word => rows.GetValueOrDefault(PlainText.Fold(word)))],
            [.. sentence.Classes.Zip(sentence.Penn).Select(t => (byte)Tag(t.First, t.Second))], sentence.Heads,
            [.. sentence.Relations.Select(r => (byte)Math.Max(0, Relations.IndexOf(r)))], sentence.IsProjective());
    }

    private int Tag(string wordClass, string penn) => Math.Max(0, Tags.IndexOf((Enum.Parse<WordClass>(wordClass, true), penn)));
}
