using System.Collections;

namespace Cairn.Theatres.Gazetteers;

/// <summary>Reads rows of GeoNames' main table.</summary>
internal sealed class PlaceRows(FeatureKinds kinds, DivisionTable divisions, IReadOnlyList<Boundary> boundaries, GazetteerWriter writer)
{
    private const int Id = 0, Name = 1, AsciiName = 2, Spellings = 3, Latitude = 4, Longitude = 5, FeatureClass = 6, FeatureCode = 7, Country = 8, Admin1 = 10, Admin2 = 11, Population = 14;

    private readonly BitArray seen = new(1 << 24);

    /// <summary>GeoNames' numbers of the places written, in their order.</summary>
    public List<uint> Numbers { get; } = [];

    public RowFate Take(ReadOnlySpan<char> line)
    {
        Span<int> ends = stackalloc int[GeoNamesRow.PlaceCells + 1];
        var row = GeoNamesRow.Of(line, ends);
        if (row.Count != GeoNamesRow.PlaceCells)
        {
            return RowFate.Rejected(GazetteerErrors.WrongCellCount, $"The row has {row.Count} cells, not {GeoNamesRow.PlaceCells}.");
        }

        if (!row.TryId(Id, out uint id))
        {
            return RowFate.Rejected(GazetteerErrors.BadIdentifier, $"'{row[Id]}' is no GeoNames number.");
        }

        if (row[Name].IsWhiteSpace())
        {
            return RowFate.Rejected(GazetteerErrors.NoName, "The place has no name.");
        }

        if (!row.TryDegrees(Latitude, 90, out int latitude) || !row.TryDegrees(Longitude, 180, out int longitude))
        {
            return RowFate.Rejected(GazetteerErrors.BadCoordinates, $"'{row[Latitude]}' and '{row[Longitude]}' are no degrees north and east.");
        }

        uint population = row.Count32(Population);
        if (kinds.Of(row[FeatureClass], row[FeatureCode], population) is not var (kind, radius) || !IsNew(id))
        {
            return RowFate.PassedOver;
        }

        Span<char> code = stackalloc char[128];
        int first = Join(code, row[Country], row[Admin1]);
        int second = first == 0 ? 0 : Join(code[first..], row[Admin2], default) is var length and > 0 ? first + length : 0;
        var record = new GazetteerRecord
        {
            Id = id,
            Latitude = latitude,
            Longitude = longitude,
            Population = population,
            RadiusKm = radius,
            Kind = (byte)kind,
            Country = GazetteerRecord.CodeOf(row[Country]),
            Admin1 = first == 0 ? 0 : divisions.NameOf(code[..first], writer),
            Admin2 = second == 0 ? 0 : divisions.NameOf(code[..second], writer),
        };
        record.Admin1 = record.Admin1 == 0 && kind > PlaceKind.Admin1 ? Outline(record) : record.Admin1;
        uint number = writer.AddPlace(record, row[Name]);
        Numbers.Add(id);
        AddNames(row, number);
        if (row[FeatureClass] is "P" && first > 0)
        {
            divisions.Within(code[..first], record);
            if (second > 0)
            {
                divisions.Within(code[..second], record);
            }
        }
        else if (row[FeatureCode] is "ADM1" && first > 0)
        {
            divisions.Place(code[..first]);
        }
        else if (row[FeatureCode] is "ADM2" && second > 0)
        {
            divisions.Place(code[..second]);
        }

        return RowFate.Taken;
    }

    private void AddNames(GeoNamesRow row, uint number)
    {
        writer.AddName(number, row[Name]);
        writer.AddName(number, row[AsciiName]);
        var spellings = row[Spellings];
        foreach (var range in spellings.Split(','))
        {
            writer.AddName(number, spellings[range]);
        }
    }

    private uint Outline(in GazetteerRecord record)
    {
        foreach (var boundary in boundaries)
        {
            if (boundary.Kind == PlaceKind.Admin1 && boundary.Contains(record.Latitude / 1e5, record.Longitude / 1e5))
            {
                return writer.AddText(boundary.Name);
            }
        }

        return 0;
    }

    private bool IsNew(uint id)
    {
        if (id >= seen.Length)
        {
            seen.Length = (int)id * 2;
        }

        bool isNew = !seen[(int)id];
        seen[(int)id] = true;
        return isNew;
    }

    /// <summary>Writes "IQ" + ".01", or ".123" alone; 0 where a part is empty or too long.</summary>
    private static int Join(Span<char> into, ReadOnlySpan<char> head, ReadOnlySpan<char> tail)
    {
        if (head.IsEmpty || head.Length + tail.Length + 1 > 60)
        {
            return 0;
        }

        if (tail.IsEmpty)
        {
            into[0] = '.';
            head.CopyTo(into[1..]);
            return head.Length + 1;
        }

        head.CopyTo(into);
        into[head.Length] = '.';
        tail.CopyTo(into[(head.Length + 1)..]);
        return head.Length + tail.Length + 1;
    }
}
