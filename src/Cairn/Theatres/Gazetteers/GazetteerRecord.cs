using System.Runtime.InteropServices;

namespace Cairn.Theatres.Gazetteers;

/// <summary>A place as it lies in the index file: 40 bytes, little-endian.</summary>
[StructLayout(LayoutKind.Sequential, Pack = 4)]
internal struct GazetteerRecord
{
    public const int Size = 40;

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

    /// <summary>Where in the strings the name begins.</summary>
    public uint Name;

    /// <summary>Where the name of the first-level division begins; 0 where none is known.</summary>
    public uint Admin1;

    public uint Admin2;

    /// <summary>Two ASCII letters; 0 where the place is of no country.</summary>
    public ushort Country;

    /// <summary>A <see cref="PlaceKind"/>.</summary>
    public byte Kind;

    /// <summary>1 where the middle was worked out from the places within.</summary>
    public byte Derived;

    public uint Reserved;

    public readonly bool HasPoint => Latitude != Nowhere;

    public static ushort CodeOf(ReadOnlySpan<char> country) => country.Length == 2 && char.IsAscii(country[0]) && char.IsAscii(country[1]) ? (ushort)((country[0] << 8) | country[1]) : (ushort)0;

    public readonly string? CountryCode => Country == 0 ? null : string.Create(2, Country, (into, code) => (into[0], into[1]) = ((char)(code >> 8), (char)(code & 0xFF)));
}
