using Cairn.Values;

namespace Cairn.Cleaning;

/// <summary>A stretch of the report that cleaning took off, and the rule that did so.</summary>
/// <param name="Span">Span in the decoded report.</param>
/// <param name="Reason">Name of the rule, as <c>comment-form</c>.</param>
public readonly record struct Furniture(TextSpan Span, string Reason);
