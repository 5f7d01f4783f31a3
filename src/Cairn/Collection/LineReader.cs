using Cairn.Values;

namespace Cairn.Collection;

/// <summary>Reads a JSON Lines file line by line, holding one line at a time however large the file is.</summary>
/// <remarks>A line beyond the limit is refused and passed over. Where it goes on for ten times the limit the file is given up, since that
/// is no JSON Lines file but one that unpacks without end.</remarks>
internal sealed class LineReader(FileBytes bytes, string path, int limit)
{
    private readonly byte[] chunk = new byte[1 << 16];
    private readonly MemoryStream line = new();
    private int position;
    private int filled;
    private bool ended;

    /// <summary>Number of the line that was read last, from 1.</summary>
    public int Number { get; private set; }

    /// <summary>The next line without its line end; null at the end of the file.</summary>
    public async Task<Outcome<byte[]>?> NextAsync(CancellationToken cancel)
    {
        line.SetLength(0);
        long length = 0;
        Number++;
        while (true)
        {
            if (position == filled)
            {
                var (read, rejection) = ended ? (0, null) : await bytes.SomeAsync(chunk, cancel).ConfigureAwait(false);
                (position, filled) = (0, read);
                if (rejection is not null)
                {
                    ended = true;
                    return rejection;
                }

                if (read == 0)
                {
                    ended = true;
                    return length == 0 ? default(Outcome<byte[]>?) : Line(length);
                }
            }

            int end = chunk.AsSpan(position, filled - position).IndexOf((byte)'\n');
            int take = end < 0 ? filled - position : end;
            length += take;
            if (length <= limit)
            {
                line.Write(chunk, position, take);
            }

            position += end < 0 ? take : take + 1;
            if (end >= 0)
            {
                return Line(length);
            }

            if (length > 10L * limit)
            {
                ended = true;
                position = filled;
                return Line(length);
            }
        }
    }

    private Outcome<byte[]> Line(long length) =>
        length > limit ? CollectionErrors.Large(string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{path}:{Number}"), limit) : line.ToArray();
}
