using System.Collections.Immutable;
using Cairn.Cleaning;
using Cairn.Coding.Claims;
using Cairn.Coding.Claims.Figures;
using Cairn.Coding.Claims.Grammar;
using Cairn.Coding.Claims.PlaceAndTime;
using Cairn.Coding.Claims.Speakers;
using Cairn.Coding.Claims.Subjects;
using Cairn.Coding.Claims.Wording;
using Cairn.Language;
using Cairn.Language.Numbers;
using Cairn.Theatres;
using Cairn.Values;

namespace Cairn.Coding;

/// <summary>Codes the numbers that somebody in a report puts forward. Thread-safe.</summary>
/// <remarks>Each number of the report is a candidate; what it counts tells its kind, weighed features tell whether it is put forward as a state
/// of affairs or only belongs to a single happening.</remarks>
public sealed class ClaimCoder
{
    /// <summary>Of a longer clause the words around the number stand as evidence.</summary>
    private const int LongestEvidence = 24;

    /// <summary>A shorter part of a list says too little alone.</summary>
    private const int ShortestEvidence = 6;

    /// <summary>Fewer words are given together with those of the speaker.</summary>
    private const int FewestAlone = 4;

    private const int WordsAround = 9;
    private const int WordsBefore = 14;
    private const int WordsBehind = 9;

    private readonly ClaimLexicon lexicon;

    private ClaimCoder(ClaimLexicon lexicon) => this.lexicon = lexicon;

    /// <summary>The coder with the words of an ontology folder.</summary>
    /// <exception cref="DataException">A word list is missing or wrong.</exception>
    public static ClaimCoder Read(string ontology) => new(ClaimLexicon.Read(ontology));

    /// <summary>What is weighed.</summary>
    internal FeatureWeights Weights => lexicon.Weights;

    /// <param name="reading">The report.</param>
    /// <param name="events">Its events: a toll that an event carries is no claim, a rival toll is one.</param>
    public ImmutableArray<Claim> Code(Reading reading, ImmutableArray<Event> events) => Code(View(reading), events);

    /// <summary>The report cut into clauses, from which claims and assessments are coded.</summary>
    internal ClauseReading View(Reading reading) => new(reading, lexicon);

    internal ImmutableArray<Claim> Code(ClauseReading view, ImmutableArray<Event> events)
    {
        var reading = view.Words.Reading;
        if (reading.Numbers.IsEmpty || reading.Sentences.IsEmpty)
        {
            return [];
        }

        var rivals = new RivalTolls(view.Words, lexicon, events);
        var features = new ClaimFeatures(view.Words, lexicon, rivals, events);
        var subjects = new ClaimSubjects(view.Words, view.Referents, lexicon.Cues);
        var periods = new Periods(view.Words, new ToldHappenings(view.Words, lexicon, events), lexicon.Cues);
        var bare = new BareFigures(view.Words, lexicon);
        var claims = ImmutableArray.CreateBuilder<Claim>();
        var told = new List<Claim>();
        var unvoiced = new HashSet<Anchor>();
        foreach (var candidate in Candidates(view).OrderBy(c => IsCaption(view, c)))
        {
            var part = PartOf(view, candidate);
            var evidence = EvidenceOf(view, candidate, part);
            var voice = view.Voices.Of(candidate.Number.Span, evidence);
            evidence = WithSpeaker(view, evidence, voice);
            int sum = lexicon.Weights.Sum(features.Of(candidate, voice));
            var claim = bare.TakenUp(candidate, Claim(view, candidate, part, voice, evidence, sum, subjects, periods), told);
            told.Add(claim);
            if (lexicon.Weights.Accepts(sum))
            {
                var happening = rivals.Happening(candidate, voice) ?? rivals.Nearest(candidate, claim);
                claim = happening is null ? claim : rivals.About(claim, happening);
                if (!claims.Any(c => IsRepeated(c, claim, IsCaption(view, candidate))))
                {
                    claims.Add(claim);
                    if (voice.Attribution is null)
                    {
                        unvoiced.Add(claim.Anchor);
                    }
                }
            }
        }

        return [.. claims.Where(c => !unvoiced.Contains(c.Anchor) || !IsTold(claims, c, unvoiced)).OrderBy(c => c.Value.Spans[0])];
    }

    /// <summary>Every number that may be a claim with the words around it and its features, as weights are learned from.</summary>
    internal IEnumerable<(NumberExpression Number, TextSpan Evidence, ImmutableArray<string> Features)> Explain(Reading reading, ImmutableArray<Event> events)
    {
        var view = new ClauseReading(reading, lexicon);
        var features = new ClaimFeatures(view.Words, lexicon, new RivalTolls(view.Words, lexicon, events), events);
        foreach (var candidate in Candidates(view))
        {
            var evidence = EvidenceOf(view, candidate, PartOf(view, candidate));
            yield return (candidate.Number, evidence, [.. features.Of(candidate, view.Voices.Of(candidate.Number.Span, evidence))]);
        }
    }

    private IEnumerable<ClaimCandidate> Candidates(ClauseReading view)
    {
        var words = view.Words;
        var things = new CountedThings(words, lexicon);
        var kinds = new ClaimKinds(words, lexicon);
        CountedThing? before = null;
        ClaimCandidate? last = null;
        int sentence = -1;
        foreach (var told in words.Reading.Numbers)
        {
            if (!told.IsCount || told.Value.IsOpen || told.Form is NumberForm.Ordinal or NumberForm.Article || IsDate(words, told) || IsPartOfTime(words, told))
            {
                continue;
            }

            // "a third of the men" is 33.3 per cent of them.
            var number = told.Form == NumberForm.Fraction ? told with { Form = NumberForm.Percent } : told;

            var (first, end) = words.TokensOf(number.Span);
            if (first >= end || words.SentenceAt(number.Span.Start) is not (>= 0 and var at) || words.Reading.Sentences[at].Kind is BlockKind.Title or BlockKind.Heading)
            {
                continue;
            }

            (before, last) = at == sentence ? (before, last) : (null, null);
            sentence = at;
            var clause = view.Clauses.At(first);
            bool plain = number.Form is NumberForm.Cardinal or NumberForm.Vague;
            if ((plain ? things.Of(first, end, clause, before) : new CountedThing(null, end, end, false)) is not { } thing)
            {
                continue;
            }

            before = thing.Unit is null ? before : thing;
            var (kind, unit, toll, decrease) = kinds.Of(number, first, end, thing, clause);
            if (thing is { IsBorrowed: true, Unit: { } shared } && kind == shared.Kind && last is { IsToll: true, Thing.Unit: { } same } && same == shared)
            {
                // "32 soldiers died by our count; the Observatory gave 27": the second counts the dead too.
                (kind, unit, toll) = (last.Kind, last.Unit, true);
            }
            else if (last is { Kind: "casualties" or "detainees" or "displaced" } listed && kind is "strength" or "troop-level" or "other" && thing.Unit?.Role is "person" or "fighter" or "troop" or "attacker" && things.IsListed(listed, first))
            {
                (kind, unit, toll) = (listed.Kind, listed.Unit, listed.IsToll);
            }

            yield return last = new ClaimCandidate
            {
                Number = number, First = first, End = end, Clause = clause, Thing = thing, Kind = kind, Unit = unit, IsToll = toll, IsDecrease = decrease,
            };
        }
    }

    /// <summary>"half an hour", "a third of the year": no number of things.</summary>
    private bool IsPartOfTime(ReadingWords words, NumberExpression number) =>
        number.Form == NumberForm.Fraction && words.TokensOf(number.Span) is var (_, end) && lexicon.Cues.Has(words.All, end, Math.Min(words.Count, end + 3), "unit-of-time");

    /// <summary>A number within a date, or one that looks like a year of our time.</summary>
    private static bool IsDate(ReadingWords words, NumberExpression number) =>
        words.DateOver(number.Digits)
        || (number.Form == NumberForm.Cardinal && !number.IsApproximate && number.Digits.Length == 4 && number.Value is { IsExact: true, Low: >= 1900 and < 2100 });

    private static Claim Claim(ClauseReading view, ClaimCandidate candidate, Clause part, Voice voice, TextSpan evidence, int sum, ClaimSubjects subjects, Periods periods)
    {
        var document = view.Words.Reading.Document;
        var value = candidate.Number.Value;
        return new Claim
        {
            Anchor = new Anchor(document.Report.Hash, AnchorKind.Claim, document.Map.ToReport(candidate.Number.Span)),
            Kind = candidate.Kind,
            Subject = subjects.Of(candidate, voice),
            Scope = view.Scopes.Of(part, candidate.Clause),
            Period = periods.Of(candidate, part, voice),
            Value = new Evidenced<CountRange>(candidate.IsDecrease ? new CountRange(-value.High, -value.Low) : value, candidate.Number.Span),
            Unit = candidate.Unit,
            Speaker = voice.Speaker,
            Via = voice.Via,
            Evidence = evidence,
            Confidence = FeatureWeights.Confidence(sum),
        };
    }

    /// <summary>True where a number that nobody is made to say is given elsewhere in the report with its speaker.</summary>
    private static bool IsTold(IEnumerable<Claim> claims, Claim claim, HashSet<Anchor> unvoiced) =>
        claims.Any(c => !unvoiced.Contains(c.Anchor) && c.Kind == claim.Kind && c.Value.Value == claim.Value.Value && c.Subject.Value == claim.Subject.Value);

    /// <summary>A caption or a second mention that says the same of the same.</summary>
    private static bool IsRepeated(Claim earlier, Claim claim, bool isCaption) =>
        earlier.Kind == claim.Kind && earlier.Value.Value == claim.Value.Value
        && (isCaption || (earlier.Subject.Value == claim.Subject.Value && SharesWord(earlier.Speaker.Value, claim.Speaker.Value)));

    /// <summary>"Russia" and "Russia's defence ministry" are taken for one voice.</summary>
    private static bool SharesWord(string left, string right) =>
        left.Split(' ', '\'', '’').Any(word => word.Length > 3 && right.Contains(word, StringComparison.OrdinalIgnoreCase)) || left == right;

    private static bool IsCaption(ClauseReading view, ClaimCandidate candidate) => view.Words.Reading.Sentences[candidate.Clause.Sentence].Kind == BlockKind.Caption;

    /// <summary>The clause; where several numbers of a list share one, the part of the list that this number stands in.</summary>
    private static Clause PartOf(ClauseReading view, ClaimCandidate candidate)
    {
        var words = view.Words;
        int first = candidate.Clause.First, end = candidate.Clause.End;
        for (int i = Math.Max(first, candidate.First - ReadingWords.Reach); i < Math.Min(end, candidate.End + ReadingWords.Reach); i++)
        {
            if (!words.CountAt(i) || (i >= candidate.First && i < candidate.End) || words.DateAt(i) is not null)
            {
                continue;
            }

            if (i < candidate.First)
            {
                first = Math.Max(first, ListBreak(words, i + 1, candidate.First) ?? first);
            }
            else
            {
                end = Math.Min(end, ListBreak(words, candidate.End, i) ?? end);
            }
        }

        return candidate.Clause with { First = Math.Min(first, candidate.First), End = Math.Max(end, candidate.End) };
    }

    /// <summary>The words of the part; of a long one those around the number.</summary>
    private static TextSpan EvidenceOf(ClauseReading view, ClaimCandidate candidate, Clause part)
    {
        int first = part.First, end = part.End;
        if (end - first < ShortestEvidence)
        {
            (first, end) = (Math.Max(candidate.Clause.First, candidate.First - WordsAround), Math.Min(candidate.Clause.End, candidate.End + WordsAround));
        }

        if (end - first > LongestEvidence)
        {
            int head = Math.Max(candidate.End, candidate.Thing.IsBorrowed ? candidate.End : candidate.Thing.Head + 1);
            first = Math.Max(first, candidate.First - WordsBefore);
            end = Math.Min(end, head + WordsBehind);
        }

        return view.Clauses.Trimmed(candidate.Clause with { First = first, End = end }).Cover(candidate.Number.Span);
    }

    /// <summary>Too short a part with the words that say who gives the figure: "a statement had spoken of | eight dead".</summary>
    private static TextSpan WithSpeaker(ClauseReading view, TextSpan evidence, Voice voice)
    {
        var (first, end) = view.Words.TokensOf(evidence);
        if (end - first >= FewestAlone || voice.Attribution is not { Speaker.IsEmpty: false } said || view.Words.SentenceAt(said.Cue.Start) != view.Words.SentenceAt(evidence.Start))
        {
            return evidence;
        }

        var whole = evidence.Cover(said.Cue).Cover(said.Speaker);
        var (from, to) = view.Words.TokensOf(whole);
        return to - from <= LongestEvidence ? whole : evidence;
    }

    /// <summary>The last "and" or comma between two numbers.</summary>
    private static int? ListBreak(ReadingWords words, int from, int to)
    {
        for (int i = to - 1; i >= from; i--)
        {
            if (words[i] is "," or "and" or ";" or "while" or "but")
            {
                return i;
            }
        }

        return null;
    }
}
