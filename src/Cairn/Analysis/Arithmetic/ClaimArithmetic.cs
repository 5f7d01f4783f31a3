using System.Collections.Immutable;
using Cairn.Analysis.Arithmetic.Rules;
using Cairn.Theatres;

namespace Cairn.Analysis.Arithmetic;

/// <summary>Holds the figures of many reports against each other. Thread-safe; the same claims give the same checks in whatever order they come.</summary>
public sealed class ClaimArithmetic
{
    private static readonly ImmutableArray<IArithmeticRule> Rules =
    [
        new BaseOfChange(), new ChangeFromTo(), new LevelBeforeDeparture(), new RestOfTotal(), new RestOfCountries(), new MeanByMonth(), new PartAboveWhole(), new RangeAndMiddle(),
        new RivalFigures(),
    ];

    private readonly FigureReader reader;
    private readonly ArithmeticSettings settings;
    private readonly Parties parties;

    private ClaimArithmetic(FigureReader reader, ArithmeticSettings settings, Parties parties) => (this.reader, this.settings, this.parties) = (reader, settings, parties);

    /// <summary>The names of the rules, in the order in which their checks come.</summary>
    public static ImmutableArray<string> RuleNames { get; } = [.. Rules.Select(rule => rule.Name)];

    /// <param name="ontology">The ontology's folder.</param>
    /// <param name="theatres">Tells which names stand for one party.</param>
    /// <exception cref="DataException">A data file is missing or wrong.</exception>
    public static ClaimArithmetic Read(string ontology, TheatreSet theatres)
    {
        var parties = new Parties(theatres);
        return new ClaimArithmetic(FigureReader.Read(ontology, parties), ArithmeticSettings.Read(ontology), parties);
    }

    /// <summary>The claims of some reports as figures, each with its sentence.</summary>
    public ImmutableArray<Figure> Figures(IEnumerable<ReportClaims> reports) =>
        [.. reports.SelectMany(reader.Read).Select(figure => figure.Scope.IsEmpty && parties.CountryOf(figure.Claim.Subject.Value) is { } country ? figure with { Scope = [country] } : figure)];

    /// <summary>What follows from the figures when they are held against each other, by rule.</summary>
    public ImmutableArray<Check> Check(IEnumerable<Figure> figures)
    {
        var table = Table(figures);
        var writer = new CheckWriter(settings);
        return [.. Rules.SelectMany(rule => rule.Find(table, writer))];
    }

    /// <summary>The figures with what may be asked of two of them.</summary>
    internal FigureTable Table(IEnumerable<Figure> figures) => new(figures, parties, settings);
}
