using Cairn.Cleaning;
using Cairn.Values;

namespace Cairn.Language.Tokens;

/// <summary>A sentence: a span of the text and the tokens in it.</summary>
/// <param name="Span">From its first to behind its last character.</param>
/// <param name="FirstToken">Index of its first token in <see cref="Reading.Tokens"/>.</param>
/// <param name="TokenCount">How many tokens it has.</param>
/// <param name="Block">Index of its block in the document.</param>
/// <param name="Kind">Kind of that block.</param>
public sealed record Sentence(TextSpan Span, int FirstToken, int TokenCount, int Block, BlockKind Kind)
{
    public int TokenEnd => FirstToken + TokenCount;
}
