namespace Cairn.Theatres.Gazetteers;

/// <summary>Reads rows of GeoNames' table of further names: number of the name, of the place, language, name.</summary>
internal sealed class AlternateNameRows
{
    private readonly uint[] ids;
    private readonly uint[] places;
    private readonly GazetteerWriter writer;

    /// <param name="numbers">GeoNames' numbers of the places written, in their order.</param>
    /// <param name="writer">Takes the names.</param>
    public AlternateNameRows(List<uint> numbers, GazetteerWriter writer)
    {
        this.writer = writer;
        ids = [.. numbers];
        places = new uint[ids.Length];
        for (uint place = 0; place < places.Length; place++)
        {
            places[place] = place;
        }

        Array.Sort(ids, places);
    }

    public RowFate Take(ReadOnlySpan<char> line)
    {
        Span<int> ends = stackalloc int[11];
        var row = GeoNamesRow.Of(line, ends);
        if (row.Count is < 4 or > 10)
        {
            return RowFate.Rejected(GazetteerErrors.WrongCellCount, $"The row has {row.Count} cells, not 4 to 10.");
        }

        if (!row.TryId(1, out uint id))
        {
            return RowFate.Rejected(GazetteerErrors.BadIdentifier, $"'{row[1]}' is no GeoNames number.");
        }

        // Languages have two or three letters; longer marks are links, postal codes and airports.
        if (row[3].IsWhiteSpace())
        {
            return RowFate.Rejected(GazetteerErrors.NoName, "The row has no name.");
        }

        int at = row[2].Length > 3 ? -1 : Array.BinarySearch(ids, id);
        return at >= 0 && writer.AddName(places[at], row[3]) ? RowFate.Taken : RowFate.PassedOver;
    }
}
