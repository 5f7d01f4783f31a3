using System.Collections.Immutable;
using Cairn.Analysis.Quality;
using Cairn.Theatres;

namespace Cairn.App.Web;

/// <summary>The sets of measures that ship, read once.</summary>
internal static class QualitySets
{
    private static readonly Lazy<ImmutableArray<QualitySet>> Read = new(() => QualitySet.Read(DataFolders.Ontology));

    public static ImmutableArray<QualitySet> All => Read.Value;

    /// <summary>A set by its name; the first where none is named; null where none has that name.</summary>
    public static QualitySet? Named(string? name) => name is null ? All[0] : All.FirstOrDefault(set => set.Name.Equals(name, StringComparison.OrdinalIgnoreCase));

    /// <summary>A measure by its name, with its set; null where there is none.</summary>
    public static (QualitySet Set, QualityMeasure Measure)? Measure(string? name) =>
        All.SelectMany(set => set.Measures, (set, measure) => ((QualitySet, QualityMeasure)?)(set, measure)).FirstOrDefault(pair => pair!.Value.Item2.Name.Equals(name, StringComparison.OrdinalIgnoreCase));
}
