using System.Collections.Frozen;
using Cairn.Coding.Claims.Figures;
using Cairn.Coding.Claims.Subjects;
using Cairn.Coding.Claims.Wording;
using Cairn.Theatres;

namespace Cairn.Coding.Claims;

/// <summary>The words that claims and assessments are found by, read from <c>ontology/words/claim-*.tsv</c>.</summary>
internal sealed record ClaimLexicon(ClaimUnits Units, PhraseBook Cues, PhraseBook Connectives, PhraseBook Referents, FeatureWeights Weights, FrozenDictionary<string, string> Happenings)
{
    /// <param name="ontology">The ontology's folder.</param>
    /// <exception cref="DataException">A file is missing or wrong.</exception>
    public static ClaimLexicon Read(string ontology)
    {
        string folder = Path.Combine(ontology, "words");
        return new ClaimLexicon(
            ClaimUnits.Read(Path.Combine(folder, "claim-units.tsv")),
            PhraseBook.Read(Path.Combine(folder, "claim-cues.tsv")),
            PhraseBook.Read(Path.Combine(folder, "claim-clauses.tsv")),
            PhraseBook.Read(Path.Combine(folder, "claim-referents.tsv")),
            FeatureWeights.Read(Path.Combine(folder, "claim-weights.tsv")),
            TsvTable.Read(Path.Combine(folder, "claim-happenings.tsv"), ["sub_type", "noun"]).Rows
                .ToFrozenDictionary(row => row.Required("sub_type"), row => row.Required("noun"), StringComparer.Ordinal));
    }
}
