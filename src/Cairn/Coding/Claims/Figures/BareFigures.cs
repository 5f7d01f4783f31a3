using Cairn.Coding.Claims.Wording;
using Cairn.Language;
using Cairn.Language.Numbers;
using Cairn.Values;

namespace Cairn.Coding.Claims.Figures;

/// <summary>What a figure that does not say what it counts takes from the claim before: "later the figure was 34", "of whom 20 were children",
/// "8 percent were due to others", "in that time".</summary>
internal sealed class BareFigures(ReadingWords words, ClaimLexicon lexicon)
{
    private const int Reach = 3;

    /// <summary>A period that a figure has of its own words is surer than this.</summary>
    private const double FromElsewhere = 0.6;

    /// <summary>Days from which on a time is summed up and not that of one happening.</summary>
    private const int LongTime = 28;

    public Claim TakenUp(ClaimCandidate candidate, Claim claim, IReadOnlyList<Claim> before)
    {
        bool counts = candidate.Number.Form is NumberForm.Cardinal or NumberForm.Vague;
        if (before.Where(c => c.Value.Spans[0] < claim.Value.Spans[0] && !(counts && c.Kind is "money" or "change-percent" && words.SentenceAt(c.Value.Spans[0].Start) != candidate.Clause.Sentence)).MaxBy(c => c.Value.Spans[0]) is not { } last)
        {
            return claim;
        }

        int apart = candidate.Clause.Sentence - words.SentenceAt(last.Value.Spans[0].Start);
        if (apart is < 0 or > Reach)
        {
            return claim;
        }

        bool isPart = counts && apart <= 1 && claim.Kind != last.Kind && claim.Kind is "other" or "strength" or "troop-level" && IsPart(last.Value.Spans[0], candidate);
        bool isShare = candidate.Number.Form == NumberForm.Percent && claim.Kind == "other" && last.Kind == "casualties" && words[candidate.End] != "of";
        bool isOfThem = words[candidate.End] == "of" && apart <= 1 && lexicon.Cues.Has(words.All, candidate.End + 1, candidate.End + 2, "them");
        bool isShareOfThem = isOfThem && candidate.Number.Form == NumberForm.Percent && claim.Kind == "other";
        bool isBare = counts && claim.Kind == "other" && claim.Unit != "people" && candidate.Thing.Unit is null;
        if (isPart || isBare || isShareOfThem)
        {
            claim = claim with { Kind = last.Kind, Unit = isShareOfThem ? claim.Unit : last.Unit, Subject = last.Subject, Period = IsState(last.Kind) && claim.Period is not { Confidence: > FromElsewhere } ? null : claim.Period };
        }
        else if (isShare)
        {
            claim = claim with { Kind = last.Kind, Subject = claim.Subject.Value.Any(char.IsUpper) ? claim.Subject : last.Subject };
        }

        bool unnamed = candidate.Thing.Unit is null && counts && !isBare;
        bool isOfThose = words[candidate.End] == "of" && lexicon.Cues.Has(words.All, candidate.End + 1, candidate.End + 2, "those");
        if (claim.Kind == last.Kind && (!claim.Subject.Value.Any(char.IsLetter) || (unnamed && claim.Kind == "detainees") || (isOfThose && !claim.Subject.Value.Any(char.IsUpper))))
        {
            claim = claim with { Subject = last.Subject };
        }

        bool goesOn = claim.Period is not { Confidence: > FromElsewhere } && IsSum(claim.Kind) && claim.Kind == last.Kind && apart <= 2 && claim.Speaker.Value == last.Speaker.Value
            && last.Period is { Value: { HasNoEnd: false, Days: >= LongTime } };
        bool sameTime = goesOn || lexicon.Cues.Has(words.All, candidate.Clause.First, candidate.Clause.End, "same-time");
        return sameTime || ((isPart || isShareOfThem) && claim.Period is null) ? claim with { Period = last.Period } : claim;
    }

    /// <summary>What holds on until it is told otherwise has no days of a happening.</summary>
    private static bool IsState(string kind) => kind is "strength" or "troop-level" or "population" or "money" or "displaced";

    private static bool IsSum(string kind) => kind is "casualties" or "attack-count" or "operations-count" or "detainees";

    /// <summary>"including", "among them", "20 of them": the number is a part of the one before.</summary>
    private bool IsPart(TextSpan whole, ClaimCandidate candidate) =>
        lexicon.Cues.Has(words.All, Math.Max(words.TokenAt(whole.End), candidate.First - 5), Math.Min(words.Count, candidate.End + 2), "list-part");
}
