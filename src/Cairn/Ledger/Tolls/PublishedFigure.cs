namespace Cairn.Ledger.Tolls;

/// <summary>The toll that is published of an incident, with the rule that made it.</summary>
/// <param name="Low">At least; null where nobody says.</param>
/// <param name="Best">The number to print where one is wanted.</param>
/// <param name="High">At most; null where nobody bounds it.</param>
/// <param name="Why">The rule as it was applied here, in words: <c>latest official: 292 by the health ministry, 2016-07-08</c>.</param>
public sealed record PublishedFigure(decimal? Low, decimal? Best, decimal? High, string Why)
{
    public static PublishedFigure None { get; } = new(null, null, null, "no report gives a number");
}
