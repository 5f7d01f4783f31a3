using System.Runtime.InteropServices;

namespace Cairn.Theatres.Gazetteers;

/// <summary>A place as it lies in the index file: 32 bytes, little-endian, with the name's UTF-8 bytes behind them and filled up to a multiple of 8.</summary>
[StructLayout(LayoutKind.Sequential, Pack = 4)]
internal struct GazetteerRecord
{
    public const int Size = 32;

    /// <summary>Records begin at multiples of this many bytes, so that 32 bits can tell where in 32 GB one begins.</summary>
    public const int Step = 8;

    /// <summary>Stands for coordinates that nothing tells.</summary>
    public const int Nowhere = int.MinValue;

    /// <summary>The gazetteer's own number; 0 for a division that only a boundary file has.</summary>
    public uint Id;

    /// <summary>Degrees north, in hundred-thousandths.</summary>
    public int Latitude;

    public int Longitude;

    public uint Population;

    /// <summary>Kilometres within which the place lies.</summary>
    public float RadiusKm;

    /// <summary>Where in the strings the name of the first-level division begins; 0 where none is known.</summary>
    public uint Admin1;

    public uint Admin2;

    /// <summary>Two ASCII letters; 0 where the place is of no country.</summary>
    public ushort Country;

    /// <summary>A <see cref="PlaceKind"/>.</summary>
    public byte Kind;

    /// <summary>Bytes of the name.</summary>
    public byte NameLength;

    /// <summary>Bytes of the record with a name, in steps of <see cref="Step"/>.</summary>
    public static int SizeWith(int nameLength) => (Size + nameLength + Step - 1) / Step * Step;

    public readonly bool HasPoint => Latitude != Nowhere;

    public static ushort CodeOf(ReadOnlySpan<char> country) => country.Length == 2 && char.IsAscii(country[0]) && char.IsAscii(country[1]) ? (ushort)((country[0] << 8) | country[1]) : (ushort)0;

    public readonly string? CountryCode => Country == 0 ? null : string.Create(2, Country, (into, code) => (into[0], into[1]) = ((char)(code >> 8), (char)(code & 0xFF)));
}
