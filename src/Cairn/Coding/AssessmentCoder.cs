using System.Collections.Immutable;
using Cairn.Coding.Assessments;
using Cairn.Coding.Claims;
using Cairn.Coding.Claims.Grammar;
using Cairn.Coding.Claims.Speakers;
using Cairn.Coding.Claims.Wording;
using Cairn.Language;
using Cairn.Theatres;
using Cairn.Values;

namespace Cairn.Coding;

/// <summary>Codes the disputable judgements that a report makes or passes on. Thread-safe.</summary>
/// <remarks>Each clause is a candidate; weighed classes of words tell a judgement on the conflict from the telling of a happening.</remarks>
public sealed class AssessmentCoder
{
    /// <summary>A clause of fewer words carries no proposition.</summary>
    private const int FewestWords = 4;

    /// <summary>How many sentences back "it" of "they denied it" may reach.</summary>
    private const int DenialReach = 2;

    private readonly ClaimLexicon claims;
    private readonly AssessmentLexicon lexicon;

    private AssessmentCoder(ClaimLexicon claims, AssessmentLexicon lexicon) => (this.claims, this.lexicon) = (claims, lexicon);

    /// <summary>The coder with the words of an ontology folder.</summary>
    /// <exception cref="DataException">A word list is missing or wrong.</exception>
    public static AssessmentCoder Read(string ontology) => new(ClaimLexicon.Read(ontology), AssessmentLexicon.Read(ontology));

    /// <summary>What is weighed.</summary>
    internal FeatureWeights Weights => lexicon.Weights;

    public ImmutableArray<Assessment> Code(Reading reading) => Code(new ClauseReading(reading, claims));

    internal ImmutableArray<Assessment> Code(ClauseReading view)
    {
        var reading = view.Words.Reading;
        if (reading.Sentences.IsEmpty)
        {
            return [];
        }

        var propositions = new Propositions(view, lexicon, claims.Connectives);
        var judging = new JudgingSubjects(view, lexicon);
        var known = new HashSet<(string, string)>();
        var assessments = ImmutableArray.CreateBuilder<Assessment>();
        foreach (var (clause, evidence, voice, features) in Candidates(view, all: false))
        {
            int sum = lexicon.Weights.Sum(features);
            var disputed = DeniesBefore(view, clause, voice) ? assessments.LastOrDefault(a => clause.Sentence - view.Words.SentenceAt(a.Evidence.Start) <= DenialReach) : null;
            if (!lexicon.Weights.Accepts(sum) && disputed is null)
            {
                continue;
            }

            var (text, stance) = disputed is null ? propositions.Of(clause, voice.Attribution, IsDenial(view, voice))
                : (disputed.Proposition, disputed.Stance == Stance.Asserts ? Stance.Denies : Stance.Asserts);
            var speaker = (voice.Attribution is null ? judging.Of(clause) : null) ?? voice.Speaker;
            if (known.Add((text.ToLowerInvariant(), speaker.Value)))
            {
                assessments.Add(new Assessment
                {
                    Anchor = new Anchor(reading.Document.Report.Hash, AnchorKind.Assessment, reading.Document.Map.ToReport(evidence)),
                    Proposition = text,
                    Stance = stance,
                    Speaker = speaker,
                    Via = voice.Via,
                    Evidence = evidence,
                    Confidence = FeatureWeights.Confidence(sum),
                });
            }
        }

        return assessments.ToImmutable();
    }

    /// <summary>Every clause with its features, as weights are learned from.</summary>
    internal IEnumerable<(TextSpan Evidence, ImmutableArray<string> Features)> Explain(Reading reading) =>
        Candidates(new ClauseReading(reading, claims), all: true).Select(c => (c.Evidence, c.Features.ToImmutableArray())).ToList();

    private List<(Clause Clause, TextSpan Evidence, Voice Voice, List<string> Features)> Candidates(ClauseReading view, bool all)
    {
        var candidates = new List<(Clause, TextSpan, Voice, List<string>)>();
        var features = new AssessmentFeatures(view, lexicon, all);
        foreach (var clause in view.Clauses.All)
        {
            int count = 0;
            for (int i = clause.First; i < clause.End; i++)
            {
                count += view.Words.IsWord(i) ? 1 : 0;
            }

            var evidence = view.Clauses.Trimmed(clause);
            var voice = view.Voices.Of(evidence, evidence);
            if ((count < FewestWords && !DeniesBefore(view, clause, voice)) || IsSpeechHead(view, evidence) || IsQuestion(view, clause) || lexicon.Words.Has(view.Words.All, clause.First, clause.End, "disclaimer"))
            {
                continue;
            }

            candidates.Add((clause, evidence, voice, features.Of(clause, voice)));
        }

        var near = AssessmentFeatures.WithNeighbours([.. candidates.Select(c => c.Item4)]);
        return [.. candidates.Select((c, i) => (c.Item1, c.Item2, c.Item3, near[i]))];
    }

    /// <summary>True for "Officials at first denied that", whose content is a clause of its own.</summary>
    private static bool IsSpeechHead(ClauseReading view, TextSpan evidence)
    {
        foreach (var said in view.Words.Reading.Attributions)
        {
            if (evidence.Contains(said.Cue) && said.Content.Start >= evidence.End - 1 && said.Content.Start - evidence.End < 8)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A question asserts nothing.</summary>
    private static bool IsQuestion(ClauseReading view, Clause clause) => view.Words[view.Words.Reading.Sentences[clause.Sentence].TokenEnd - 1] == "?";

    /// <summary>"Iran denies everything", "the army rejects that": what stands before is denied.</summary>
    private bool DeniesBefore(ClauseReading view, Clause clause, Voice voice)
    {
        var words = view.Words;
        for (int i = clause.First + 1; i < clause.End; i++)
        {
            if (lexicon.Words.Has(words.All, i, i + 1, "denial-cue") && (lexicon.Words.Has(words.All, i + 1, i + 2, "denied-before") || words[i].StartsWith("disagree", StringComparison.Ordinal))
                && (i + 2 >= clause.End || !words.IsWord(i + 2) || lexicon.Words.Has(words.All, i + 1, i + 2, "denied-before") && words[i + 1] is not ("that" or "it")))
            {
                return voice.Attribution is not null || words.IsCapital(clause.First);
            }
        }

        return false;
    }

    private bool IsDenial(ClauseReading view, Voice voice)
    {
        if (voice.Attribution is not { } said)
        {
            return false;
        }

        var (first, end) = view.Words.TokensOf(said.Cue);
        return said.Denies || lexicon.Words.Has(view.Words.All, first, end, "denial-cue");
    }
}
