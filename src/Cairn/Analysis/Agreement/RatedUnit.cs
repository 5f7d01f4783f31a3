using System.Collections.Immutable;
using Cairn.Values;

namespace Cairn.Analysis.Agreement;

/// <summary>One thing as several coders coded one field of it.</summary>
/// <param name="Thing">The event, claim or assessment; of a pair of events the first.</param>
/// <param name="Other">Of a pair of events the second; else null.</param>
/// <param name="Stem">File stem of its report; empty for a pair.</param>
/// <param name="Name">Its short name within the report; empty for a pair.</param>
/// <param name="Evidence">In which words; why, for a pair.</param>
/// <param name="Values">Each coder's value; who did not code it is not there.</param>
public sealed record RatedUnit(CodedId Thing, CodedId? Other, string Stem, string Name, string Evidence, ImmutableSortedDictionary<string, string> Values);
