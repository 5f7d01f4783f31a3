using System.Collections.Immutable;
using Cairn.Analysis.Chance;

namespace Cairn.Analysis.Agreement;

/// <summary>How far two coders agree in one field.</summary>
/// <param name="First">A coder; the machine where it is one of the two.</param>
/// <param name="Second">The other coder.</param>
/// <param name="Things">How many things both coded.</param>
/// <param name="Agreed">In how many of them they have the same value.</param>
/// <param name="Share">The share of agreement behind that, at 95%.</param>
/// <param name="Kappa">Cohen's kappa; null where chance explains all.</param>
/// <param name="Interval">Its middle 95% by drawing the things anew; null where kappa is.</param>
/// <param name="Cells">How often which value of the first met which of the second, the commonest first.</param>
public sealed record PairAgreement(
    string First, string Second, int Things, int Agreed, Interval Share, double? Kappa, Interval? Interval, ImmutableArray<(string First, string Second, int Count)> Cells);
