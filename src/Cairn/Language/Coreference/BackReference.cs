using Cairn.Values;

namespace Cairn.Language.Coreference;

/// <summary>Words that stand for something that the report told of before: "he", "the group", "al-Kadhimi", "the attack".</summary>
/// <param name="Span">The words that point back.</param>
/// <param name="Antecedent">The words that named the thing first: a name, an indefinite phrase ("a gunman"), or the word of a happening
/// ("stormed"). It always stands before, and points back to nothing itself.</param>
/// <param name="Kind">Why the two are taken to mean the same.</param>
public readonly record struct BackReference(TextSpan Span, TextSpan Antecedent, BackReferenceKind Kind);
