using Cairn.Cleaning;
using Xunit;

namespace Cairn.Tests.Cleaning;

/// <summary>What holds of every cleaned document.</summary>
internal static class CleaningLaws
{
    public static void Hold(Document document)
    {
        string text = document.Text, source = document.Report.Content;
        int clean = 0, before = 0;
        foreach (var run in document.Map.Runs)
        {
            Assert.True(run.Clean >= clean && run.Length > 0 && run.Clean + run.Length <= text.Length);
            Assert.True(run.Source >= before && run.SourceLength >= 0 && run.Source + run.SourceLength <= source.Length);
            before = run.Source;
            clean = run.Clean + run.Length;
            if (run.Length == run.SourceLength)
            {
                for (int i = 0; i < run.Length; i++)
                {
                    char kept = text[run.Clean + i], stood = source[run.Source + i];
                    if (kept != stood && (kept != ' ' || !(char.IsWhiteSpace(stood) || char.IsControl(stood) || stood is '<' or '&')))
                    {
                        Assert.Fail($"'{kept}' for '{stood}' in {run}");
                    }
                }
            }
        }

        int end = 0;
        foreach (var block in document.Blocks)
        {
            Assert.True(block.Span.Start >= end && block.Span.End <= text.Length && !block.Span.IsEmpty);
            Assert.True(end == 0 || text[end..block.Span.Start] == "\n\n");
            var back = document.Map.ToReport(block.Span);
            Assert.True(back.Start >= 0 && back.End <= source.Length && !back.IsEmpty);
            end = block.Span.End;
        }

        Assert.Equal(text.Length, end);
        Assert.All(document.Furniture, f => Assert.True(f.Span.Start >= 0 && f.Span.End <= source.Length && f.Reason.Length > 0));
    }

    /// <summary>The same in all that coding rests on.</summary>
    public static void Same(Document a, Document b)
    {
        Assert.Equal(a.Text, b.Text);
        Assert.Equal(a.Blocks.AsEnumerable(), b.Blocks);
        Assert.Equal(a.Furniture.AsEnumerable(), b.Furniture);
        Assert.Equal(a.Map.Runs.AsEnumerable(), b.Map.Runs);
        Assert.Equal((a.Title, a.Outlet, a.Author, a.Published, a.Language), (b.Title, b.Outlet, b.Author, b.Published, b.Language));
    }
}
