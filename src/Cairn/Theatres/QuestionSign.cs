using System.Collections.Immutable;

namespace Cairn.Theatres;

/// <summary>Words in a judgement that answer a question one way.</summary>
/// <param name="SaysYes">Whether they answer yes; else no.</param>
/// <param name="Words">Phrases of which one must be there; <c>*</c> at the end of a word stands for any ending.</param>
/// <param name="With">Phrases of which one must be there too; empty where none need be.</param>
/// <param name="Without">Phrases of which none may be there.</param>
/// <param name="InEvidence">Whether the words are looked for in the report's own words too, not in the proposition alone.</param>
/// <param name="TurnsWhenDenied">Whether who denies it answers the contrary; else a denial answers nothing.</param>
/// <param name="Weight">How much they count, above zero.</param>
/// <param name="Reason">Why, for people.</param>
public sealed record QuestionSign(
    bool SaysYes, ImmutableArray<string> Words, ImmutableArray<string> With, ImmutableArray<string> Without, bool InEvidence, bool TurnsWhenDenied, int Weight, string Reason);
