using System.Collections.Immutable;
using System.Globalization;
using Cairn.Ledger.Boards;
using Cairn.Values;

namespace Cairn.Analysis.Hypotheses;

/// <summary>A board of evidence against hypotheses as it stands: an analysis of competing hypotheses after R. Heuer. Pure.</summary>
/// <remarks>What counts is what speaks against: evidence that fits a hypothesis may fit its rivals as well.</remarks>
public sealed record HypothesisBoard
{
    public required Board Board { get; init; }

    /// <summary>The one with least against it first.</summary>
    public required ImmutableArray<BoardHypothesis> Hypotheses { get; init; }

    /// <summary>The rows that tell most first.</summary>
    public required ImmutableArray<BoardRow> Rows { get; init; }

    /// <summary>Single rows, sources and families without which another hypothesis would lead.</summary>
    public required ImmutableArray<Dependence> Dependences { get; init; }

    public static StageVersion Version { get; } = new("hypotheses", "1.0");

    /// <summary>The hypotheses with least against them; none while nothing is rated.</summary>
    public ImmutableArray<BoardHypothesis> Leaders => [.. Hypotheses.Where(one => one.Rated > 0 && one.Inconsistency <= Hypotheses.Where(other => other.Rated > 0).Min(other => other.Inconsistency))];

    /// <summary>Cells that nobody has rated.</summary>
    public int Unrated => Rows.Sum(row => row.Ratings.Count(rating => rating.Ratings.IsEmpty));

    /// <summary>The number of the entry that a label or a number names; null where nothing on the board has it.</summary>
    public long? NumberOf(string label) =>
        Rows.Where(row => row.Label.Equals(label, StringComparison.OrdinalIgnoreCase)).Select(row => (long?)row.Entry.Number)
            .Concat(Hypotheses.Where(one => one.Label.Equals(label, StringComparison.OrdinalIgnoreCase)).Select(one => (long?)one.Number)).FirstOrDefault()
        ?? (long.TryParse(label, NumberStyles.None, CultureInfo.InvariantCulture, out long number) ? number : null);

    /// <summary>Puts a board together.</summary>
    /// <param name="board">The board.</param>
    /// <param name="entries">All its entries, oldest first.</param>
    /// <param name="live">What each row says now, by the number of its entry.</param>
    /// <param name="by">Whose ratings count; null for everybody's.</param>
    public static HypothesisBoard Of(Board board, ImmutableArray<BoardEntry> entries, IReadOnlyDictionary<long, LiveEvidence> live, string? by = null)
    {
        var standing = BoardDecisions.Standing(entries);
        var labels = Labels(entries, BoardEntryKind.Hypothesis, 'H').Concat(Labels(entries, BoardEntryKind.Evidence, 'E')).ToDictionary(pair => pair.Number, pair => pair.Label);
        var columns = standing.Where(entry => entry.Kind == BoardEntryKind.Hypothesis).ToList();
        var rated = standing.Where(entry => entry.Kind == BoardEntryKind.Rating && (by is null || entry.By == by)).ToLookup(entry => (entry.Row!.Value, entry.Of!.Value));
        BoardRow[] rows =
        [
            .. standing.Where(entry => entry.Kind == BoardEntryKind.Evidence).Select(entry => new BoardRow
            {
                Entry = entry, Label = labels[entry.Number], Live = live[entry.Number], Ratings = [.. columns.Select(column => Rating(column.Number, rated[(entry.Number, column.Number)]))],
            }),
        ];
        BoardHypothesis[] hypotheses = [.. columns.Select((column, i) => Hypothesis(column, labels[column.Number], rows.Select(row => row.Ratings[i].Score)))];
        int[] order = [.. Enumerable.Range(0, hypotheses.Length).OrderBy(i => hypotheses[i].Rated == 0).ThenBy(i => hypotheses[i].Inconsistency).ThenByDescending(i => hypotheses[i].Consistency).ThenBy(i => hypotheses[i].Number)];
        return new HypothesisBoard
        {
            Board = board,
            Hypotheses = [.. order.Select(i => hypotheses[i])],
            Rows =
            [
                .. rows.Select(row => row with { Ratings = [.. order.Select(i => row.Ratings[i])] })
                    .OrderByDescending(row => row.Diagnosticity ?? -1).ThenByDescending(row => row.Ratings.Sum(rating => Math.Max(0, -(rating.Score ?? 0)))).ThenBy(row => row.Entry.Number),
            ],
            Dependences = DependencesOf(hypotheses, rows),
        };
    }

    private static IEnumerable<(long Number, string Label)> Labels(ImmutableArray<BoardEntry> entries, BoardEntryKind kind, char letter) =>
        entries.Where(entry => entry.Kind == kind).Select((entry, i) => (entry.Number, string.Create(CultureInfo.InvariantCulture, $"{letter}{i + 1}")));

    private static BoardRating Rating(long hypothesis, IEnumerable<BoardEntry> ratings)
    {
        ImmutableArray<BoardEntry> last = [.. ratings.GroupBy(rating => rating.By, StringComparer.Ordinal).Select(person => person.MaxBy(rating => rating.Number)!).OrderBy(rating => rating.Number)];
        double[] scores = [.. last.Select(rating => BoardRating.ScoreOf(rating.Rating!.Value)).OfType<double>().Order()];
        return new BoardRating(hypothesis, last, scores.Length == 0 ? null : (scores[(scores.Length - 1) / 2] + scores[scores.Length / 2]) / 2);
    }

    private static BoardHypothesis Hypothesis(BoardEntry entry, string label, IEnumerable<double?> scores)
    {
        double[] rated = [.. scores.OfType<double>()];
        return new BoardHypothesis(entry.Number, label, entry.Words, entry.By, rated.Sum(score => Math.Max(0, -score)), rated.Sum(score => Math.Max(0, score)), rated.Length);
    }

    private static ImmutableArray<Dependence> DependencesOf(BoardHypothesis[] hypotheses, BoardRow[] rows)
    {
        var leaders = Leading(hypotheses, rows);
        if (leaders.IsEmpty)
        {
            return [];
        }

        var groups = rows.Select(row => (On: "row", Name: row.Label, Rows: new[] { row }))
            .Concat(rows.Where(row => row.Live.Source is not null).GroupBy(row => row.Live.Source!, StringComparer.OrdinalIgnoreCase).Select(group => (On: "source", Name: group.Key, Rows: group.ToArray())))
            .Concat(rows.Where(row => row.Live.Family is not null).GroupBy(row => row.Live.Family!.Value).Select(group => (On: "family", Name: string.Join(", ", group.Select(row => row.Live.Stem).Distinct()), Rows: group.ToArray())));
        return
        [
            .. groups.Select(group => new Dependence(group.On, group.Name, [.. group.Rows.Select(row => row.Label)], Leading(hypotheses, [.. rows.Except(group.Rows)])))
                .Where(dependence => !dependence.Leaders.SequenceEqual(leaders)),
        ];
    }

    /// <summary>Labels of those with least against them, by the rows given.</summary>
    private static ImmutableArray<string> Leading(BoardHypothesis[] hypotheses, BoardRow[] rows)
    {
        var against = hypotheses.Select((one, i) => (one.Label, Scores: rows.Select(row => row.Ratings[i].Score).OfType<double>().ToList())).Where(one => one.Scores.Count > 0)
            .Select(one => (one.Label, Against: one.Scores.Sum(score => Math.Max(0, -score)))).ToList();
        return against.Count == 0 ? [] : [.. against.Where(one => one.Against <= against.Min(other => other.Against)).Select(one => one.Label)];
    }
}
