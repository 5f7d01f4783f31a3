using Cairn.Language.Tokens;

namespace Cairn.Coding.Events.Triggers;

/// <summary>A trigger found in the text and held to be asserted.</summary>
/// <param name="Trigger">Which.</param>
/// <param name="First">Its first word.</param>
/// <param name="Last">Its last word.</param>
/// <param name="Sentence">Index of its sentence.</param>
/// <param name="Segment">Index of its segment.</param>
/// <param name="IsVerb">It stands as a verb here.</param>
/// <param name="IsPassive">Its subject suffers it.</param>
/// <param name="Stage">Done, or tried in vain.</param>
/// <param name="IsBare">A noun that alone founds no event: "attacks", "any attack", under a plan or habit.</param>
internal readonly record struct TriggerHit(Trigger Trigger, int First, int Last, int Sentence, int Segment, bool IsVerb, bool IsPassive, EventStage Stage, bool IsBare);
