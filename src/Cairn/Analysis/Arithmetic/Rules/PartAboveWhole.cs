namespace Cairn.Analysis.Arithmetic.Rules;

/// <summary>A month that is counted higher than the year in which it lies.</summary>
internal sealed class PartAboveWhole : IArithmeticRule
{
    public string Name => "part-above-whole";

    public IEnumerable<Check> Find(FigureTable figures, CheckWriter writer)
    {
        foreach (string kind in figures.Settings.Counts.Order(StringComparer.Ordinal))
        {
            var counts = figures.OfKind(kind).Where(figure => figures.IsWhole(figure) && figure.Period?.Days >= figures.Settings.LeastDaysOfACount).ToArray();
            foreach (var whole in counts)
            {
                foreach (var part in counts)
                {
                    if (part.Period!.Value != whole.Period!.Value && whole.Period.Value.Contains(part.Period.Value) && part.Value.Low > whole.Value.High
                        && figures.AreOfOneThing(part, whole) && FigureTable.AreOfOneScope(part, whole))
                    {
                        yield return writer.Write(
                            Name,
                            CheckVerdict.Conflicts,
                            [whole, part],
                            [writer.Told(whole), writer.Told(part, "part")],
                            ("value", CheckWriter.Number(whole.Value)),
                            ("when", CheckWriter.When(whole.Period)),
                            ("unit", whole.Claim.Unit),
                            ("part", CheckWriter.Number(part.Value)),
                            ("part-when", CheckWriter.When(part.Period)));
                    }
                }
            }
        }
    }
}
