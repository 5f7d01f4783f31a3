namespace Cairn.Theatres.Gazetteers;

/// <summary>Reads rows of GeoNames' code files: code, name, ASCII name, number.</summary>
internal sealed class DivisionRows(DivisionTable divisions)
{
    public RowFate Take(ReadOnlySpan<char> line)
    {
        Span<int> ends = stackalloc int[5];
        var row = GeoNamesRow.Of(line, ends);
        return row.Count != 4 ? RowFate.Rejected(GazetteerErrors.WrongCellCount, $"The row has {row.Count} cells, not 4.")
            : row[0].Count('.') is not (1 or 2) || row[0].IndexOf('.') != 2 ? RowFate.Rejected(GazetteerErrors.BadIdentifier, "The code is not of the form 'IQ.01' or 'IQ.01.123'.")
            : row[1].IsWhiteSpace() ? RowFate.Rejected(GazetteerErrors.NoName, "The division has no name.")
            : !row.TryId(3, out uint id) ? RowFate.Rejected(GazetteerErrors.BadIdentifier, $"'{row[3]}' is no GeoNames number.")
            : divisions.Add(row[0].ToString(), row[1].ToString(), row[2].ToString(), id) ? RowFate.Taken : RowFate.PassedOver;
    }
}
