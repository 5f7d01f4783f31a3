namespace Cairn.Language.Syntax;

/// <summary>What is known of a word before it is seen in a sentence.</summary>
/// <param name="Usual">Its most frequent joint tag in the treebank; <see cref="SyntaxModel.UnknownWord"/> where the treebank lacks it.</param>
/// <param name="Only">True where the treebank shows it often and with no other tag.</param>
/// <param name="Similar">Number of the class of words that keep the same company in plain text; 0 where none is known.</param>
internal readonly record struct KnownWord(byte Usual, bool Only, byte Similar);
