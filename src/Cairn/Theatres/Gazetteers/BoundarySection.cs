using System.Collections.Immutable;
using System.Text;
using Microsoft.Win32.SafeHandles;

namespace Cairn.Theatres.Gazetteers;

/// <summary>The part of an index file that keeps the outlines of divisions.</summary>
internal static class BoundarySection
{
    public static void Write(Stream stream, IReadOnlyCollection<Boundary> boundaries)
    {
        using var writer = new BinaryWriter(stream, Encoding.UTF8, leaveOpen: true);
        writer.Write(boundaries.Count);
        foreach (var boundary in boundaries)
        {
            writer.Write(boundary.Name);
            writer.Write(boundary.Country ?? "");
            writer.Write((byte)boundary.Kind);
            writer.Write(boundary.Rings.Length);
            foreach (var ring in boundary.Rings)
            {
                writer.Write(ring.Length);
                foreach (var (longitude, latitude) in ring)
                {
                    writer.Write((float)longitude);
                    writer.Write((float)latitude);
                }
            }
        }
    }

    public static ImmutableArray<Boundary> Read(SafeFileHandle file, GazetteerHeader header)
    {
        byte[] bytes = new byte[header.Length - header.BoundariesAt];
        Gazetteer.Fill(file, bytes, header.BoundariesAt);
        using var reader = new BinaryReader(new MemoryStream(bytes), Encoding.UTF8);
        var boundaries = ImmutableArray.CreateBuilder<Boundary>();
        for (int left = reader.ReadInt32(); left > 0; left--)
        {
            string name = reader.ReadString(), country = reader.ReadString();
            var kind = (PlaceKind)reader.ReadByte();
            var rings = ImmutableArray.CreateBuilder<ImmutableArray<(double, double)>>();
            for (int ring = reader.ReadInt32(); ring > 0; ring--)
            {
                var points = ImmutableArray.CreateBuilder<(double, double)>();
                for (int point = reader.ReadInt32(); point > 0; point--)
                {
                    points.Add((reader.ReadSingle(), reader.ReadSingle()));
                }

                rings.Add(points.DrainToImmutable());
            }

            boundaries.Add(new Boundary { Name = name, Country = country.Length == 0 ? null : country, Kind = kind, Rings = rings.DrainToImmutable() });
        }

        return boundaries.DrainToImmutable();
    }
}
