using System.Collections.Immutable;
using System.Globalization;
using Cairn.Values;

namespace Cairn.Analysis.Arithmetic.Rules;

/// <summary>Figures of several counters for one thing, in one place, at about one time, that no single number fits.</summary>
internal sealed class RivalFigures : IArithmeticRule
{
    public string Name => "rival-figures";

    public IEnumerable<Check> Find(FigureTable figures, CheckWriter writer)
    {
        foreach (string kind in figures.Settings.Levels.Concat(figures.Settings.Counts).Order(StringComparer.Ordinal))
        {
            bool isCount = figures.Settings.Counts.Contains(kind);
            var left = figures.OfKind(kind).Where(figure => figures.IsWhole(figure) && figure.Scope.Length > 0 && (!isCount || figure.Period?.Days >= figures.Settings.LeastDaysOfACount)).ToList();
            while (left.Count > 0)
            {
                // Figures come in order of time: each group begins with the earliest that is left and reaches as far as the settings allow.
                var first = left[0];
                var group = left.Where(figure => figures.AreOfOneThing(first, figure) && FigureTable.AreOfOneScope(first, figure) && (isCount ? figure.Period == first.Period : figures.AreNear(first, figure))).ToList();
                left.RemoveAll(group.Contains);
                if (Rivals(group) is { Length: > 1 } rivals)
                {
                    yield return Check(figures, writer, rivals);
                }
            }
        }
    }

    /// <summary>One figure of each counter, where no number fits all of them; else none.</summary>
    private static ImmutableArray<Figure> Rivals(List<Figure> group)
    {
        var rivals = new List<Figure>();
        foreach (var figure in group)
        {
            if (!rivals.Exists(other => FigureTable.AreOfOneCounter(other, figure) || other.Value == figure.Value))
            {
                rivals.Add(figure);
            }
        }

        bool canAllHold = rivals.TrueForAll(one => rivals.TrueForAll(other => one.Value.Agrees(other.Value)));
        return canAllHold ? [] : [.. rivals.OrderBy(figure => figure.Value.Low ?? 0).ThenBy(figure => figure.Value.High ?? decimal.MaxValue)];
    }

    private Check Check(FigureTable figures, CheckWriter writer, ImmutableArray<Figure> rivals) => writer.Write(
        Name,
        CheckVerdict.Conflicts,
        rivals,
        [.. rivals.Select(figure => writer.Told(figure))],
        ("count", rivals.Length.ToString(CultureInfo.InvariantCulture)),
        ("subject", rivals[0].Claim.Subject.Value),
        ("scope", figures.Countries(rivals[0].Scope)),
        ("kind", rivals[0].Kind.Replace('-', ' ')),
        ("when", CheckWriter.When(rivals[0].Period)),
        ("values", string.Join("; ", rivals.Select(figure => CheckWriter.Number(figure.Value)))));
}
