using Cairn.Theatres;

namespace Cairn.Analysis.Change;

/// <summary>How readily a change is seen and how it is told: <c>ontology/trends.yaml</c>.</summary>
public sealed record ChangeSettings
{
    /// <summary>How many periods are expected, before anything is counted, between one change of level and the next.</summary>
    public required int PeriodsPerChange { get; init; }

    /// <summary>Below so many a period a level is low, and no rate of change is told.</summary>
    public required int LowBaseline { get; init; }

    /// <summary>How many periods before it a burst is held against.</summary>
    public required int BurstLookBack { get; init; }

    /// <summary>One period in so many would be a burst by chance alone.</summary>
    public required int BurstOneIn { get; init; }

    /// <summary>Fewer than this are never a burst.</summary>
    public required int BurstLeast { get; init; }

    /// <summary>A period that would be as high by chance once in so many, held against those around it, says nothing about the level…</summary>
    public required int LoneOneIn { get; init; }

    /// <summary>…unless one beside it would be as high once in so many.</summary>
    public required int NeighbourOneIn { get; init; }

    /// <param name="ontology">The ontology's folder.</param>
    /// <exception cref="DataException">The file is missing or wrong.</exception>
    public static ChangeSettings Read(string ontology)
    {
        var root = OntologyNode.Read(Path.Combine(ontology, "trends.yaml")).Allow("periods-per-change", "low-baseline", "burst-look-back", "burst-one-in", "burst-least", "lone-one-in", "neighbour-one-in");
        return new ChangeSettings
        {
            PeriodsPerChange = root.Whole("periods-per-change") is > 1 and var periods ? periods : throw root.Error(DataErrors.BadValue, "'periods-per-change' must be more than 1"),
            LowBaseline = root.Whole("low-baseline"),
            BurstLookBack = root.Whole("burst-look-back"),
            BurstOneIn = root.Whole("burst-one-in") is > 1 and var chance ? chance : throw root.Error(DataErrors.BadValue, "'burst-one-in' must be more than 1"),
            BurstLeast = root.Whole("burst-least"),
            LoneOneIn = root.Whole("lone-one-in"),
            NeighbourOneIn = root.Whole("neighbour-one-in"),
        };
    }
}
