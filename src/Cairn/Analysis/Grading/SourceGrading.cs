using System.Collections.Immutable;
using Cairn.Analysis.Arithmetic;
using Cairn.Ledger.Grades;
using Cairn.Theatres;
using Cairn.Values;

namespace Cairn.Analysis.Grading;

/// <summary>Draws proposals for grades from the record: which figures of a source others bear out. Thread-safe.</summary>
public sealed class SourceGrading
{
    private readonly GradingSettings settings;
    private readonly ClaimArithmetic arithmetic;

    private SourceGrading(GradingSettings settings, ClaimArithmetic arithmetic) => (this.settings, this.arithmetic) = (settings, arithmetic);

    /// <param name="ontology">The ontology's folder.</param>
    /// <param name="arithmetic">Knows which figures are of one thing.</param>
    /// <exception cref="DataException">A data file is missing or wrong.</exception>
    public static SourceGrading Read(string ontology, ClaimArithmetic arithmetic) => new(GradingSettings.Read(ontology), arithmetic);

    /// <summary>The record of a source among all figures.</summary>
    public SourceRecord Of(string source, IEnumerable<Figure> figures)
    {
        var table = arithmetic.Table(figures);
        ImmutableArray<FigureStanding> standings = [.. table.All.Where(figure => figure.Counter.Equals(source, StringComparison.OrdinalIgnoreCase)).Select(figure => Standing(figure, table))];
        int compared = standings.Count(standing => standing.IsCompared), confirmed = standings.Count(standing => standing.IsConfirmed);
        var proposed = compared < settings.LeastCompared ? Reliability.F : settings.Letters.First(letter => confirmed * 100 >= letter.Confirmed * compared).Letter;
        return new SourceRecord(source, standings, proposed, settings.LeastCompared);
    }

    /// <summary>How one claim stands among all figures; null where it is not among them.</summary>
    public FigureStanding? Of(CodedId claim, IEnumerable<Figure> figures)
    {
        var table = arithmetic.Table(figures);
        return table.All.FirstOrDefault(figure => figure.Id == claim) is { } found ? Standing(found, table) : null;
    }

    /// <summary>One figure of each other counter counts, the nearest in value.</summary>
    private static FigureStanding Standing(Figure figure, FigureTable table)
    {
        var confirming = new List<Figure>();
        var contradicting = new List<Figure>();
        foreach (var other in table.OfKind(figure.Kind).Where(other => other.Report != figure.Report && table.IsWhole(figure) && table.IsWhole(other) && table.AreOfOneThingAndTime(figure, other)))
        {
            bool agrees = figure.Value.Agrees(other.Value);
            var list = agrees ? confirming : contradicting;
            if (!FigureTable.AreOfOneCounter(figure, other) && !IsRelayed(figure, other) && !list.Exists(known => FigureTable.AreOfOneCounter(known, other)))
            {
                list.Add(other);
            }
        }

        contradicting.RemoveAll(other => confirming.Exists(known => FigureTable.AreOfOneCounter(known, other)));
        return new FigureStanding(figure, [.. confirming], [.. contradicting]);
    }

    /// <summary>True where one of the two passes the other's number on: that is no second source.</summary>
    private static bool IsRelayed(Figure one, Figure other) =>
        one.Claim.Via.Any(station => station.Value.Equals(other.Counter, StringComparison.OrdinalIgnoreCase)) || other.Claim.Via.Any(station => station.Value.Equals(one.Counter, StringComparison.OrdinalIgnoreCase));
}
