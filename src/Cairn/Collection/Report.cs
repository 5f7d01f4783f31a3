using Cairn.Values;

namespace Cairn.Collection;

/// <summary>A report as it came: its bytes decoded to text, known by the hash of the bytes that it decompressed to.</summary>
public sealed record Report
{
    public required ContentHash Hash { get; init; }

    /// <summary>Plain, Html, Markdown or a record of a JSON file.</summary>
    public required ReportFormat Format { get; init; }

    /// <summary>The decoded characters. Anchors count in these.</summary>
    public required string Content { get; init; }

    /// <summary>The encoding that the bytes turned out to have, by its web name: <c>utf-8</c>, <c>windows-1256</c>.</summary>
    public required string Encoding { get; init; }

    /// <summary>What came beside the text (a JSON record's title, outlet, date …); empty where only text came.</summary>
    public ReportMetadata Metadata { get; init; } = ReportMetadata.None;

    /// <summary>How it arrived this time.</summary>
    public required Receipt Receipt { get; init; }

    /// <summary>A report out of a text that is at hand, as in tests and the exams: its hash is of the text's UTF-8 bytes.</summary>
    public static Report FromText(string stem, string text, ReportFormat format = ReportFormat.Plain, ReportMetadata? metadata = null)
    {
        string content = TextDecoder.Mend(text);
        var hash = ContentHash.Of(System.Text.Encoding.UTF8.GetBytes(content));
        return new Report
        {
            Hash = hash,
            Format = format,
            Content = content,
            Encoding = "utf-8",
            Metadata = metadata ?? ReportMetadata.None,
            Receipt = new Receipt(hash, stem, stem, DateTimeOffset.UnixEpoch),
        };
    }
}
