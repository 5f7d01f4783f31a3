using System.Collections.Immutable;
using System.Text;
using Cairn.Cleaning;
using Cairn.Collection;
using Cairn.Values;

namespace Cairn.Exams.Specs;

/// <summary>A cleaned document made from plain text, with no cleaning: an empty line parts blocks, "# " begins a heading, "- " a list item.</summary>
public static class SpecDocument
{
    public static Document Of(string text, DateOnly? published = null, DateRange? publishedRange = null, string? outlet = null, string? author = null) => new()
    {
        Report = ReportOf(text),
        Text = text,
        Map = SourceMap.Identity(text.Length),
        Blocks = Blocks(text),
        Furniture = [],
        Published = published,
        PublishedRange = publishedRange,
        Outlet = outlet,
        Author = author,
        Language = "en",
        Cleaner = Cleaner.Version,
    };

    public static Report ReportOf(string text)
    {
        var hash = ContentHash.Of(Encoding.UTF8.GetBytes(text));
        return new Report
        {
            Hash = hash,
            Format = ReportFormat.Plain,
            Content = text,
            Encoding = "utf-8",
            Receipt = new Receipt(hash, "spec", "spec", DateTimeOffset.UnixEpoch),
        };
    }

    private static ImmutableArray<Block> Blocks(string text)
    {
        var blocks = ImmutableArray.CreateBuilder<Block>();
        int at = 0;
        while (at < text.Length)
        {
            int end = text.IndexOf("\n\n", at, StringComparison.Ordinal) is var found and >= 0 ? found : text.Length;
            var kind = text.AsSpan(at).StartsWith("# ") ? BlockKind.Heading : text.AsSpan(at).StartsWith("- ") ? BlockKind.ListItem : BlockKind.Paragraph;
            int start = Math.Min(end, kind == BlockKind.Paragraph ? at : at + 2);
            if (end > start)
            {
                blocks.Add(new Block(new TextSpan(start, end), kind));
            }

            at = end + 2;
        }

        return blocks.ToImmutable();
    }
}
