using System.Collections.Immutable;
using Cairn.Ledger.Incidents;
using Cairn.Values;

namespace Cairn.Ledger.Counts;

/// <summary>A happening that its reports put into different first-level divisions.</summary>
/// <param name="Incident">Its id.</param>
/// <param name="First">Its first day; null where none is told.</param>
/// <param name="Divisions">The divisions with their country, <c>IQ/Kirkuk</c>, sorted.</param>
public sealed record DisputedPlace(CodedId Incident, DateOnly? First, ImmutableArray<string> Divisions);
