namespace Cairn.Language.Numbers;

/// <summary>What a word may do in a number, and what it is worth.</summary>
/// <param name="Kinds">All it may do.</param>
/// <param name="Value">Its worth: 12 for "dozen", the low end for "dozens", the place for an ordinal.</param>
/// <param name="Percent">Per cent of a whole for fraction words.</param>
internal readonly record struct NumberWord(NumberWordKind Kinds, decimal Value, decimal Percent)
{
    public bool Is(NumberWordKind kind) => (Kinds & kind) != 0;
}
