namespace Cairn.Analysis.Hypotheses;

/// <summary>A row that the machine proposes for a board. A person takes it or leaves it, and rates.</summary>
/// <param name="Thing">What it stands for.</param>
/// <param name="Words">What that says now.</param>
/// <param name="Reason">Why it is proposed.</param>
/// <param name="Weight">What is proposed first.</param>
public sealed record ProposedRow(string Thing, string Words, string Reason, int Weight);
