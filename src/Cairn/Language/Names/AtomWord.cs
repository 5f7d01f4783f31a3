using Cairn.Theatres;

namespace Cairn.Language.Names;

/// <summary>What is known of a part of a name by its letters alone.</summary>
/// <param name="Number">Its number in the index's vocabulary; 0 where no known name holds it.</param>
/// <param name="Loose">The number of a word that sounds like it; 0 where there is none or it has a number of its own.</param>
/// <param name="Kinds">What it is beside names.</param>
/// <param name="Case">How it is written.</param>
/// <param name="IsShort">Whether it could be an article.</param>
internal readonly record struct AtomWord(int Number, int Loose, NameWordKind Kinds, LetterCase Case, bool IsShort)
{
    public static AtomWord Of(ReadOnlySpan<char> word, NameIndex index, NameWords words)
    {
        Span<char> folded = stackalloc char[NameFold.Longest];
        folded = folded[..NameFold.Fold(word, folded)];
        int number = AtomReader.Number(index, folded);
        var letters = AtomReader.CaseOf(word);
        return new AtomWord(number, number == 0 && letters == LetterCase.Capital ? index.LooseNumber(folded) : 0, words.KindOf(word), letters, folded.Length is 2 or 3);
    }
}
