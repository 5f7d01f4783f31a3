using System.Collections.Immutable;
using Cairn.Coding;
using Cairn.Ledger;

namespace Cairn.Analysis.Questions;

/// <summary>Who answers a question, how, and on what figures of their own.</summary>
/// <param name="Entry">The judgement with its report.</param>
/// <param name="Tie">How it answers, and the signs of that.</param>
/// <param name="Claims">Figures that its speaker puts forward in the same report, of kinds that bear on the question.</param>
public sealed record Position(Entry<Assessment> Entry, Tie Tie, ImmutableArray<Entry<Claim>> Claims);
