using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Runtime.InteropServices;
using System.Text;
using Microsoft.Win32.SafeHandles;

namespace Cairn.Theatres.Gazetteers;

/// <summary>A large list of places on disk, imported once with <c>cairn places import</c>: the layer behind the theatres for names that none
/// of them has.</summary>
/// <remarks>Millions of names stay on disk: only a directory of at most 8 MB is held in memory, and the names of divisions once met. A
/// look-up reads one short stretch of the file, and one more for each bearer. Thread-safe. docs/gazetteer.md describes the file.</remarks>
public sealed class Gazetteer : IDisposable
{
    /// <summary>Name of the index file within its folder.</summary>
    public const string FileName = "places.cairn-gazetteer";

    /// <summary>Namesakes beyond this many are left out, the smallest first.</summary>
    public const int MostNamesakes = 64;

    internal const int KeySize = 12;

    private readonly SafeFileHandle file;
    private readonly GazetteerHeader header;
    private readonly uint[] directory;
    private readonly Lazy<ImmutableArray<Boundary>> boundaries;
    private readonly ConcurrentDictionary<uint, string> divisions = [];

    private Gazetteer(SafeFileHandle file, GazetteerHeader header, uint[] directory)
    {
        (this.file, this.header, this.directory) = (file, header, directory);
        boundaries = new(() => BoundarySection.Read(file, header));
    }

    public long Places => header.Places;

    public long Names => header.Keys;

    /// <summary>Divisions with their boundaries, where a boundary file was imported.</summary>
    public ImmutableArray<Boundary> Boundaries => boundaries.Value;

    /// <summary>Opens the index of a folder.</summary>
    /// <exception cref="DataException">There is none, or it is damaged or of another version.</exception>
    public static Gazetteer Open(string folder)
    {
        string path = Path.Combine(folder, FileName);
        if (!File.Exists(path))
        {
            throw new DataException(GazetteerErrors.NoIndex, path, 0, "no gazetteer was imported here; `cairn places import FILE… --gazetteer DIR` makes one");
        }

        var file = File.OpenHandle(path);
        try
        {
            var header = new GazetteerHeader();
            int read = RandomAccess.Read(file, MemoryMarshal.AsBytes(new Span<GazetteerHeader>(ref header)), 0);
            if (read < GazetteerHeader.Size || header.Magic != GazetteerHeader.MagicNumber || header.Version != GazetteerHeader.CurrentVersion || header.Length != RandomAccess.GetLength(file))
            {
                throw new DataException(GazetteerErrors.WrongIndex, path, 0, "the gazetteer's index is damaged or of another version; import it again");
            }

            uint[] directory = new uint[(1 << header.DirectoryBits) + 1];
            Fill(file, MemoryMarshal.AsBytes(directory.AsSpan()), header.DirectoryAt);
            return new Gazetteer(file, header, directory);
        }
        catch
        {
            file.Dispose();
            throw;
        }
    }

    /// <summary>Whether any place bears a name; quicker than finding them.</summary>
    public bool Has(ReadOnlySpan<char> name)
    {
        Span<byte> keys = stackalloc byte[MostNamesakes * KeySize];
        return Find(GazetteerKey.Of(name), keys) > 0;
    }

    /// <summary>The places that bear a name, in any of its spellings, the largest first.</summary>
    public ImmutableArray<Place> Find(ReadOnlySpan<char> name)
    {
        Span<byte> keys = stackalloc byte[MostNamesakes * KeySize];
        int count = Find(GazetteerKey.Of(name), keys);
        if (count == 0)
        {
            return [];
        }

        var places = ImmutableArray.CreateBuilder<Place>(count);
        for (int i = 0; i < count; i++)
        {
            places.Add(Read(MemoryMarshal.Read<uint>(keys[((i * KeySize) + 8)..]) * (long)GazetteerRecord.Step, out _));
        }

        return places.MoveToImmutable();
    }

    /// <summary>All places, in the order of the import.</summary>
    public IEnumerable<Place> All()
    {
        long at = 0;
        for (long left = header.Places; left > 0; left--)
        {
            yield return Read(at, out int length);
            at += length;
        }
    }

    public void Dispose() => file.Dispose();

    /// <summary>Copies the entries of a key to the front of the span and gives their number.</summary>
    private int Find(ulong key, Span<byte> into)
    {
        if (key == 0)
        {
            return 0;
        }

        int bucket = header.DirectoryBits == 0 ? 0 : (int)(key >> (64 - header.DirectoryBits));
        long at = directory[bucket], end = directory[bucket + 1];
        int found = 0;
        Span<byte> stretch = stackalloc byte[128 * KeySize];
        while (at < end && found < MostNamesakes)
        {
            int count = (int)Math.Min(128, end - at);
            var part = stretch[..(count * KeySize)];
            Fill(file, part, header.KeysAt + (at * KeySize));
            for (int i = 0; i < count && found < MostNamesakes; i++)
            {
                ulong here = MemoryMarshal.Read<ulong>(part[(i * KeySize)..]);
                if (here == key)
                {
                    part.Slice(i * KeySize, KeySize).CopyTo(into[(found++ * KeySize)..]);
                }
                else if (here > key)
                {
                    return found;
                }
            }

            at += count;
        }

        return found;
    }

    private Place Read(long at, out int length)
    {
        Span<byte> bytes = stackalloc byte[GazetteerRecord.SizeWith(byte.MaxValue)];
        at += header.RecordsAt;
        bytes = bytes[..(int)Math.Min(bytes.Length, header.Length - at)];
        Fill(file, bytes, at);
        var row = MemoryMarshal.Read<GazetteerRecord>(bytes);
        length = GazetteerRecord.SizeWith(row.NameLength);
        return new Place
        {
            Id = $"geonames-{row.Id}",
            Name = Encoding.UTF8.GetString(bytes.Slice(GazetteerRecord.Size, row.NameLength)),
            Variants = [],
            Kind = (PlaceKind)row.Kind,
            Country = row.CountryCode,
            Admin1 = Division(row.Admin1),
            Admin2 = Division(row.Admin2),
            Latitude = row.HasPoint ? row.Latitude / 1e5 : null,
            Longitude = row.HasPoint ? row.Longitude / 1e5 : null,
            RadiusKm = row.RadiusKm,
            Population = row.Population == 0 ? null : (int)Math.Min(row.Population, int.MaxValue),
        };
    }

    private string? Division(uint name) => name == 0 ? null : divisions.GetOrAdd(name, at =>
    {
        Span<byte> bytes = stackalloc byte[byte.MaxValue + 1];
        long position = header.StringsAt + at;
        bytes = bytes[..(int)Math.Min(bytes.Length, header.Length - position)];
        Fill(file, bytes, position);
        return Encoding.UTF8.GetString(bytes.Slice(1, bytes[0]));
    });

    internal static void Fill(SafeFileHandle file, Span<byte> into, long at)
    {
        while (into.Length > 0)
        {
            int read = RandomAccess.Read(file, into, at);
            if (read == 0)
            {
                throw new EndOfStreamException("the gazetteer's index ends early");
            }

            into = into[read..];
            at += read;
        }
    }
}
