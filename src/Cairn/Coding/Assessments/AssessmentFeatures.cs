using Cairn.Cleaning;
using Cairn.Coding.Claims.Grammar;
using Cairn.Coding.Claims.Speakers;
using Cairn.Coding.Claims.Wording;
using Cairn.Language;
using Cairn.Language.Dates;
using Cairn.Language.Names;
using Cairn.Language.Syntax;
using Cairn.Theatres;
using Cairn.Values;

namespace Cairn.Coding.Assessments;

/// <summary>Lists what speaks for and against a clause being a judgement, as features of <c>assessment-weights.tsv</c>: classes of words, who is
/// spoken of, who speaks, tense, numbers and dates.</summary>
/// <param name="view">The report's clauses.</param>
/// <param name="lexicon">Words and weights.</param>
/// <param name="all">Whether words that weigh nothing are told too, to learn from.</param>
internal sealed class AssessmentFeatures(ClauseReading view, AssessmentLexicon lexicon, bool all)
{
    /// <summary>The features that say something about the clauses beside them too.</summary>
    private static readonly WordList Telling = new(
        ["said", "quoted", "number", "day", "judging-0", "judging-3", "judging-4", "tense-past", "tense-present", "happening"], StringComparison.Ordinal);

    private readonly ReadingWords words = view.Words;
    private readonly ClauseWording wording = new(view.Words, all ? null : lexicon.Weights);
    private readonly ClauseSetting setting = new(view.Words.Reading);

    public List<string> Of(Clause clause, Voice voice)
    {
        var features = new HashSet<string>(StringComparer.Ordinal);
        int classes = 0;
        foreach (var match in lexicon.Words.MatchAll(words.All, clause.First, clause.End))
        {
            if (match.Class is "article" or "judges" or "tail-word" or "denial-cue" or "denied-before")
            {
                continue;
            }

            if (features.Add(match.Class) && match.Class is "trend-up" or "trend-down" or "defeat" or "state" or "threat" or "ability" or "intent" or "forecast" or "cause" or "sign" or "need" or "control")
            {
                classes++;
            }
        }

        features.Add($"judging-{Math.Min(classes, 4)}");
        AddPredicate(features, clause);
        AddParties(features, clause);
        AddForm(features, clause);
        AddSpeech(features, voice, clause);
        wording.AddTo(features, clause);
        setting.AddTo(features, clause);
        return [.. features];
    }

    /// <summary>What the clauses on both sides are like: judgements keep company with judgements, and happenings with happenings.</summary>
    public static List<List<string>> WithNeighbours(IReadOnlyList<List<string>> clauses)
    {
        var all = new List<List<string>>(clauses.Count);
        for (int i = 0; i < clauses.Count; i++)
        {
            var features = new List<string>(clauses[i]);
            features.AddRange(i == 0 ? ["before-none"] : Companions(clauses[i - 1], "before-"));
            features.AddRange(i + 1 == clauses.Count ? [] : Companions(clauses[i + 1], "behind-"));
            all.Add(features);
        }

        return all;
    }

    private static IEnumerable<string> Companions(List<string> neighbour, string side) => neighbour.Where(feature => Telling.Contains(feature)).Select(f => side + f);

    private void AddPredicate(HashSet<string> features, Clause clause)
    {
        if (Predicate.Of(words.Reading, clause) is not { } predicate)
        {
            return;
        }

        features.Add("tense-" + predicate.Tense);
        var head = words.Reading.Syntax[predicate.Token];
        features.Add("head-form-" + head.Tag.ToLowerInvariant());
        Add(features, "head-" + head.Lemma, head.Class is WordClass.Verb or WordClass.Noun or WordClass.Adj && words.MentionAt(predicate.Token) is null);
        Add(features, "passive", predicate.IsPassive);
        foreach (var match in lexicon.Words.MatchAll(words.All, predicate.Token, Math.Min(clause.End, predicate.Token + 3)))
        {
            Add(features, match.Class is "happening" or "opinion" or "politics" or "protocol" ? "verb-" + match.Class : "verb-judging", match.First == predicate.Token && match.Class is not ("person" or "we" or "grade"));
        }

        if (predicate.Subject < 0)
        {
            features.Add("subject-none");
            return;
        }

        var syntax = words.Reading.Syntax[predicate.Subject];
        var mention = NameAround(predicate.Subject, clause.First);
        features.Add("subject-" + (mention switch
        {
            { Actor.Kind: ActorKind.ArmedGroup or ActorKind.Militia } => "group",
            { Actor: not null } => "actor",
            { Kind: MentionKind.Person } => "person",
            { Kind: MentionKind.Place } => "place",
            _ => syntax.Class.ToString() switch { "Pron" => words[predicate.Subject] is "it" or "they" or "this" or "there" ? "it" : "person", "Propn" => "name", _ => lexicon.Words.Has(words.All, predicate.Subject, predicate.Subject + 1, "topic") ? "topic" : "noun" },
        }));
    }

    /// <summary>The name that a token stands in.</summary>
    private Mention? NameAround(int token, int first)
    {
        for (int i = token; i >= Math.Max(first, token - 6); i--)
        {
            if (words.MentionAt(i) is { } mention)
            {
                return mention.Span.End > words.Span(token).Start ? mention : null;
            }
        }

        return null;
    }

    private void AddParties(HashSet<string> features, Clause clause)
    {
        for (int token = clause.First; token < clause.End; token++)
        {
            if (words.MentionAt(token) is not { } mention)
            {
                continue;
            }

            bool early = token - clause.First < Math.Max(4, clause.Length / 3);
            features.Add(mention switch
            {
                { Actor.Kind: ActorKind.ArmedGroup or ActorKind.Militia } => early ? "group-first" : "group",
                { Actor.Kind: ActorKind.Military or ActorKind.Police or ActorKind.Coalition or ActorKind.Intelligence } => early ? "forces-first" : "forces",
                { Actor.Kind: ActorKind.Government or ActorKind.State or ActorKind.International } => "government",
                { Actor: not null } => "other-actor",
                { Kind: MentionKind.Person } => early ? "person-first" : "person-named",
                { Kind: MentionKind.Nationality } => "nationality",
                { Kind: MentionKind.Place, Place.Kind: PlaceKind.Country or PlaceKind.Region } => "country",
                { Kind: MentionKind.Place, Country: not null } => "country",
                { Kind: MentionKind.Place } => "place",
                _ => early ? "organisation-first" : "organisation",
            });
        }

        for (int i = clause.First; i < clause.End; i++)
        {
            if (view.Referents.At(i, clause.End) is { Kind: var kind })
            {
                bool early = i - clause.First < Math.Max(4, clause.Length / 3);
                features.Add((kind == ActorKind.ArmedGroup ? "group" : "forces") + (early ? "-first" : ""));
            }
        }
    }

    private void AddForm(HashSet<string> features, Clause clause)
    {
        var sentence = words.Reading.Sentences[clause.Sentence];
        int count = 0;
        for (int i = clause.First; i < clause.End; i++)
        {
            count += words.IsWord(i) ? 1 : 0;
            string word = words[i], next = words[i + 1];
            if (word is "is" or "are" or "be" or "'s" && i + 1 < clause.End)
            {
                features.Add(next.EndsWith("ing", StringComparison.Ordinal) ? "progressive" : "is");
            }

            if (word is "has" or "have")
            {
                features.Add("perfect");
            }

            if (word is "was" or "were" or "had")
            {
                features.Add("past");
            }
        }

        bool whole = clause.First == sentence.FirstToken && clause.End >= sentence.TokenEnd - 1;
        features.Add(count < 11 && whole ? "length-whole" : count < 6 ? "length-short" : count < 11 ? "length-10" : count < 20 ? "length-20" : count < 30 ? "length-30" : "length-long");
        for (int i = clause.First; i < clause.End; i++)
        {
            Add(features, "number", words.CountAt(i));
            Add(features, "day", words.DateAt(i) is { Precision: DatePrecision.Day or DatePrecision.Days });
            Add(features, "date", words.DateAt(i) is { Precision: not (DatePrecision.Day or DatePrecision.Days or DatePrecision.Open) });
        }

        Add(features, "title", sentence.Kind is BlockKind.Title or BlockKind.Heading);
        Add(features, "caption", sentence.Kind is BlockKind.Caption);
        Add(features, "question", words[sentence.TokenEnd - 1] == "?");
        Add(features, "relative", words[clause.First] is "which" or "who" or "whose" or "where");
        Add(features, "tail", words[clause.First].EndsWith("ing", StringComparison.Ordinal));
        Add(features, "whole", whole);
    }

    private void AddSpeech(HashSet<string> features, Voice voice, Clause clause)
    {
        if (voice.Attribution is not { } said)
        {
            for (int i = clause.First; i < clause.End; i++)
            {
                Add(features, "speech-head", words.CueAt(i));
            }

            return;
        }

        features.Add("said");
        Add(features, "quoted", said.IsDirect);
        features.Add("cue-" + said.Kind.ToString().ToLowerInvariant());
        var (speaker, speakerEnd) = words.TokensOf(said.Speaker);
        foreach (var match in lexicon.Words.MatchAll(words.All, speaker, speakerEnd))
        {
            Add(features, "speaker-" + match.Class, match.Class is "opinion" or "protocol" or "person");
        }
    }

    private static void Add(HashSet<string> features, string name, bool present)
    {
        if (present)
        {
            features.Add(name);
        }
    }
}
