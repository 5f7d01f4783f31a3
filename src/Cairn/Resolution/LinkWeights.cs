using System.Collections.Frozen;
using Cairn.Theatres;

namespace Cairn.Resolution;

/// <summary>How much each thing that two tellings share or differ in weighs, in whole points, and the sums from which they are the same or
/// different. Read from <c>ontology/linking.tsv</c>, <c>linking-kindred.tsv</c> and <c>words/linking-plain.tsv</c>.</summary>
public sealed class LinkWeights
{
    private readonly FrozenDictionary<LinkFeature, int> points;
    private readonly FrozenSet<(string, string)> kindred;

    private LinkWeights(FrozenDictionary<LinkFeature, int> points, FrozenSet<(string, string)> kindred, FrozenSet<string> plainWords)
    {
        (this.points, this.kindred) = (points, kindred);
        PlainWords = plainWords;
    }

    /// <summary>Words that tell little about which happening is meant, in lower case.</summary>
    internal FrozenSet<string> PlainWords { get; }

    /// <param name="ontology">The ontology's folder.</param>
    /// <exception cref="DataException">A file is missing or wrong, or lacks a feature.</exception>
    public static LinkWeights Read(string ontology)
    {
        string path = Path.Combine(ontology, "linking.tsv");
        var points = TsvTable.Read(path, ["feature", "points", "meaning"]).Rows
            .ToFrozenDictionary(row => row.Choice<LinkFeature>("feature"), row => (int)(row.Number("points") ?? throw row.Error(DataErrors.BadValue, "'points' is empty")));
        if (Enum.GetValues<LinkFeature>().Except(points.Keys).ToArray() is [var missing, ..])
        {
            throw new DataException(DataErrors.BadValue, path, 0, $"the feature {missing} is missing");
        }

        var kindred = TsvTable.Read(Path.Combine(ontology, "linking-kindred.tsv"), ["type", "other"]).Rows
            .SelectMany(row => new[] { (row.Required("type"), row.Required("other")), (row.Required("other"), row.Required("type")) });
        var plain = TsvTable.Read(Path.Combine(ontology, "words", "linking-plain.tsv"), ["word"]).Rows.Select(row => row.Required("word"));
        return new LinkWeights(points, kindred.ToFrozenSet(), plain.ToFrozenSet(StringComparer.Ordinal));
    }

    internal int this[LinkFeature feature] => points[feature];

    internal bool AreKindred(string type, string other) => kindred.Contains((type, other));

    /// <summary>The share of pairs with this sum that are one happening, as the weights estimate it, in hundredths.</summary>
    internal double Likelihood(int sum) => Math.Round(1 / (1 + Math.Exp((this[LinkFeature.Middle] - sum) / (double)this[LinkFeature.Scale])), 2);
}
