using Cairn.Language.Names;
using Cairn.Language.Tokens;
using Cairn.Values;

namespace Cairn.Language.Coreference;

/// <summary>Something that the report has told of, which later words may point back to.</summary>
/// <param name="Span">The words that named it first.</param>
/// <param name="First">Its first token here: where it was told of last.</param>
/// <param name="Head">The token that the phrase hangs on.</param>
/// <param name="Sentence">The sentence of that token.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Mention">Its name, where it has one.</param>
/// <param name="IsPlural">Whether it is several: "gunmen".</param>
/// <param name="IsSubject">Whether it is the subject of a verb.</param>
internal sealed record Referent(TextSpan Span, int First, int Head, int Sentence, BackReferenceWordKind Kind, Mention? Mention, bool IsPlural, bool IsSubject)
{
    /// <summary>Where the phrase ends: the token behind its last.</summary>
    public required int End { get; init; }
}
