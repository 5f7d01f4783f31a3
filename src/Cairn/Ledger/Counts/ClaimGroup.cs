using System.Collections.Immutable;
using Cairn.Coding;

namespace Cairn.Ledger.Counts;

/// <summary>Claims of one kind about one subject, so that rival figures for one thing stand together.</summary>
/// <param name="Kind">Claim kind.</param>
/// <param name="Subject">Whom the numbers are about, as first spelt.</param>
/// <param name="Claims">Ordered by period, else by publication.</param>
public sealed record ClaimGroup(string Kind, string Subject, ImmutableArray<Entry<Claim>> Claims);
