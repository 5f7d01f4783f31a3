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
}
