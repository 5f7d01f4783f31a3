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

    public Claim TakenUp(ClaimCandidate candidate, Claim claim, IReadOnlyList<Claim> before)
    {
        if (before.Where(c => c.Value.Spans[0] < claim.Value.Spans[0]).MaxBy(c => c.Value.Spans[0]) is not { } last)
        {
            return claim;
        }

        int apart = candidate.Clause.Sentence - words.SentenceAt(last.Value.Spans[0].Start);
        if (apart is < 0 or > Reach)
        {
            return claim;
        }

        bool plain = candidate.Number.Form is NumberForm.Cardinal or NumberForm.Vague;
        bool isPart = plain && apart <= 1 && claim.Kind != last.Kind && claim.Kind is "other" or "strength" or "troop-level" && IsPart(last.Value.Spans[0], candidate);
        bool isShare = candidate.Number.Form == NumberForm.Percent && claim.Kind == "other" && last.Kind == "casualties" && words[candidate.End] != "of";
        bool isBare = plain && claim.Kind == "other" && candidate.Thing.Unit is null;
        if (isPart || isBare)
        {
            claim = claim with { Kind = last.Kind, Unit = last.Unit, Subject = last.Subject };
        }
        else if (isShare)
        {
            claim = claim with { Kind = last.Kind, Subject = claim.Subject.Value.Any(char.IsUpper) ? claim.Subject : last.Subject };
        }

        if (claim.Kind == last.Kind && !claim.Subject.Value.Any(char.IsLetter))
        {
            claim = claim with { Subject = last.Subject };
        }

        bool sameTime = lexicon.Cues.Has(words.All, candidate.Clause.First, candidate.Clause.End, "same-time");
        return sameTime || (claim.Period is null && isPart) ? claim with { Period = last.Period } : claim;
    }

    /// <summary>"including", "among them", "20 of them": the number is a part of the one before.</summary>
    private bool IsPart(TextSpan whole, ClaimCandidate candidate) =>
        lexicon.Cues.Has(words.All, Math.Max(words.TokenAt(whole.End), candidate.First - 5), Math.Min(words.Count, candidate.End + 2), "list-part");
}
