namespace Cairn.Cleaning;

/// <summary>Tells by its words alone what a line at a page's head says about the page: a day, an author, an outlet, a section.</summary>
internal sealed class CreditLines(CleaningWords words, WrittenDates dates, Names names, PatternRules patterns)
{
    private const int MostWords = 40;

    /// <summary>"day" where it tells a day and hardly more, "dated" where it tells a day among other things, else "byline", "outlet",
    /// "section" or "none".</summary>
    public string KindOf(string text) =>
        dates.Find(text).Count > 0 ? IsDay(text) ? "day" : "dated"
        : patterns.Match(text, FurnitureScope.Byline) is not null ? "byline"
        : names.IsSection(text) || names.BesideSection(text) is not null ? "section"
        : names.IsOutlet(text) ? "outlet" : "none";

    /// <summary>True for a line that tells a day or an author, which is still to be read.</summary>
    public bool IsRead(string text) => KindOf(text) is "day" or "dated" or "byline";

    /// <summary>True for a line that could be the name of the page's outlet.</summary>
    public bool IsMasthead(string text) => names.IsMasthead(text);

    private bool IsDay(string text) => Words.Of(text, MostWords).Words.Count(w => !words.Around.SaysNothing(w) && !words.Months.ContainsKey(w)) <= 1;
}
