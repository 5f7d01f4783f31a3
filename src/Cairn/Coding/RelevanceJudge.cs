using System.Buffers;
using System.Collections.Immutable;
using Cairn.Cleaning;
using Cairn.Theatres;
using Cairn.Values;

namespace Cairn.Coding;

/// <summary>Tells a report on conflict or political violence from any other, quickly: each word has a whole-number weight, and the best hundred words
/// decide, or the best twenty where they speak for it strongly, so that one sentence on an attack in a long page on other things is enough. Thread-safe.</summary>
/// <remarks>It is no judgement on what in the report is coded, and leans far to the side of coding. Words count by their first seven letters, in
/// whatever case; names are not among them. Weights: <c>ontology/words/relevance-weights.tsv</c>.</remarks>
public sealed class RelevanceJudge
{
    /// <summary>Letters of a word that count.</summary>
    internal const int Letters = 7;

    /// <summary>A shorter word does not count.</summary>
    private const int FewestLetters = 3;

    /// <summary>Words weighed together; the next passage begins half as many words further on.</summary>
    internal const int Passage = 100;

    /// <summary>Words of a sentence or so, weighed together too.</summary>
    internal const int ShortPassage = 20;

    private const string ThresholdRow = "threshold";
    private const string ShortThresholdRow = "threshold-of-a-sentence";
    private readonly WordTable<int> numbers;
    private readonly ImmutableArray<int> weights;
    private readonly int threshold;
    private readonly int shortThreshold;

    internal RelevanceJudge(IReadOnlyDictionary<string, int> weights, int threshold, int shortThreshold)
    {
        var known = weights.OrderBy(pair => pair.Key, StringComparer.Ordinal).ToList();
        numbers = new WordTable<int>(known.Select((pair, i) => KeyValuePair.Create(pair.Key, i)), StringComparison.Ordinal);
        this.weights = [.. known.Select(pair => pair.Value)];
        (this.threshold, this.shortThreshold) = (threshold, shortThreshold);
    }

    public static StageVersion Version { get; } = new("relevance", "0.1");

    /// <param name="ontology">The ontology folder, as <see cref="DataFolders.Ontology"/>.</param>
    /// <exception cref="DataException">The weights are missing or wrong.</exception>
    public static RelevanceJudge Read(string ontology)
    {
        var weights = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var row in TsvTable.Read(Path.Combine(ontology, "words", "relevance-weights.tsv"), ["word", "weight"]).Rows)
        {
            if (!weights.TryAdd(row.Required("word"), (int)(row.Number("weight") ?? 0)))
            {
                throw row.Error(DataErrors.DuplicateId, $"the word '{row["word"]}' stands twice");
            }
        }

        weights.Remove(ThresholdRow, out int threshold);
        weights.Remove(ShortThresholdRow, out int shortThreshold);
        return new RelevanceJudge(weights, threshold, shortThreshold);
    }

    public Relevance Judge(Document document) => Judge(document.Text);

    internal Relevance Judge(string text)
    {
        int[] word = ArrayPool<int>.Shared.Rent((text.Length / 2) + 1), start = ArrayPool<int>.Shared.Rent((text.Length / 2) + 1);
        int count = 0;
        foreach (var span in Words(text))
        {
            (word[count], start[count]) = (Number(text, span), span.Start);
            count++;
        }

        var row = word.AsSpan(0, count);
        int length = Passage;
        var (first, points) = Best(row, length);
        points -= threshold;
        if (points < 0)
        {
            var (firstShort, shortPoints) = Best(row, ShortPassage);
            if (shortPoints >= shortThreshold)
            {
                (first, points, length) = (firstShort, shortPoints - shortThreshold, ShortPassage);
            }
        }

        int end = Math.Min(count, first + length);
        var passage = count == 0 ? default : new TextSpan(start[first], end < count ? start[end] : text.Length);
        ArrayPool<int>.Shared.Return(word);
        ArrayPool<int>.Shared.Return(start);
        return new Relevance(points >= 0, passage, points);
    }

    /// <summary>The points of the best passage of a text, short or long, before any threshold.</summary>
    internal int Points(string text, int length) => Best([.. Words(text).Select(word => Number(text, word))], length).Points;

    /// <summary>The passage of so many words that weighs most; a word counts once in it.</summary>
    private (int First, int Points) Best(ReadOnlySpan<int> word, int length)
    {
        int[] seen = ArrayPool<int>.Shared.Rent(Math.Max(1, weights.Length));
        Array.Clear(seen);
        int best = 0, most = int.MinValue, step = length / 2;
        for (int first = 0; first == 0 || first + step < word.Length; first += step)
        {
            int points = 0;
            foreach (int number in word[first..Math.Min(word.Length, first + length)])
            {
                if (number >= 0 && seen[number] != first + 1)
                {
                    seen[number] = first + 1;
                    points += weights[number];
                }
            }

            (best, most) = points > most ? (first, points) : (best, most);
        }

        ArrayPool<int>.Shared.Return(seen);
        return (best, most);
    }

    /// <summary>The words of a text that can count: runs of three letters or more.</summary>
    internal static IEnumerable<TextSpan> Words(string text)
    {
        for (int i = 0; i < text.Length; i++)
        {
            int from = i;
            while (i < text.Length && char.IsLetter(text[i]))
            {
                i++;
            }

            if (i - from >= FewestLetters)
            {
                yield return new TextSpan(from, i);
            }
        }
    }

    /// <summary>As a word counts: its first letters, small.</summary>
    internal static string Key(string text, TextSpan word) => text.Substring(word.Start, Math.Min(Letters, word.Length)).ToLowerInvariant();

    private int Number(string text, TextSpan word)
    {
        Span<char> key = stackalloc char[Letters];
        int length = text.AsSpan(word.Start, Math.Min(Letters, word.Length)).ToLowerInvariant(key);
        return numbers.TryGetValue(key[..length], out int number) ? number : -1;
    }

    /// <summary>The words of a passage that weigh most, for and against.</summary>
    internal ImmutableArray<Reason> Explain(string text, TextSpan passage) =>
    [
        .. Words(text).Where(span => passage.Start <= span.Start && span.End <= passage.End).Select(span => (Span: span, Number: Number(text, span)))
            .Where(word => word.Number >= 0).DistinctBy(word => word.Number).OrderByDescending(word => Math.Abs(weights[word.Number])).Take(10)
            .Select(word => new Reason(text[word.Span.Start..word.Span.End], weights[word.Number], word.Span)),
    ];
}
