using System.Text;
using System.Text.Json;
using Cairn.Cleaning;
using Cairn.Collection;
using Cairn.Tests.Rules;
using Xunit;

namespace Cairn.Tests.Cleaning;

/// <summary>The marks that cleaning must keep on the outside exams, where these are at hand.</summary>
public sealed class CleaningExamTests
{
    [Fact]
    public async Task On_the_reports_exam_furniture_goes_and_no_evidence_is_lost()
    {
        string exams = Exams();
        var cleaner = new Cleaner();
        int furniture = 0, removed = 0, evidence = 0, kept = 0;
        await foreach (var report in new Collector(new CollectionLimits(), TimeProvider.System).CollectAsync([Path.Combine(exams, "reports", "texts")], TestContext.Current.CancellationToken))
        {
            using var gold = JsonDocument.Parse(await File.ReadAllTextAsync(Path.Combine(exams, "reports", "gold", report.Value!.Receipt.Stem + ".json"), TestContext.Current.CancellationToken));
            string text = Squash(cleaner.Clean(report.Value).Value!.Text);
            foreach (var item in gold.RootElement.GetProperty("boilerplate").EnumerateArray())
            {
                string words = Squash(item.GetString()!);
                furniture += words.Length;
                removed += text.Contains(words, StringComparison.Ordinal) ? 0 : words.Length;
            }

            foreach (var item in ((string[])["events", "claims", "assessments"]).SelectMany(kind => gold.RootElement.GetProperty(kind).EnumerateArray()))
            {
                evidence++;
                kept += text.Contains(Squash(item.GetProperty("evidence").GetString()!), StringComparison.Ordinal) ? 1 : 0;
            }
        }

        Assert.True(removed >= furniture * 0.95, $"{removed} of {furniture} characters of furniture removed");
        Assert.Equal(evidence, kept);
    }

    private static string Exams()
    {
        string? exams = Repository.Exams;
        Assert.SkipWhen(exams is null, "The outside exams are not at hand.");
        return exams!;
    }

    /// <summary>Words in lower case, parted by single spaces, as the exam compares them.</summary>
    private static string Squash(string text)
    {
        var squashed = new StringBuilder();
        bool gap = false;
        foreach (char c in text)
        {
            if (char.IsLetterOrDigit(c) || c == '_')
            {
                _ = gap && squashed.Length > 0 ? squashed.Append(' ') : squashed;
                squashed.Append(char.ToLowerInvariant(c));
                gap = false;
            }
            else
            {
                gap = true;
            }
        }

        return squashed.ToString();
    }
}
