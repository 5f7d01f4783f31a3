using System.Collections.Immutable;
using System.Globalization;
using Cairn.Values;

namespace Cairn.Analysis.Arithmetic.Rules;

/// <summary>"566 in a quarter" is 188.67 a month on average; another counter's "108 in April" is held against it.</summary>
internal sealed class MeanByMonth : IArithmeticRule
{
    public string Name => "mean-by-month";

    public IEnumerable<Check> Find(FigureTable figures, CheckWriter writer)
    {
        foreach (string kind in figures.Settings.Counts.Order(StringComparer.Ordinal))
        {
            var counts = figures.OfKind(kind).Where(figure => figures.IsWhole(figure) && figure.Months > 0).ToImmutableArray();
            foreach (var longer in counts.Where(figure => figure.Months > 1))
            {
                var shorter = counts.Where(figure => figure.Months == 1 && figures.AreOfOneThing(figure, longer) && FigureTable.AreOfOneScope(figure, longer)
                        && !FigureTable.AreOfOneCounter(figure, longer) && figures.AreNear(figure, longer))
                    .OrderBy(figure => FigureTable.MonthsBetween(figure, longer) ?? figures.Settings.MonthsApart);
                foreach (var other in shorter.Take(figures.Settings.MostShorterCounts))
                {
                    yield return Check(writer, longer, other);
                }
            }
        }
    }

    private Check Check(CheckWriter writer, Figure longer, Figure shorter)
    {
        var mean = longer.Value.Over(longer.Months!.Value);
        var told = new CountRange(Round(mean.Low), Round(mean.High));
        return writer.Write(
            Name,
            CheckVerdict.Implies,
            [longer, shorter],
            [writer.Told(longer), writer.Told(shorter), writer.Reckoned(told, longer.Claim.Unit, "mean")],
            ("value", CheckWriter.Number(longer.Value)),
            ("unit", longer.Claim.Unit),
            ("months", longer.Months.Value.ToString(CultureInfo.InvariantCulture)),
            ("result", CheckWriter.Number(told)),
            ("part", CheckWriter.Number(shorter.Value)),
            ("part-when", CheckWriter.When(shorter.Period)));
    }

    private static decimal? Round(decimal? end) => end is { } value ? Math.Round(value, 2) : null;
}
