using System.Security.Cryptography;

namespace Cairn.Values;

/// <summary>What a report is known by: SHA-256 of the bytes that it decompresses to, as 64 lower-case hex digits.</summary>
public readonly record struct ContentHash(string Hex)
{
    public static ContentHash Of(ReadOnlySpan<byte> bytes) => new(Convert.ToHexStringLower(SHA256.HashData(bytes)));

    public override string ToString() => Hex;
}
