using System.Runtime.InteropServices;

namespace Cairn.Theatres.Gazetteers;

/// <summary>The first bytes of an index file: what it is and where its parts lie.</summary>
[StructLayout(LayoutKind.Sequential, Pack = 8)]
internal struct GazetteerHeader
{
    public const int Size = 80;

    /// <summary>"CAIRNGAZ" as little-endian bytes.</summary>
    public const ulong MagicNumber = 0x5A41474E52494143;

    /// <summary>Rises whenever a file of an older program can no longer be read.</summary>
    public const int CurrentVersion = 2;

    public ulong Magic;
    public int Version;

    /// <summary>How many of a key's first bits choose its stretch of the sorted keys.</summary>
    public int DirectoryBits;

    public long Places;
    public long Keys;
    public long RecordsAt;
    public long StringsAt;
    public long KeysAt;
    public long DirectoryAt;
    public long BoundariesAt;

    /// <summary>Length of the whole file; a shorter one is damaged.</summary>
    public long Length;
}
