using System.Collections.Immutable;
using System.Globalization;
using Cairn.Values;

namespace Cairn.Analysis.Arithmetic.Rules;

/// <summary>"1,240 in a year, 9 per cent more than the year before" implies what there was the year before.</summary>
internal sealed class BaseOfChange : IArithmeticRule
{
    private const string Change = "change-percent";

    public string Name => "base-of-change";

    public IEnumerable<Check> Find(FigureTable figures, CheckWriter writer)
    {
        foreach (var sentence in figures.Sentences())
        {
            foreach (var change in sentence.Where(figure => figure.Kind == Change))
            {
                // The change belongs to the nearest figure before it; a change without one stands alone.
                var changed = sentence.LastOrDefault(figure => figure.Number < change.Number);
                if (changed is not null && changed.Kind != Change && !figures.IsShare(changed) && figures.AreOfOneParty(changed, change) && !changed.Has(FigureSense.Each | FigureSense.Before | FigureSense.After)
                    && FitsIn(changed, change) && Share(change) is { } share)
                {
                    yield return Check(figures, writer, changed, change, share);
                }
            }
        }
    }

    /// <summary>A change from the year before is one of a year's figure; where the sentence names no earlier time, of whatever it stands by.</summary>
    private static bool FitsIn(Figure changed, Figure change) =>
        change.MonthsBack is not { } back || changed.Months is not { } months || months == back || (back == 12 && changed.Claim.Period is null);

    /// <summary>The part of itself by which a figure changed, as rounded numbers stand for it; null where nothing can be reckoned from it.</summary>
    private static CountRange? Share(Figure change)
    {
        var bounds = change.Value.Unrounded();
        return bounds is { Low: > -100, High: not null } && change.Value.Low != 0 && !change.Has(FigureSense.Planned) ? bounds.Over(100) : null;
    }

    private Check Check(FigureTable figures, CheckWriter writer, Figure changed, Figure change, CountRange share)
    {
        var implied = changed.Value.BeforeChange(share).Outward();
        var earlier = changed.Period is { HasNoEnd: false } period && change.MonthsBack is { } back ? Back(period, back) : (DateRange?)null;
        var rival = earlier is null ? null : figures.OfKind(changed.Kind).FirstOrDefault(figure => figure.Period == earlier && figures.AreOfOneThing(figure, changed) && FigureTable.AreOfOneScope(figure, changed) && figure.IsPlain);
        ImmutableArray<CheckRow> rows = [writer.Told(changed), writer.Told(change, "changed-by"), writer.Reckoned(implied, changed.Claim.Unit)];
        var size = change.Value is { Low: { } low, High: { } high } && high < 0 ? new CountRange(-high, -low) : change.Value;
        return writer.Write(
            Name,
            rival is null ? CheckVerdict.Implies : rival.Value.Agrees(implied) ? CheckVerdict.Agrees : CheckVerdict.Conflicts,
            rival is null ? [changed, change] : [changed, change, rival],
            rival is null ? rows : rows.Insert(0, writer.Told(rival)),
            ("value", CheckWriter.Number(changed.Value)),
            ("unit", changed.Claim.Unit),
            ("when", CheckWriter.When(changed.Period)),
            ("change", CheckWriter.Number(size)),
            ("change-bounds", CheckWriter.Number(size.Unrounded())),
            ("direction", writer.Phrase(change.Value.Low < 0 ? "less" : "more")),
            ("result", CheckWriter.Number(implied)),
            ("before", earlier is { } then ? CheckWriter.When(then) : change.MonthsBack is { } months ? writer.Phrase("period-before", ("months", months.ToString(CultureInfo.InvariantCulture))) : writer.Phrase("before")));
    }

    private static DateRange Back(DateRange period, int months)
    {
        var first = period.First.AddMonths(-months);
        var last = period.Last.AddDays(1).AddMonths(-months).AddDays(-1);
        return new DateRange(first, last);
    }
}
