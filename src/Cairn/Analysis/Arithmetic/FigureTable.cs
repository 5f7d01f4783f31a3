using System.Collections.Immutable;

namespace Cairn.Analysis.Arithmetic;

/// <summary>All figures that are checked together, and what may be asked of two of them.</summary>
internal sealed class FigureTable
{
    /// <summary>What the coder puts where nobody is named; each report is then its own counter.</summary>
    private const string Nobody = "the report";

    private readonly Parties parties;
    private readonly ILookup<string, Figure> byKind;

    public FigureTable(IEnumerable<Figure> figures, Parties parties, ArithmeticSettings settings)
    {
        (this.parties, Settings) = (parties, settings);
        All = [.. figures.OrderBy(figure => figure.Day ?? DateOnly.MaxValue).ThenBy(figure => figure.Stem, StringComparer.Ordinal).ThenBy(figure => figure.Number)];
        byKind = All.ToLookup(figure => figure.Kind, StringComparer.Ordinal);
    }

    public ArithmeticSettings Settings { get; }

    /// <summary>In order of time, those without a day last.</summary>
    public ImmutableArray<Figure> All { get; }

    public IEnumerable<Figure> OfKind(string kind) => byKind[kind];

    /// <summary>True where a figure tells how things stand in the whole of its scope: plain, no share, not of one place or one sort of attack unless
    /// its subject is, and of a level neither those harmed nor what only carries out an attack.</summary>
    public bool IsWhole(Figure figure) =>
        figure.IsPlain && !IsShare(figure) && (Settings.Levels.Contains(figure.Kind)
            ? !figure.Has(FigureSense.Harmed | FigureSense.Local) && !Settings.NoLevels.Contains(figure.Claim.Unit)
            : parties.IsKnown(figure.Claim.Subject.Value) ? !figure.Has(FigureSense.Local) : parties.IsNamed(figure.Claim.Subject.Value));

    /// <summary>True where a figure is a share of another, in per cent.</summary>
    public bool IsShare(Figure figure) => Settings.Shares.Contains(figure.Claim.Unit);

    /// <summary>Figures of the same sentence, in its order.</summary>
    public IEnumerable<ImmutableArray<Figure>> Sentences() => All.GroupBy(figure => (figure.Report, figure.SentenceSpan))
        .Where(group => group.Skip(1).Any()).Select(group => group.OrderBy(figure => figure.Number).ToImmutableArray());

    /// <summary>True where both count the same kind of thing of the same party.</summary>
    /// <remarks>A subject that no theatre knows ("people", "the girls") means one thing within one report only.</remarks>
    public bool AreOfOneThing(Figure one, Figure other) =>
        one.Kind == other.Kind && (one.Report == other.Report || parties.IsKnown(one.Claim.Subject.Value)) && parties.AreOne(one.Claim.Subject.Value, other.Claim.Subject.Value)
        && (one.Claim.Unit.Equals(other.Claim.Unit, StringComparison.OrdinalIgnoreCase) || !Settings.CountedAlike.Contains(one.Kind));

    /// <summary>The countries that a figure covers, by name: Iraq and Syria.</summary>
    public string Countries(IEnumerable<string> scope)
    {
        string[] names = [.. scope.Select(parties.Country)];
        return names.Length < 2 ? string.Concat(names) : $"{string.Join(", ", names[..^1])} and {names[^1]}";
    }

    /// <summary>True where a figure may stand in a series: a level, or a count with its time, of a party that means the same in every report.</summary>
    public bool IsInSeries(Figure figure) =>
        IsWhole(figure) && parties.IsKnown(figure.Claim.Subject.Value) && (Settings.Levels.Contains(figure.Kind) || (Settings.Counts.Contains(figure.Kind) && figure.Period is not null));

    /// <summary>True where both are of one thing in one place, at about one time: levels not far apart, counts over the same days.</summary>
    public bool AreOfOneThingAndTime(Figure one, Figure other) =>
        AreOfOneThing(one, other) && AreOfOneScope(one, other)
        && (Settings.Levels.Contains(one.Kind) ? AreNear(one, other) : one.Period is not null && one.Period == other.Period);

    public bool AreOfOneParty(Figure one, Figure other) => parties.AreOne(one.Claim.Subject.Value, other.Claim.Subject.Value);

    public static bool AreOfOneScope(Figure one, Figure other) => one.Scope.AsSpan().SequenceEqual(other.Scope.AsSpan());

    /// <summary>True where both were counted by the same people, as far as their names tell.</summary>
    public static bool AreOfOneCounter(Figure one, Figure other)
    {
        if (one.Counter == Nobody || other.Counter == Nobody)
        {
            return one.Report == other.Report && one.Counter == other.Counter;
        }

        string[] left = NameOf(one), right = NameOf(other);
        var (few, many) = left.Length <= right.Length ? (left, right) : (right, left);
        bool isWithin = few.Length > 0 && few.All(many.Contains);
        return isWithin && (few.Length == many.Length || one.Report == other.Report);
    }

    /// <summary>True where no more time lies between them than the settings allow; a figure without a day is not kept out.</summary>
    public bool AreNear(Figure one, Figure other) => MonthsBetween(one, other) is not { } months || months <= Settings.MonthsApart;

    /// <summary>Whole months between the days that stand for two figures; null where one has none.</summary>
    public static int? MonthsBetween(Figure one, Figure other) =>
        one.Day is { } day && other.Day is { } later ? Math.Abs(day.DayNumber - later.DayNumber) / 30 : null;

    private static string[] NameOf(Figure figure) =>
        [.. figure.Counter.ToLowerInvariant().Split([' ', ',', '-'], StringSplitOptions.RemoveEmptyEntries).Where(word => word is not ("the" or "a" or "an")).Distinct()];
}
