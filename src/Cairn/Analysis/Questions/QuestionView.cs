using System.Collections.Immutable;
using Cairn.Coding;
using Cairn.Ledger;
using Cairn.Theatres;

namespace Cairn.Analysis.Questions;

/// <summary>All judgements that answer one question, oldest first, and the claims that each may rest on.</summary>
/// <param name="Question">The question.</param>
/// <param name="Positions">Who answers it, how and when.</param>
public sealed record QuestionView(Question Question, ImmutableArray<Position> Positions)
{
    public int Yes => Positions.Count(position => position.Tie.Answer == Answer.Yes);

    public int No => Positions.Count(position => position.Tie.Answer == Answer.No);

    /// <summary>The views of all questions, and the judgements that none of them takes.</summary>
    /// <param name="ties">Ties judgements to questions.</param>
    /// <param name="assessments">The judgements.</param>
    /// <param name="claims">The claims of the same reports.</param>
    public static (ImmutableArray<QuestionView> Questions, ImmutableArray<Entry<Assessment>> Untied) Of(QuestionTies ties, IEnumerable<Entry<Assessment>> assessments, IEnumerable<Entry<Claim>> claims)
    {
        var byReport = claims.ToLookup(claim => claim.Report);
        var tied = new List<Position>();
        var untied = ImmutableArray.CreateBuilder<Entry<Assessment>>();
        foreach (var entry in assessments.OrderBy(entry => entry.Published ?? DateOnly.MaxValue).ThenBy(entry => entry.Stem, StringComparer.Ordinal).ThenBy(entry => entry.Thing.Evidence))
        {
            var found = ties.Of(entry.Thing, entry.Evidence);
            tied.AddRange(found.Select(tie => new Position(entry, tie, [.. byReport[entry.Report].Where(claim => Bears(claim.Thing, entry.Thing, tie.Question))])));
            if (found.IsEmpty)
            {
                untied.Add(entry);
            }
        }

        return ([.. ties.Questions.Select(question => new QuestionView(question, [.. tied.Where(position => position.Tie.Question.Id == question.Id)]))], untied.ToImmutable());
    }

    /// <summary>A judgement may rest on the figures that its speaker puts forward in the same report, of a kind that bears on the question.</summary>
    private static bool Bears(Claim claim, Assessment assessment, Question question) =>
        question.Claims.Contains(claim.Kind) && claim.Speaker.Value.Equals(assessment.Speaker.Value, StringComparison.OrdinalIgnoreCase);
}
