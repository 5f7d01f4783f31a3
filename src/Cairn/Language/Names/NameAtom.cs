using Cairn.Language.Tokens;
using Cairn.Values;

namespace Cairn.Language.Names;

/// <summary>The smallest part of a name: a word, or what stands between the hyphens of one.</summary>
/// <param name="Span">Where it stands.</param>
/// <param name="Word">Its number in the index's vocabulary; 0 where no known name holds it.</param>
/// <param name="Token">Index of its token.</param>
/// <param name="Sentence">Index of its sentence.</param>
/// <param name="Case">How it is written.</param>
/// <param name="Gap">What parts it from the atom before.</param>
/// <param name="IsArticle">"al", or "ar", "as", "ez" … before a letter that it takes after.</param>
/// <param name="IsFirst">First of its sentence, where a capital tells nothing.</param>
/// <param name="IsCaseless">In a sentence in capitals throughout, where they tell nothing.</param>
internal readonly record struct NameAtom(
    TextSpan Span, int Word, int Token, int Sentence, LetterCase Case, AtomGap Gap, bool IsArticle, bool IsFirst, bool IsCaseless)
{
    /// <summary>True where the word is no known spelling but sounds like one.</summary>
    public bool IsLoose { get; init; }

    /// <summary>True where the word's writing says that it could be a name.</summary>
    public bool IsCapital => Case is LetterCase.Capital or LetterCase.Upper;
}
