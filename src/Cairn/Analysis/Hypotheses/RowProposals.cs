using System.Collections.Immutable;
using Cairn.Analysis.Questions;
using Cairn.Ledger;
using Cairn.Ledger.Counts;
using Cairn.Ledger.Queries;

namespace Cairn.Analysis.Hypotheses;

/// <summary>Proposes rows for a board that started from a question: judgements that answer it, figures that these may rest on, trends where most happens.</summary>
public static class RowProposals
{
    private const int MostTrends = 3;

    /// <param name="ledger">The record.</param>
    /// <param name="ties">Ties judgements to questions.</param>
    /// <param name="board">The board; what stands on it is not proposed again.</param>
    /// <param name="most">How many at most.</param>
    /// <param name="stop">Stops the reading.</param>
    public static async Task<ImmutableArray<ProposedRow>> OfAsync(ILedgerReader ledger, QuestionTies ties, HypothesisBoard board, int most, CancellationToken stop = default)
    {
        var held = board.Rows.Select(row => row.Entry.Thing).OfType<string>().ToHashSet(StringComparer.Ordinal);
        var found = new List<ProposedRow>();
        if (board.Board.Question is { } id && ties.Find(id) is { } question)
        {
            var assessments = (await ledger.AssessmentsAsync(new AssessmentFilter(), PageRequest.All, stop).ConfigureAwait(false)).Items;
            var claims = (await ledger.ClaimsAsync(new ClaimFilter(), PageRequest.All, stop).ConfigureAwait(false)).Items;
            var positions = QuestionView.Of(ties, assessments, claims).Questions.First(view => view.Question.Id == question.Id).Positions;
            found.AddRange(positions.Select(position => new ProposedRow(
                position.Entry.Id.Value, $"{position.Entry.Thing.Speaker.Value} {position.Entry.Thing.Stance.ToString().ToLowerInvariant()} that {position.Entry.Thing.Proposition}",
                $"answers {position.Tie.Answer.ToString().ToLowerInvariant()}: {string.Join("; ", position.Tie.Signs.Select(sign => $"“{sign.Words}”, {sign.Reason}"))}", position.Tie.Weight)));
            found.AddRange(positions.SelectMany(position => position.Claims, (position, claim) => new ProposedRow(
                claim.Id.Value, $"{claim.Thing.Subject.Value}: {claim.Thing.Value.Value} {claim.Thing.Unit} ({claim.Thing.Kind})", $"{position.Entry.Thing.Speaker.Value} may rest on it in answering {position.Tie.Answer.ToString().ToLowerInvariant()}", position.Tie.Weight - 1)));
        }

        var usual = await UsualRecord.OfAsync(ledger, new EventFilter(), stop).ConfigureAwait(false);
        var provinces = (await ledger.CountEventsAsync(usual, EventGrouping.Admin1, stop).ConfigureAwait(false)).Where(group => group.Key.Length > 0).Take(MostTrends);
        foreach (string thing in provinces.Select(province => TrendEvidence.Of("admin1=" + province.Key)).Prepend(TrendEvidence.Of("")))
        {
            var live = await TrendEvidence.ReadAsync(ledger, thing, stop).ConfigureAwait(false);
            found.Add(new ProposedRow(thing, live.Words, "what the record itself counts, beside what is said", 2));
        }

        return [.. found.Where(row => !held.Contains(row.Thing)).DistinctBy(row => row.Thing).OrderByDescending(row => row.Weight).ThenBy(row => row.Thing, StringComparer.Ordinal).Take(most)];
    }
}
