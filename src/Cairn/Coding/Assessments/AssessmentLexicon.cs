using Cairn.Coding.Claims.Wording;
using Cairn.Theatres;

namespace Cairn.Coding.Assessments;

/// <summary>The words and weights that assessments are found by, read from <c>ontology/words/assessment-*.tsv</c>.</summary>
internal sealed record AssessmentLexicon(PhraseBook Words, Negations Negations, ReportedTenses Tenses, FeatureWeights Weights)
{
    /// <param name="ontology">The ontology's folder.</param>
    /// <exception cref="DataException">A file is missing or wrong.</exception>
    public static AssessmentLexicon Read(string ontology)
    {
        string folder = Path.Combine(ontology, "words");
        return new AssessmentLexicon(
            PhraseBook.Read(Path.Combine(folder, "assessment-words.tsv")),
            Negations.Read(Path.Combine(folder, "assessment-negations.tsv")),
            ReportedTenses.Read(Path.Combine(folder, "assessment-tenses.tsv")),
            FeatureWeights.Read(Path.Combine(folder, "assessment-weights.tsv")));
    }
}
