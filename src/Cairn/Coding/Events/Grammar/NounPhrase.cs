using Cairn.Language.Tokens;

namespace Cairn.Coding.Events.Grammar;

/// <summary>A run of words that names somebody or something, without what is attached to it by "of" or "from".</summary>
/// <param name="First">Its first word.</param>
/// <param name="Last">Its last word.</param>
/// <param name="Head">The noun that says what it is; the last but for a trailing possessive.</param>
/// <param name="Sentence">Index of its sentence.</param>
internal readonly record struct NounPhrase(int First, int Last, int Head, int Sentence)
{
    public bool Contains(int word) => First <= word && word <= Last;
}
