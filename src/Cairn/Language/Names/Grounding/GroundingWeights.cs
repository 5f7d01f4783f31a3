using Cairn.Theatres;

namespace Cairn.Language.Names.Grounding;

/// <summary>What counts how much in choosing among namesakes; read from <c>place-weights.tsv</c>, where each row says why.</summary>
internal sealed class GroundingWeights
{
    private readonly Dictionary<string, double> values;

    private GroundingWeights(Dictionary<string, double> values) => this.values = values;

    /// <param name="folder">Folder of the vocabulary files.</param>
    /// <exception cref="DataException">The file is missing or wrong, or lacks a weight.</exception>
    public static GroundingWeights Read(string folder)
    {
        string path = Path.Combine(folder, "place-weights.tsv");
        var values = TsvTable.Read(path, ["weight", "value", "note"]).Rows.ToDictionary(row => row.Required("weight"), row => row.Number("value") ?? throw row.Error(DataErrors.BadValue, "'value' is empty"), StringComparer.Ordinal);
        double Value(string name) => values.TryGetValue(name, out double value) ? value : throw new DataException(DataErrors.BadValue, path, 0, $"the weight '{name}' is missing");
        return new GroundingWeights(values)
        {
            Population = Value("population"),
            UnknownPopulation = (int)Value("unknown-population"),
            UsualName = Value("usual-name"),
            Capital = Value("capital"),
            Country = Value("country"),
            Division = Value("division"),
            Container = Value("container"),
            Near = Value("near"),
            NearKm = Value("near-km"),
            Window = (int)Value("window"),
            Heat = Value("heat"),
            Repeated = Value("repeated"),
            OneSense = Value("one-sense"),
            WideCost = Value("wide-cost"),
            FarKm = Value("far-km"),
            Fading = Value("fading"),
            Apart = Value("apart"),
            Unlisted = Value("unlisted"),
            UnlistedGround = Value("unlisted-ground"),
            LargePopulation = (int)Value("large-population"),
        };
    }

    public required double Population { get; init; }

    public required int UnknownPopulation { get; init; }

    public required double UsualName { get; init; }

    public required double Capital { get; init; }

    public required double Country { get; init; }

    public required double Division { get; init; }

    public required double Container { get; init; }

    public required double Near { get; init; }

    public required double NearKm { get; init; }

    public required int Window { get; init; }

    public required double Heat { get; init; }

    public required double Repeated { get; init; }

    public required double OneSense { get; init; }

    public required double WideCost { get; init; }

    public required double FarKm { get; init; }

    public required double Fading { get; init; }

    public required double Apart { get; init; }

    public required double Unlisted { get; init; }

    public required double UnlistedGround { get; init; }

    public required int LargePopulation { get; init; }

    /// <summary>What a kind of place counts before anything is known of the report.</summary>
    public double Of(PlaceKind kind) => values.GetValueOrDefault("kind-" + kind.ToString().ToLowerInvariant());
}
