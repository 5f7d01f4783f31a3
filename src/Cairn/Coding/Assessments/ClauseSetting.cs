using System.Globalization;
using Cairn.Coding.Claims.Grammar;
using Cairn.Language;

namespace Cairn.Coding.Assessments;

/// <summary>Where a clause stands, as features: how grammar ties it to the rest of its sentence, whether it opens or ends a paragraph, and how long the
/// report is.</summary>
internal sealed class ClauseSetting(Reading reading)
{
    private const int SentencesAStep = 15, MostSteps = 5;

    private readonly string length = "report-length-" + Math.Min(MostSteps, reading.Sentences.Length / SentencesAStep).ToString(CultureInfo.InvariantCulture);

    public void AddTo(HashSet<string> features, Clause clause)
    {
        features.Add(length);
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
