using System.Globalization;

namespace Cairn.Theatres.Gazetteers;

/// <summary>A tab-separated line, cut without copying.</summary>
internal readonly ref struct GeoNamesRow
{
    public const int PlaceCells = 19;

    private readonly ReadOnlySpan<char> line;
    private readonly ReadOnlySpan<int> ends;

    private GeoNamesRow(ReadOnlySpan<char> line, ReadOnlySpan<int> ends)
    {
        this.line = line;
        this.ends = ends;
    }

    public int Count => ends.Length;

    public ReadOnlySpan<char> this[int cell] => line[(cell == 0 ? 0 : ends[cell - 1] + 1)..ends[cell]];

    /// <param name="line">The line.</param>
    /// <param name="scratch">Room for the ends of the cells; a line with more cells is cut off there.</param>
    public static GeoNamesRow Of(ReadOnlySpan<char> line, Span<int> scratch)
    {
        int count = 0, from = 0;
        while (count < scratch.Length)
        {
            int tab = line[from..].IndexOf('\t');
            scratch[count++] = tab < 0 ? line.Length : from + tab;
            if (tab < 0)
            {
                break;
            }

            from += tab + 1;
        }

        return new GeoNamesRow(line, scratch[..count]);
    }

    public bool TryId(int cell, out uint id) => uint.TryParse(this[cell], NumberStyles.None, CultureInfo.InvariantCulture, out id) && id is > 0 and < 1u << 27;

    /// <summary>Degrees in hundred-thousandths.</summary>
    public bool TryDegrees(int cell, double limit, out int degrees)
    {
        bool read = double.TryParse(this[cell], NumberStyles.Float, CultureInfo.InvariantCulture, out double value) && Math.Abs(value) <= limit;
        degrees = read ? (int)Math.Round(value * 1e5) : 0;
        return read;
    }

    public uint Count32(int cell) => ulong.TryParse(this[cell], NumberStyles.None, CultureInfo.InvariantCulture, out ulong count) ? (uint)Math.Min(count, uint.MaxValue) : 0;
}
