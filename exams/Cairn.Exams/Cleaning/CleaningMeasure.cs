using System.Globalization;
using Cairn.Cleaning;

namespace Cairn.Exams.Cleaning;

/// <summary>Counts what cleaning made of pages whose report text is known: furniture gone, evidence or article text lost, titles found.</summary>
internal sealed class CleaningMeasure
{
    /// <summary>Furniture of so few words stays only where it stands in a line of its own: the report may use the same words.</summary>
    private const int Label = 3;

    private readonly List<string> faults = [];
    private long furniture, gone, report, lost;
    private int titles, found;

    /// <summary>What went wrong, a line each.</summary>
    public IReadOnlyList<string> Faults => faults;

    public int TitlesFound => found;

    /// <summary>Characters of report text lost, of a thousand.</summary>
    public double Lost => 1000.0 * lost / Math.Max(1, report);

    /// <summary>Characters of furniture gone, of a hundred.</summary>
    public double Gone => 100.0 * gone / Math.Max(1, furniture);

    public void Add(LabelledPage page, Document document)
    {
        string text = FoldedText.Words(document.Text);
        var lines = document.Text.Split('\n').Select(FoldedText.Words).ToHashSet(StringComparer.Ordinal);
        if (page.Body is null)
        {
            foreach (string stretch in page.Furniture)
            {
                string words = FoldedText.Words(stretch);
                Furniture(page, stretch, !(words.Split(' ').Length <= Label ? lines.Contains(words) : text.Contains(words, StringComparison.Ordinal)));
            }

            foreach (string stretch in page.Evidence)
            {
                Report(page, document, stretch, text.Contains(FoldedText.Words(stretch), StringComparison.Ordinal));
            }
        }
        else
        {
            foreach (string line in page.Report.Content.Split('\n', StringSplitOptions.RemoveEmptyEntries))
            {
                bool stays = text.Contains(FoldedText.Words(line), StringComparison.Ordinal);
                if (!page.IsFurniture(line))
                {
                    Report(page, document, line, stays);
                }
                else if (!FoldedText.Of(page.Title ?? "").Contains(FoldedText.Of(line), StringComparison.Ordinal))
                {
                    Furniture(page, line, !stays);
                }
            }
        }

        bool right = page.Title is { } title ? document.Title is { } told && (page.Body is null ? FoldedText.Words(told) == FoldedText.Words(title) : LabelledTitles.IsTitle(told, title)) : document.Title is null;
        titles++;
        found += right ? 1 : 0;
        if (!right)
        {
            faults.Add($"title: {page.Stem}: \"{document.Title ?? "none"}\" for \"{page.Title ?? "none"}\"");
        }
    }

    public string Tell(string set) => string.Create(CultureInfo.InvariantCulture,
        $"{set}: furniture removed {Gone:F1}% of {furniture} characters; report text lost {lost} of {report} ({Lost:F1} in a thousand); titles {found} of {titles}");

    private void Furniture(LabelledPage page, string stretch, bool isGone)
    {
        int length = FoldedText.Words(stretch).Length;
        furniture += length;
        gone += isGone ? length : 0;
        if (!isGone)
        {
            faults.Add($"left: {page.Stem}: {stretch}");
        }
    }

    private void Report(LabelledPage page, Document document, string stretch, bool stays)
    {
        int length = FoldedText.Words(stretch).Length;
        report += length;
        lost += stays ? 0 : length;
        if (!stays)
        {
            string rule = document.Furniture.FirstOrDefault(f => f.Span.In(page.Report.Content).Contains(stretch, StringComparison.Ordinal)).Reason ?? "in parts";
            faults.Add($"lost by {rule}: {page.Stem}: {stretch}");
        }
    }
}
