using Cairn.Coding.Claims.Grammar;
using Cairn.Language;

namespace Cairn.Coding.Assessments;

/// <summary>Where a clause stands, as features: how grammar ties it to the rest of its sentence, and whether it opens or ends a
/// paragraph.</summary>
internal sealed class ClauseSetting(Reading reading)
{
    public void AddTo(HashSet<string> features, Clause clause)
    {
        if (Predicate.Of(reading, clause) is { } predicate)
        {
            features.Add("link-" + reading.Syntax[predicate.Token].Relation);
        }

        if (IsEdge(clause.Sentence, clause.Sentence - 1))
        {
            features.Add("paragraph-first");
        }

        if (IsEdge(clause.Sentence, clause.Sentence + 1))
        {
            features.Add("paragraph-last");
        }
    }

    private bool IsEdge(int sentence, int beside) =>
        beside < 0 || beside >= reading.Sentences.Length || reading.Sentences[beside].Block != reading.Sentences[sentence].Block;
}
