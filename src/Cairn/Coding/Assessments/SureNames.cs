using Cairn.Coding.Claims.Grammar;
using Cairn.Language.Names;
using Cairn.Theatres;

namespace Cairn.Coding.Assessments;

/// <summary>Tells whether a name may be put in for "it" or "the group": only where no other party is named nearby that could be meant as well. Where two
/// could be, the report's own word stays, since a wrong name is worse than none.</summary>
internal sealed class SureNames(ClauseReading view)
{
    /// <summary>How many sentences back another party could still be meant.</summary>
    private const int Reach = 2;

    /// <summary>True where every party named before the token, in its sentence and the two before, has this name.</summary>
    /// <param name="token">The pronoun, or the first token of the phrase.</param>
    /// <param name="name">The name that it is taken to stand for.</param>
    /// <param name="ofGroups">Only armed groups could be meant, as by "the group".</param>
    public bool IsOnly(int token, string name, bool ofGroups = false)
    {
        var sentences = view.Words.Reading.Sentences;
        int sentence = view.Words.SentenceAt(view.Words.Span(token).Start);
        return view.Referents.Named(sentences[Math.Max(0, sentence - Reach)].FirstToken, token).All(named => named.Mention.Name == name || !CouldBeMeant(named.Mention, ofGroups));
    }

    private static bool CouldBeMeant(Mention mention, bool ofGroups) => mention.Actor switch
    {
        null => !ofGroups,
        { Kind: ActorKind.Media } => false,
        { Kind: ActorKind.ArmedGroup or ActorKind.Militia } => true,
        _ => !ofGroups,
    };
}
