namespace Cairn.Language.Syntax;

/// <summary>What grammar says of a token: its part of speech, its lemma, and the word that it depends on.</summary>
/// <param name="Class">Universal part of speech.</param>
/// <param name="Tag">Penn Treebank tag, which tells tense and number: <c>VBD</c>, <c>NNS</c>.</param>
/// <param name="Lemma">The dictionary form in lower case; of a name the name itself.</param>
/// <param name="Head">Index in <see cref="Reading.Tokens"/> of the word it depends on; -1 for the root of a sentence.</param>
/// <param name="Relation">Universal Dependencies relation to the head: <c>nsubj:pass</c>; <c>root</c> for the root.</param>
public readonly record struct TokenSyntax(WordClass Class, string Tag, string Lemma, int Head, string Relation);
