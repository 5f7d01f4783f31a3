using System.Collections.Immutable;
using Cairn.Values;

namespace Cairn.Analysis.Arithmetic.Rules;

/// <summary>"Between 2,000 and 3,000, which includes about 500 who escaped": how many others there are.</summary>
internal sealed class RestOfTotal : IArithmeticRule
{
    public string Name => "rest-of-total";

    public IEnumerable<Check> Find(FigureTable figures, CheckWriter writer)
    {
        foreach (var sentence in figures.Sentences())
        {
            for (int i = 1; i < sentence.Length; i++)
            {
                var part = sentence[i];
                var total = sentence[..i].LastOrDefault(figure => figure.Kind == part.Kind && !figure.Has(FigureSense.Part));
                if (!part.Has(FigureSense.Part) || part.Has(FigureSense.Each) || total is null || total.Has(FigureSense.Each | FigureSense.Before))
                {
                    continue;
                }

                var rest = total.Value.Minus(part.Value).NotBelowZero();
                if (rest is { IsOpen: true })
                {
                    continue;
                }

                ImmutableArray<CheckRow> rows = [writer.Told(total), writer.Told(part, "part")];
                yield return writer.Write(
                    Name,
                    rest is null ? CheckVerdict.Conflicts : CheckVerdict.Implies,
                    [total, part],
                    rest is null ? rows : rows.Add(writer.Reckoned(rest.Value, total.Claim.Unit)),
                    ("value", CheckWriter.Number(total.Value)),
                    ("part", CheckWriter.Number(part.Value)),
                    ("unit", total.Claim.Unit),
                    ("result", CheckWriter.Number(rest ?? default)));
            }
        }
    }
}
