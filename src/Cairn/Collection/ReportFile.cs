namespace Cairn.Collection;

/// <summary>A file of a kind that is read: what its name says about it.</summary>
/// <param name="Path">The file.</param>
/// <param name="Stem">Its name without folder and endings.</param>
/// <param name="Kind">What it holds.</param>
/// <param name="Compressed">True where its name ends in <c>.gz</c>.</param>
internal sealed record ReportFile(string Path, string Stem, ReportFile.Holding Kind, bool Compressed)
{
    /// <summary>What a file holds: one report of a format, or records.</summary>
    internal enum Holding
    {
        Plain,
        Html,
        Markdown,
        Json,
        JsonLines,
    }

    public ReportFormat Format => Kind switch
    {
        Holding.Html => ReportFormat.Html,
        Holding.Markdown => ReportFormat.Markdown,
        _ => ReportFormat.Plain,
    };

    /// <summary>Null where the ending is none that is read.</summary>
    public static ReportFile? Of(string path)
    {
        string name = System.IO.Path.GetFileName(path);
        bool compressed = name.EndsWith(".gz", StringComparison.OrdinalIgnoreCase);
        if (compressed)
        {
            name = name[..^3];
        }

        string ending = System.IO.Path.GetExtension(name);
        Holding? kind = ending.ToLowerInvariant() switch
        {
            ".txt" => Holding.Plain,
            ".html" or ".htm" => Holding.Html,
            ".md" => Holding.Markdown,
            ".json" => Holding.Json,
            ".jsonl" or ".ndjson" => Holding.JsonLines,
            _ => null,
        };
        return kind is { } known ? new ReportFile(path, StemOf(name[..^ending.Length]), known, compressed) : null;
    }

    /// <summary>A stem that is safe as a file name on every system, since outputs are named for it.</summary>
    public static string StemOf(string name)
    {
        const int Longest = 150;
        Span<char> safe = name.Length <= Longest ? name.ToCharArray() : name.AsSpan(0, Longest).ToArray();
        for (int i = 0; i < safe.Length; i++)
        {
            if (char.IsControl(safe[i]) || char.IsSurrogate(safe[i]) || "/\\:*?\"<>|".Contains(safe[i]))
            {
                safe[i] = '_';
            }
        }

        string stem = safe.Trim().TrimStart('.').ToString();
        return stem.Length == 0 ? "report" : stem;
    }
}
