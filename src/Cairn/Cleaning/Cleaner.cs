using Cairn.Collection;
using Cairn.Values;

namespace Cairn.Cleaning;

/// <summary>Takes the page furniture off a report and reads what the page says about itself.</summary>
public sealed class Cleaner
{
    public static StageVersion Version { get; } = new("cleaner", "0.1");

    public Outcome<Document> Clean(Report report) => new Document
    {
        Report = report,
        Text = report.Content,
        Map = SourceMap.Identity(report.Content.Length),
        Blocks = [new Block(new TextSpan(0, report.Content.Length), BlockKind.Paragraph)],
        Furniture = [],
        Language = "en",
        Cleaner = Version,
    };
}
