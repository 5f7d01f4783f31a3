using System.Collections.Immutable;

namespace Cairn.Language.Coreference;

/// <summary>A word that may stand for something named before.</summary>
/// <param name="Kind">What it stands for.</param>
/// <param name="Of">For places the kinds that it can mean, for happenings the lemmas that tell them.</param>
internal sealed record BackReferenceWord(BackReferenceWordKind Kind, ImmutableArray<string> Of)
{
    public bool IsPronoun => Kind is BackReferenceWordKind.PersonPronoun or BackReferenceWordKind.ThingPronoun or BackReferenceWordKind.PluralPronoun;
}
