using Cairn.Values;

namespace Cairn.Collection;

/// <summary>One arrival of a report. The same bytes from two addresses are one report with two receipts.</summary>
/// <param name="Report">The report that arrived.</param>
/// <param name="Stem">File name without folder and endings, or the id of a JSON record; names the report to people.</param>
/// <param name="Address">Path or web address that it came from.</param>
/// <param name="Received">When, in UTC.</param>
public sealed record Receipt(ContentHash Report, string Stem, string Address, DateTimeOffset Received);
