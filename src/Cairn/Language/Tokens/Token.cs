using Cairn.Values;

namespace Cairn.Language.Tokens;

/// <summary>A word, number or mark of the cleaned text.</summary>
public readonly record struct Token(TextSpan Span, TokenKind Kind);
