using Cairn.Cleaning;
using Cairn.Collection;
using Cairn.Tests.Specs;
using Xunit;

namespace Cairn.Tests.Cleaning;

public sealed class CleaningSpecs
{
    private static readonly Cleaner Cleaner = new();

    public static TheoryData<string> Cases => SpecRunner.Keys("cleaning");

    [Theory]
    [MemberData(nameof(Cases))]
    public void The_page_is_cleaned_as_the_spec_says(string key) => SpecRunner.Check(key, Lines);

    /// <summary>What cleaning made of a page, one line a thing: its facts, its blocks by kind, and what was taken off by which rule.</summary>
    private static IEnumerable<string> Lines(SpecCase spec)
    {
        var format = spec.Setting("format") is { } name ? Enum.Parse<ReportFormat>(name, true) : ReportFormat.Plain;
        string text = spec.Input.Replace("\\n", "\n", StringComparison.Ordinal);
        var outcome = Cleaner.Clean(Report.FromText("spec", text, format));
        if (!outcome.IsAccepted)
        {
            yield return "rejected " + outcome.Rejection.Code;
            yield break;
        }

        var document = outcome.Value;
        yield return "title " + (document.Title ?? "none");
        yield return "outlet " + (document.Outlet ?? "none");
        yield return "author " + (document.Author ?? "none");
        yield return $"published {document.Published?.ToString("yyyy-MM-dd", null) ?? "none"}";
        yield return $"not-before {document.PublishedRange?.First.ToString("yyyy-MM-dd", null) ?? "none"}";
        yield return "language " + document.Language;
        foreach (var block in document.Blocks)
        {
            yield return $"{Name(block.Kind)} \"{block.Span.In(document.Text)}\"";
        }

        foreach (var furniture in document.Furniture)
        {
            yield return $"off {furniture.Reason} \"{furniture.Span.In(text).ToString().Replace('\n', ' ')}\"";
        }
    }

    private static string Name(BlockKind kind) => kind == BlockKind.ListItem ? "item" : kind.ToString().ToLowerInvariant();
}
