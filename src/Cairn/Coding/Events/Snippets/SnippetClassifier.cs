using System.Collections.Frozen;
using System.Globalization;
using Cairn.Theatres;

namespace Cairn.Coding.Events.Snippets;

/// <summary>Names the one sub-type that a short text is about, by weighing its features. Integer weights, the same answer on every machine.</summary>
internal sealed class SnippetClassifier
{
    private readonly FrozenDictionary<string, int[]> weights;

    private SnippetClassifier(string[] labels, FrozenDictionary<string, int[]> weights) => (Labels, this.weights) = (labels, weights);

    /// <summary>The labels of the sub-types, in the order of the weights.</summary>
    public string[] Labels { get; }

    public static SnippetClassifier Of(string[] labels, IReadOnlyDictionary<string, int[]> weights) => new(labels, weights.ToFrozenDictionary(StringComparer.Ordinal));

    /// <param name="path">event-snippet-weights.tsv: feature, label, weight.</param>
    /// <param name="ontology">Whose labels may stand in it.</param>
    /// <exception cref="DataException">The file is wrong.</exception>
    public static SnippetClassifier Read(string path, Ontology ontology)
    {
        string[] labels = [.. ontology.SubTypes.Select(subType => subType.Label)];
        var weights = new Dictionary<string, int[]>(StringComparer.Ordinal);
        foreach (var row in TsvTable.Read(path, ["feature", "label", "weight"]).Rows)
        {
            int label = Array.IndexOf(labels, row.Required("label"));
            if (label < 0)
            {
                throw row.Error(DataErrors.UnknownReference, $"'{row["label"]}' is no label of the ontology");
            }

            string feature = row.Required("feature");
            if (!weights.TryGetValue(feature, out int[]? list))
            {
                weights[feature] = list = new int[labels.Length];
            }

            list[label] = (int)(row.Number("weight") ?? 0);
        }

        return Of(labels, weights);
    }

    public string Name(IEnumerable<string> features)
    {
        long[] scores = new long[Labels.Length];
        foreach (string feature in features)
        {
            if (weights.TryGetValue(feature, out int[]? list))
            {
                for (int i = 0; i < scores.Length; i++)
                {
                    scores[i] += list[i];
                }
            }
        }

        int best = 0;
        for (int i = 1; i < scores.Length; i++)
        {
            best = scores[i] > scores[best] ? i : best;
        }

        return Labels[best];
    }

    /// <summary>All weights that are not zero, for writing.</summary>
    public IEnumerable<(string Feature, string Label, int Weight)> Weights =>
        weights.OrderBy(pair => pair.Key, StringComparer.Ordinal).SelectMany(pair => pair.Value.Select((weight, i) => (pair.Key, Labels[i], weight))).Where(row => row.weight != 0);

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{weights.Count} features");
}
