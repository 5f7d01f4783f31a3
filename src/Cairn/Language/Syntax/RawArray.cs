using System.Runtime.InteropServices;

namespace Cairn.Language.Syntax;

/// <summary>Arrays of numbers in a model file: their length, then their bytes.</summary>
internal static class RawArray
{
    public static T[] Read<T>(BinaryReader reader) where T : unmanaged
    {
        var array = new T[reader.ReadInt32()];
        reader.BaseStream.ReadExactly(MemoryMarshal.AsBytes(array.AsSpan()));
        return array;
    }

    public static void Write<T>(BinaryWriter writer, ReadOnlySpan<T> array) where T : unmanaged
    {
        writer.Write(array.Length);
        writer.Write(MemoryMarshal.AsBytes(array));
    }
}
