namespace Cairn.Exams.Specs;

/// <summary>One expected line of a spec: <c>number 10.. "at least 10"</c>.</summary>
/// <param name="Text">The line as written between backticks.</param>
/// <param name="Line">Line number in the file.</param>
/// <param name="IsNotYet">A known gap: reported as skipped, and a failure once it passes.</param>
public sealed record SpecLine(string Text, int Line, bool IsNotYet);
