namespace Cairn.Coding.Claims.Figures;

/// <summary>What a number counts: the noun phrase, by its tokens, half-open, and the unit that its head is known as.</summary>
/// <param name="Unit">Null where the head is no known unit.</param>
/// <param name="First">First token of the phrase.</param>
/// <param name="Head">Token of the head.</param>
/// <param name="IsBorrowed">True where the phrase stands with another number: "from 5,200 soldiers to 3,000".</param>
internal readonly record struct CountedThing(ClaimUnit? Unit, int First, int Head, bool IsBorrowed);
