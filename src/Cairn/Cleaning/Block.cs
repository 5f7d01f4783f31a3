using Cairn.Values;

namespace Cairn.Cleaning;

/// <summary>A paragraph, heading, caption or list item of the cleaned text.</summary>
public readonly record struct Block(TextSpan Span, BlockKind Kind);
