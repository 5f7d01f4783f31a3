using Cairn.Values;

namespace Cairn.Analysis.Arithmetic.Rules;

/// <summary>"2,500" in one report where another has "2,000 to 3,000": perhaps one estimate, told twice.</summary>
internal sealed class RangeAndMiddle : IArithmeticRule
{
    public string Name => "range-and-middle";

    public IEnumerable<Check> Find(FigureTable figures, CheckWriter writer)
    {
        foreach (string kind in figures.Settings.Levels.Concat(figures.Settings.Counts).Order(StringComparer.Ordinal))
        {
            bool isCount = figures.Settings.Counts.Contains(kind);
            foreach (var range in figures.OfKind(kind).Where(figure => figures.IsWhole(figure) && !figure.Value.IsExact && figure.Value.Middle() is not null))
            {
                foreach (var point in figures.OfKind(kind))
                {
                    if (figures.IsWhole(point) && point.Value.IsExact && point.Value.Low == range.Value.Middle() && point.Report != range.Report && figures.AreOfOneThing(range, point)
                        && FigureTable.AreOfOneScope(range, point) && (isCount ? point.Period is not null && point.Period == range.Period : figures.AreNear(range, point)))
                    {
                        yield return writer.Write(
                            Name,
                            CheckVerdict.Agrees,
                            [range, point],
                            [writer.Told(range), writer.Told(point)],
                            ("value", CheckWriter.Number(range.Value)),
                            ("unit", range.Claim.Unit),
                            ("part", CheckWriter.Number(point.Value)));
                    }
                }
            }
        }
    }
}
