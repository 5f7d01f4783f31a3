using System.Collections.Immutable;
using Cairn.Values;

namespace Cairn.Analysis.Arithmetic.Rules;

/// <summary>"14,000 fighters in Iraq and Syria" less each estimate for Iraq: what is left for Syria.</summary>
internal sealed class RestOfCountries : IArithmeticRule
{
    public string Name => "rest-of-countries";

    public IEnumerable<Check> Find(FigureTable figures, CheckWriter writer)
    {
        foreach (string kind in figures.Settings.Levels.Order(StringComparer.Ordinal))
        {
            foreach (var total in figures.OfKind(kind).Where(figure => figures.IsWhole(figure) && figure.Scope.Length > 1))
            {
                foreach (var part in figures.OfKind(kind))
                {
                    if (figures.IsWhole(part) && part.Scope.Length > 0 && part.Scope.Length < total.Scope.Length && part.Scope.All(total.Scope.Contains)
                        && figures.AreOfOneThing(total, part) && figures.AreNear(total, part))
                    {
                        var rest = total.Value.Minus(part.Value).NotBelowZero();
                        if (rest is not { IsOpen: true })
                        {
                            yield return Check(figures, writer, total, part, rest);
                        }
                    }
                }
            }
        }
    }

    /// <param name="figures">Knows the countries' names.</param>
    /// <param name="writer">Writes it.</param>
    /// <param name="total">For several countries.</param>
    /// <param name="part">For some of them.</param>
    /// <param name="rest">What is left; null where the part is more than the total.</param>
    private Check Check(FigureTable figures, CheckWriter writer, Figure total, Figure part, CountRange? rest)
    {
        ImmutableArray<CheckRow> rows = [writer.Told(total), writer.Told(part, "part")];
        return writer.Write(
            Name,
            rest is null ? CheckVerdict.Conflicts : CheckVerdict.Implies,
            [total, part],
            rest is null ? rows : rows.Add(writer.Reckoned(rest.Value, total.Claim.Unit)),
            ("value", CheckWriter.Number(total.Value)),
            ("unit", total.Claim.Unit),
            ("scope", figures.Countries(total.Scope)),
            ("part", CheckWriter.Number(part.Value)),
            ("part-scope", figures.Countries(part.Scope)),
            ("rest", figures.Countries(total.Scope.Except(part.Scope))),
            ("result", CheckWriter.Number(rest ?? default)));
    }
}
