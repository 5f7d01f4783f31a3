using System.Text;

namespace Cairn.Collection;

/// <summary>The encoding that an HTML page names in its head: <c>charset=windows-1256</c>.</summary>
internal static class NamedCharset
{
    private const int Looked = 4096;

    /// <summary>Null where none is named, none is known by that name, or the name is of UTF-8 or UTF-16, which the bytes themselves show.</summary>
    public static Encoding? Find(ReadOnlySpan<byte> bytes)
    {
        string head = Encoding.Latin1.GetString(bytes[..Math.Min(bytes.Length, Looked)]);
        int at = head.IndexOf("charset", StringComparison.OrdinalIgnoreCase);
        if (at < 0)
        {
            return null;
        }

        var rest = head.AsSpan(at + "charset".Length).TrimStart(" =\"'");
        int end = rest.IndexOfAny(" \"'/>;");
        string name = rest[..Math.Max(0, end)].ToString().ToLowerInvariant();
        return name switch
        {
            "" or "utf-8" or "utf8" or "utf-16" or "utf-7" => null,
            "iso-8859-1" or "latin1" or "ascii" or "us-ascii" => CodePagesEncodingProvider.Instance.GetEncoding(1252),
            _ => CodePagesEncodingProvider.Instance.GetEncoding(name),
        };
    }
}
