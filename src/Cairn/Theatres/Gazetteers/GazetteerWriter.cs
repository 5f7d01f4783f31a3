using System.Runtime.InteropServices;
using Utf8Text = System.Text.Unicode.Utf8;

namespace Cairn.Theatres.Gazetteers;

/// <summary>Writes an index file beside the old one and puts it in its place when it is whole: an import that is broken off leaves the old
/// index as it was.</summary>
internal sealed class GazetteerWriter : IDisposable
{
    private const int LongestName = 255;

    private readonly string path;
    private readonly FileStream file;
    private readonly FileStream strings;
    private readonly FileStream keys;
    private readonly List<byte> sizes = [];
    private readonly List<uint> offsets = [];
    private readonly HashSet<ulong> ownKeys = [];
    private uint keysOf = uint.MaxValue;
    private long keyCount;
    private uint stringEnd = 1;

    /// <param name="folder">Where the index is to stand; made where it is missing.</param>
    public GazetteerWriter(string folder)
    {
        Directory.CreateDirectory(folder);
        path = Path.Combine(folder, Gazetteer.FileName);
        file = Open(path + ".new", FileOptions.None);
        strings = Open(path + ".names", FileOptions.DeleteOnClose);
        keys = Open(path + ".keys", FileOptions.DeleteOnClose);
        file.Write(new byte[GazetteerHeader.Size]);
        strings.WriteByte(0);
    }

    public uint Places => (uint)sizes.Count;

    public long Names => keyCount;

    /// <summary>Writes the name of a division and gives where it begins.</summary>
    public uint AddText(ReadOnlySpan<char> text)
    {
        Span<byte> bytes = stackalloc byte[LongestName];
        int length = Utf8(text, bytes);
        strings.WriteByte((byte)length);
        strings.Write(bytes[..length]);
        uint at = stringEnd;
        stringEnd += (uint)length + 1;
        return at;
    }

    /// <summary>Writes a place and gives its number.</summary>
    public uint AddPlace(GazetteerRecord record, ReadOnlySpan<char> name)
    {
        Span<byte> bytes = stackalloc byte[GazetteerRecord.SizeWith(LongestName)];
        bytes.Clear();
        record.NameLength = (byte)Utf8(name, bytes.Slice(GazetteerRecord.Size, LongestName));
        MemoryMarshal.Write(bytes, record);
        offsets.Add((uint)((file.Position - GazetteerHeader.Size) / GazetteerRecord.Step));
        file.Write(bytes[..GazetteerRecord.SizeWith(record.NameLength)]);
        sizes.Add((byte)Math.Min(255, (uint)(10 * Math.Log10(1 + (double)record.Population)) + ((PlaceKind)record.Kind is PlaceKind.Country or PlaceKind.Admin1 ? 60u : 0)));
        return Places - 1;
    }

    /// <summary>Makes a place found under a name.</summary>
    /// <returns>False where it is found under it already or the name has no letters.</returns>
    public bool AddName(uint place, ReadOnlySpan<char> name)
    {
        if (place != keysOf)
        {
            ownKeys.Clear();
            keysOf = place;
        }

        ulong key = GazetteerKey.Of(name);
        if (key == 0 || !ownKeys.Add(key))
        {
            return false;
        }

        Span<byte> entry = stackalloc byte[Gazetteer.KeySize];
        MemoryMarshal.Write(entry, key);
        MemoryMarshal.Write(entry[8..], place);
        keys.Write(entry);
        keyCount++;
        return true;
    }

    /// <summary>Writes what is left and puts the new index in the old one's place.</summary>
    /// <returns>Its length in bytes.</returns>
    public long Finish(IReadOnlyCollection<Boundary> boundaries)
    {
        var header = new GazetteerHeader
        {
            Magic = GazetteerHeader.MagicNumber,
            Version = GazetteerHeader.CurrentVersion,
            DirectoryBits = Math.Clamp((int)Math.Log2(Math.Max(1, keyCount / 8)), 0, 21),
            Places = Places,
            Keys = keyCount,
            RecordsAt = GazetteerHeader.Size,
            StringsAt = file.Position,
        };
        strings.Position = 0;
        strings.CopyTo(file);
        header.KeysAt = file.Position;
        uint[] directory = WriteKeys(header.DirectoryBits);
        header.DirectoryAt = file.Position;
        file.Write(MemoryMarshal.AsBytes(directory.AsSpan()));
        header.BoundariesAt = file.Position;
        BoundarySection.Write(file, boundaries);
        header.Length = file.Position;
        file.Position = 0;
        file.Write(MemoryMarshal.AsBytes(new ReadOnlySpan<GazetteerHeader>(in header)));
        file.Flush(flushToDisk: true);
        file.Dispose();
        File.Move(path + ".new", path, overwrite: true);
        return header.Length;
    }

    /// <summary>Closes the files; what was not finished is taken away.</summary>
    public void Dispose()
    {
        strings.Dispose();
        keys.Dispose();
        file.Dispose();
        File.Delete(path + ".new");
    }

    /// <summary>As much of a text as fits.</summary>
    private static int Utf8(ReadOnlySpan<char> text, Span<byte> into)
    {
        Utf8Text.FromUtf16(text, into, out _, out int length);
        return length;
    }

    private static FileStream Open(string path, FileOptions options) => new(path, FileMode.Create, FileAccess.ReadWrite, FileShare.None, 1 << 16, options);

    /// <summary>Sorts the keys, namesakes by size, and writes them with the directory of where each stretch begins.</summary>
    private uint[] WriteKeys(int bits)
    {
        ulong[] hashes = new ulong[keyCount];
        uint[] places = new uint[keyCount];
        keys.Position = 0;
        byte[] block = new byte[Gazetteer.KeySize * 4096];
        for (long at = 0; at < keyCount;)
        {
            int count = (int)Math.Min(4096, keyCount - at);
            var part = block.AsSpan(0, count * Gazetteer.KeySize);
            keys.ReadExactly(part);
            for (int i = 0; i < count; i++, at++)
            {
                hashes[at] = MemoryMarshal.Read<ulong>(part[(i * Gazetteer.KeySize)..]);
                places[at] = MemoryMarshal.Read<uint>(part[((i * Gazetteer.KeySize) + 8)..]);
            }
        }

        Array.Sort(hashes, places);
        var bySize = Comparer<uint>.Create((a, b) => sizes[(int)a] != sizes[(int)b] ? sizes[(int)b].CompareTo(sizes[(int)a]) : a.CompareTo(b));
        uint[] directory = new uint[(1 << bits) + 1];
        int bucket = 0;
        Span<byte> entry = stackalloc byte[Gazetteer.KeySize];
        for (int first = 0, end; first < hashes.Length; first = end)
        {
            for (end = first + 1; end < hashes.Length && hashes[end] == hashes[first];)
            {
                end++;
            }

            places.AsSpan(first, end - first).Sort(bySize);
            for (int own = bits == 0 ? 0 : (int)(hashes[first] >> (64 - bits)); bucket <= own; bucket++)
            {
                directory[bucket] = (uint)first;
            }

            for (int i = first; i < end; i++)
            {
                MemoryMarshal.Write(entry, hashes[i]);
                MemoryMarshal.Write(entry[8..], offsets[(int)places[i]]);
                file.Write(entry);
            }
        }

        directory.AsSpan(bucket).Fill((uint)keyCount);
        return directory;
    }
}
