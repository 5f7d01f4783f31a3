using Cairn.Cleaning.Lines;
using Cairn.Cleaning.Removal;

namespace Cairn.Cleaning.Facts;

/// <summary>Tells by its words alone what a line at a page's head says about the page: a day, an author, an outlet, a section.</summary>
internal sealed class CreditLines(CleaningWords words, WrittenDates dates, Names names, PatternRules patterns)
{
    private const int MostWords = 40;
    private static readonly string[] MastheadEnds = ["|", " / ", " - ", " – ", " — ", ",", "•"];

    /// <summary>"caption" where it says who made a picture, "path" for the way to a page through its site, "day" where it tells a day and hardly more, "dated" where it tells a day among other things, else "byline", "outlet",
    /// "section" or "none".</summary>
    public string KindOf(string text) =>
        IsCaption(text) ? "caption"
        : text.Contains(" > ", StringComparison.Ordinal) || text.Contains(" >> ", StringComparison.Ordinal) || text.Contains(" » ", StringComparison.Ordinal) ? "path"
        : dates.Find(text).Count > 0 ? IsDay(text) ? "day" : "dated"
        : IsMonth(text) ? "day"
        : patterns.Match(text, FurnitureScope.Byline) is not null ? "byline"
        : names.IsSection(text) || names.BesideSection(text) is not null ? "section"
        : names.IsOutlet(text) ? "outlet" : "none";

    /// <summary>True for a line that tells a day or an author, which is still to be read.</summary>
    public bool IsRead(string text) => KindOf(text) is "day" or "dated" or "byline";

    /// <summary>True for a line that could be the name of the page's outlet, perhaps with a section or a number beside it.</summary>
    public bool IsMasthead(string text) => Masthead(text) is not null;

    /// <summary>The name that a line begins with, up to what parts it from a section or a day; null where it is none.</summary>
    public string? Masthead(string text) => text.Split(MastheadEnds, StringSplitOptions.TrimEntries)[0] is { Length: > 0 } name && names.IsMasthead(name) ? name : null;

    private bool IsCaption(string text)
    {
        int colon = text.LastIndexOf(':'), open = text.EndsWith(')') ? text.LastIndexOf('(') : -1;
        return (colon > 0 && words.PhotoLabels.Has(PhotoLabel.Label, text.AsSpan((text.LastIndexOf(' ', colon) + 1)..colon)))
            || (open >= 0 && (words.PhotoCredits.Contains(Words.Plain(text.AsSpan(open), 6)) || Words.Of(text.AsSpan(open), 6).Words.Any(word => words.PhotoCredits.Contains(word))));
    }

    /// <summary>"August 2019": a month's name and nothing that says more.</summary>
    private bool IsMonth(string text) => Words.Of(text, MostWords).Words is var told && told.Any(word => words.Months.Contains(word)) && told.All(w => words.Around.SaysNothing(w) || words.Months.Contains(w));

    private bool IsDay(string text) => Words.Of(text, MostWords).Words.Count(w => !words.Around.SaysNothing(w) && !words.Months.Contains(w)) <= 1;
}
