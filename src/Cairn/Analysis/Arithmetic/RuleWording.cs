namespace Cairn.Analysis.Arithmetic;

/// <summary>What a rule is called, what it says of the figures that it fits, and what it always warns of.</summary>
/// <param name="Name">Key: <c>base-of-change</c>.</param>
/// <param name="Title">For people.</param>
/// <param name="Says">A sentence with slots in braces.</param>
/// <param name="Conflict">What it says instead where the figures cannot hold together; null where that is the same.</param>
/// <param name="Caution">A sentence with slots in braces.</param>
internal sealed record RuleWording(string Name, string Title, string Says, string? Conflict, string Caution)
{
    /// <summary>The sentence that goes with what a check comes to.</summary>
    public string SentenceFor(CheckVerdict verdict) => verdict == CheckVerdict.Conflicts ? Conflict ?? Says : Says;
}
