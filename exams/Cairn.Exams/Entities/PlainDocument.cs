using System.Collections.Immutable;
using System.Text;
using Cairn.Cleaning;
using Cairn.Collection;
using Cairn.Values;

namespace Cairn.Exams.Entities;

/// <summary>A document made of a text as it is: every line a block, nothing cleaned away, so that offsets stay.</summary>
internal static class PlainDocument
{
    public static Document Of(string text)
    {
        var hash = ContentHash.Of(Encoding.UTF8.GetBytes(text));
        var blocks = ImmutableArray.CreateBuilder<Block>();
        int start = 0;
        foreach (var line in text.AsSpan().EnumerateLines())
        {
            int at = text.IndexOf(line.ToString(), start, StringComparison.Ordinal);
            if (line.Length > 0)
            {
                blocks.Add(new Block(new TextSpan(at, at + line.Length), BlockKind.Paragraph));
            }

            start = at + line.Length;
        }

        return new Document
        {
            Report = new Report
            {
                Hash = hash,
                Format = ReportFormat.Plain,
                Content = text,
                Encoding = "utf-8",
                Receipt = new Receipt(hash, "exam", "exam", DateTimeOffset.UnixEpoch),
            },
            Text = text,
            Map = SourceMap.Identity(text.Length),
            Blocks = blocks.ToImmutable(),
            Furniture = [],
            Language = "en",
            Cleaner = Cleaner.Version,
        };
    }
}
