using Cairn.Values;

namespace Cairn.Analysis.Arithmetic.Rules;

/// <summary>"5,200 are there", "800 have left": how many there were before, where one report tells both.</summary>
internal sealed class LevelBeforeDeparture : IArithmeticRule
{
    public string Name => "level-before-departure";

    public IEnumerable<Check> Find(FigureTable figures, CheckWriter writer)
    {
        foreach (string kind in figures.Settings.Levels.Order(StringComparer.Ordinal))
        {
            foreach (var report in figures.OfKind(kind).GroupBy(figure => figure.Report))
            {
                foreach (var gone in report.Where(figure => figure.Has(FigureSense.Gone) && !figure.Has(FigureSense.Planned | FigureSense.Each)))
                {
                    // A part ("of which 5,200") is as good a level here as a whole.
                    var level = report.FirstOrDefault(figure => (figure.Sense & ~FigureSense.Rounded) is FigureSense.Plain or FigureSense.Part && figures.AreOfOneThing(figure, gone) && FigureTable.AreOfOneScope(figure, gone));
                    if (level is not null && level.Value.Plus(gone.Value) is { IsOpen: false } before)
                    {
                        yield return writer.Write(
                            Name,
                            CheckVerdict.Implies,
                            [level, gone],
                            [writer.Told(level), writer.Told(gone, "gone"), writer.Reckoned(before, level.Claim.Unit)],
                            ("value", CheckWriter.Number(level.Value)),
                            ("part", CheckWriter.Number(gone.Value)),
                            ("unit", level.Claim.Unit),
                            ("result", CheckWriter.Number(before)));
                    }
                }
            }
        }
    }
}
