using Cairn.Coding.Claims.Wording;
using Cairn.Coding.Events.Modality;
using Cairn.Coding.Events.Parties;
using Cairn.Coding.Events.Triggers;
using Cairn.Coding.Events.Wording;
using Cairn.Language;
using Cairn.Theatres;

namespace Cairn.Coding.Events;

/// <summary>The words that the event coder knows: triggers, nouns by what they stand for, words of means, grammar and modality.</summary>
/// <remarks>Read from <c>ontology/words/event-*.tsv</c> and checked against the ontology. Immutable and thread-safe.</remarks>
internal sealed class EventLexicon
{
    private EventLexicon()
    {
    }

    /// <summary>Types, tactics and claim kinds that the triggers refer to.</summary>
    public required Ontology Ontology { get; init; }

    public required Meanings<Trigger> Triggers { get; init; }

    public required Meanings<(NounClass Class, Means Means)> Nouns { get; init; }

    public required WordSets<WordSet> Words { get; init; }

    public required Meanings<WordTag?> Grammar { get; init; }

    public required Meanings<(ModalityEffect Effect, ModalityScope Scope)?> Modality { get; init; }

    public required Meanings<LightVerbRole> LightVerbs { get; init; }

    /// <summary>Verbs of claiming, blaming and denying, by lemma.</summary>
    public required WordTable<ResponsibilityVerb> Responsibility { get; init; }

    /// <summary>What speaks for and against a happening being an event; learned by <c>Cairn.Exams events-learn</c>.</summary>
    public required FeatureWeights Weights { get; init; }

    public required Meanings<bool> Topics { get; init; }

    /// <param name="folder">The ontology folder, as <see cref="DataFolders.Ontology"/>.</param>
    /// <exception cref="DataException">A file is missing or wrong.</exception>
    public static EventLexicon Read(string folder)
    {
        var ontology = Ontology.Read(folder);
        string words = Path.Combine(folder, "words");
        var inflection = Inflection.Read(Path.Combine(words, "irregular-verbs.tsv"));
        return new EventLexicon
        {
            Ontology = ontology,
            Words = WordSets<WordSet>.Read(Path.Combine(words, "event-words.tsv")),
            Triggers = Meanings<Trigger>.Of(TriggerFile.Read(Path.Combine(words, "event-triggers.tsv"), ontology, inflection)),
            Nouns = Meanings<(NounClass, Means)>.Of(NounFile.Read(Path.Combine(words, "event-roles.tsv"))),
            Grammar = Meanings<WordTag?>.Of(
                TsvTable.Read(Path.Combine(words, "event-grammar.tsv"), ["word", "tag"]).Rows.Select(row => KeyValuePair.Create(row.Required("word"), (WordTag?)row.Choice<WordTag>("tag")))),
            Modality = Meanings<(ModalityEffect, ModalityScope)?>.Of(
                TsvTable.Read(Path.Combine(words, "event-modality.tsv"), ["word", "effect", "scope"]).Rows.Select(row =>
                    KeyValuePair.Create(row.Required("word"), ((ModalityEffect, ModalityScope)?)(row.Choice<ModalityEffect>("effect"), row.Choice<ModalityScope>("scope"))))),
            LightVerbs = Meanings<LightVerbRole>.Of(
                TsvTable.Read(Path.Combine(words, "event-light-verbs.tsv"), ["verb", "role"]).Rows.SelectMany(row =>
                    inflection.Verb(row.Required("verb")).Select(form => KeyValuePair.Create(form.Phrase, row.Choice<LightVerbRole>("role"))))),
            Responsibility = WordFile.Read(words, "event-responsibility.tsv", "verb", ["kind", "party"], row => new ResponsibilityVerb(row.Choice<AttributionKind>("kind"), row.List("party"))),
            Weights = FeatureWeights.Read(Path.Combine(words, "event-weights.tsv")),
            Topics = Meanings<bool>.Of(
                TsvTable.Read(Path.Combine(words, "event-topics.tsv"), ["topic"]).Rows.Select(row => KeyValuePair.Create(row.Required("topic"), true))),
        };
    }
}
