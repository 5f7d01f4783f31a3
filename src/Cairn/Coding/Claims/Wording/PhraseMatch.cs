namespace Cairn.Coding.Claims.Wording;

/// <summary>A phrase of a <see cref="PhraseBook"/> found in a text, by its tokens, half-open.</summary>
internal readonly record struct PhraseMatch(string Class, int First, int End);
