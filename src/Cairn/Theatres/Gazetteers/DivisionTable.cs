namespace Cairn.Theatres.Gazetteers;

/// <summary>The divisions of an import: their names by code ("US.LA", "US.LA.079"), and where the places within them lie.</summary>
/// <remarks>The code files tell no coordinates. A division that no other file places lies in the middle of the settlements within, and reaches
/// to the furthest; one without any settlement takes the middle of the division above it.</remarks>
internal sealed class DivisionTable
{
    private sealed class Division
    {
        public required string Name;
        public required string AsciiName;
        public uint Id;
        public uint NameAt;
        public bool IsPlaced;
        public double West = double.MaxValue, East = double.MinValue, South = double.MaxValue, North = double.MinValue;

        public bool HasMiddle => East >= West;
    }

    private const float LeastRadius = 20;
    private const double KilometresPerDegree = 111.2;

    private readonly Dictionary<string, Division> divisions = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Division>.AlternateLookup<ReadOnlySpan<char>> lookup;

    public DivisionTable() => lookup = divisions.GetAlternateLookup<ReadOnlySpan<char>>();

    public bool Add(string code, string name, string asciiName, uint id) =>
        divisions.TryAdd(code, new Division { Name = name, AsciiName = asciiName, Id = id });

    /// <summary>Where the name of a division begins in the strings; 0 where no code file has the code.</summary>
    public uint NameOf(ReadOnlySpan<char> code, GazetteerWriter writer)
    {
        if (!lookup.TryGetValue(code, out var division))
        {
            return 0;
        }

        return division.NameAt == 0 ? division.NameAt = writer.AddText(division.Name) : division.NameAt;
    }

    /// <summary>Notes that a settlement lies within.</summary>
    public void Within(ReadOnlySpan<char> code, in GazetteerRecord place)
    {
        if (!lookup.TryGetValue(code, out var division))
        {
            return;
        }

        double north = place.Latitude / 1e5, east = place.Longitude / 1e5;
        (division.South, division.North) = (Math.Min(division.South, north), Math.Max(division.North, north));
        (division.West, division.East) = (Math.Min(division.West, east), Math.Max(division.East, east));
    }

    /// <summary>Notes that the main table has the division itself.</summary>
    public void Place(ReadOnlySpan<char> code)
    {
        if (lookup.TryGetValue(code, out var division))
        {
            division.IsPlaced = true;
        }
    }

    /// <summary>Writes the divisions that the main table lacks.</summary>
    public void WriteRest(GazetteerWriter writer, IReadOnlyList<Boundary> boundaries)
    {
        foreach (var (code, division) in divisions.OrderBy(pair => pair.Key, StringComparer.Ordinal))
        {
            if (division.IsPlaced)
            {
                continue;
            }

            bool second = code.AsSpan().Count('.') > 1;
            var kind = second ? PlaceKind.Admin2 : PlaceKind.Admin1;
            var above = second ? divisions.GetValueOrDefault(code[..code.LastIndexOf('.')]) : null;
            var record = new GazetteerRecord
            {
                Id = division.Id,
                Country = GazetteerRecord.CodeOf(code.AsSpan(0, 2)),
                Kind = (byte)kind,
                Admin1 = second ? NameOf(code.AsSpan(0, code.LastIndexOf('.')), writer) : 0,
                Latitude = GazetteerRecord.Nowhere,
                RadiusKm = second ? 40 : 120,
            };
            var outline = boundaries.FirstOrDefault(b => b.Kind == kind && (b.Country is null || b.Country == code[..2]) && string.Equals(b.Name, division.Name, StringComparison.OrdinalIgnoreCase));
            if (outline is not null)
            {
                var (latitude, longitude, radius) = outline.Middle();
                (record.Latitude, record.Longitude, record.RadiusKm) = ((int)Math.Round(latitude * 1e5), (int)Math.Round(longitude * 1e5), (float)radius);
            }
            else if (division.HasMiddle || above is { HasMiddle: true })
            {
                SetMiddle(ref record, division.HasMiddle ? division : above!);
            }

            uint number = writer.AddPlace(record, division.Name);
            writer.AddName(number, division.Name);
            writer.AddName(number, division.AsciiName);
        }
    }

    private static void SetMiddle(ref GazetteerRecord record, Division within)
    {
        double north = (within.South + within.North) / 2, east = (within.West + within.East) / 2;
        double up = (within.North - north) * KilometresPerDegree, across = (within.East - east) * KilometresPerDegree * Math.Cos(double.DegreesToRadians(north));
        (record.Latitude, record.Longitude) = ((int)Math.Round(north * 1e5), (int)Math.Round(east * 1e5));
        record.RadiusKm = Math.Max(LeastRadius, (float)Math.Round(Math.Sqrt((up * up) + (across * across))));
    }
}
