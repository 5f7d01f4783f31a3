using Cairn.Cleaning.Lines;
using Cairn.Collection;

namespace Cairn.Cleaning;

/// <summary>A page on its way through cleaning: its lines, and what was read so far of what it says about itself. Lives within one
/// <see cref="Cleaner.Clean"/>.</summary>
internal sealed class PageDraft(Report report, List<Line> lines)
{
    public Report Report { get; } = report;

    public List<Line> Lines { get; } = lines;

    public string? Title { get; set; }

    public string? Outlet { get; set; }

    public string? Author { get; set; }

    /// <summary>The place, day and agency that open a wire report, up to and with the dash; null where nothing does.</summary>
    public string? Opening { get; set; }

    /// <summary>The day of publication and how well it is told: a label beats a bare date line, that beats the header of a list, that an update.</summary>
    public (DateOnly Day, DateRank Rank)? Published { get; private set; }

    /// <summary>Where a page's day of publication can be read, from the weakest.</summary>
    internal enum DateRank
    {
        Title,
        Updated,
        Header,
        DateLine,
        Meta,
        Labelled,
    }

    public void Offer(DateOnly day, DateRank rank)
    {
        if (Published is not { } known || rank > known.Rank)
        {
            Published = (day, rank);
        }
    }

    /// <summary>Puts parts of a line in its place.</summary>
    public void Replace(int index, params ReadOnlySpan<Line?> parts)
    {
        bool gap = Lines[index].AfterGap;
        Lines.RemoveAt(index);
        foreach (var part in parts)
        {
            if (part is { Text.Length: > 0 })
            {
                part.AfterGap = gap;
                Lines.Insert(index++, part);
                gap = true;
            }
        }
    }

    /// <summary>Indexes of the lines that stay, in order.</summary>
    public List<int> Staying()
    {
        var staying = new List<int>();
        for (int i = 0; i < Lines.Count; i++)
        {
            if (Lines[i].Stays)
            {
                staying.Add(i);
            }
        }

        return staying;
    }
}
