namespace Cairn.Analysis.Hypotheses;

/// <summary>A hypothesis on a board, with how much of the evidence speaks against it.</summary>
/// <param name="Number">Its entry's number.</param>
/// <param name="Label"><c>H1</c>: the first that was ever put on the board.</param>
/// <param name="Words">What it says.</param>
/// <param name="By">Who put it there.</param>
/// <param name="Inconsistency">The sum over rows: one for inconsistent, two for very inconsistent. The hypothesis with least of it leads.</param>
/// <param name="Consistency">The same for what is consistent; told, not counted, since evidence that fits may fit all.</param>
/// <param name="Rated">How many rows are rated against it, those without bearing left out.</param>
public sealed record BoardHypothesis(long Number, string Label, string Words, string By, double Inconsistency, double Consistency, int Rated);
