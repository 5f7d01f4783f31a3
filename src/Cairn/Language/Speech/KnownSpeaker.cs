using Cairn.Language.Tokens;

namespace Cairn.Language.Speech;

/// <summary>Somebody who spoke earlier in the text.</summary>
/// <param name="Name">The name as coded.</param>
/// <param name="Words">The words that named them there.</param>
/// <param name="IsPerson">A single person whose name is known.</param>
/// <param name="IsPlural">Several people: "officials".</param>
/// <param name="IsBody">An organisation or state.</param>
/// <param name="Sentence">Where they last spoke.</param>
internal readonly record struct KnownSpeaker(string Name, string Words, bool IsPerson, bool IsPlural, bool IsBody, int Sentence);
