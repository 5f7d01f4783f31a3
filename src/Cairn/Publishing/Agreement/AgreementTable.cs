using System.Collections.Immutable;
using System.Globalization;
using Cairn.Analysis.Agreement;
using Cairn.Analysis.Chance;
using Cairn.Publishing.Charts;

namespace Cairn.Publishing.Agreement;

/// <summary>Agreement as a table, a row a field and pair of coders.</summary>
public static class AgreementTable
{
    /// <param name="fields">The fields.</param>
    /// <param name="href">The page of the cases behind a pair; null where there are no pages.</param>
    public static AnalysisTable Of(IEnumerable<FieldReliability> fields, Func<FieldReliability, PairAgreement, string>? href = null) => new(
        "Agreement by field and pair of coders",
        [
            new TableColumn("field", "Field"), new TableColumn("first", "Coder"), new TableColumn("second", "Against"), new TableColumn("things", "Things", true), new TableColumn("agreed", "Agreed", true),
            new TableColumn("share", "Share %", true), new TableColumn("share_interval", "95%"), new TableColumn("kappa", "Kappa", true), new TableColumn("kappa_interval", "95%"), new TableColumn("alpha", "Alpha of all", true), new TableColumn("alpha_interval", "95%"),
        ],
        [
            .. fields.SelectMany(field => field.Pairs, (field, pair) => ImmutableArray.Create(
                new TableCell(field.Field.Field), new TableCell(pair.First), new TableCell(pair.Second), TableCell.Of(pair.Things, href?.Invoke(field, pair)), TableCell.Of(pair.Agreed), TableCell.Of(100.0 * pair.Agreed / pair.Things),
                Ends(pair.Share, 100, "0"), TableCell.Of(pair.Kappa, 2), Ends(pair.Interval, 1, "0.00"), TableCell.Of(field.Alpha, 2), Ends(field.Interval, 1, "0.00"))),
        ]);

    private static TableCell Ends(Interval? interval, double times, string form) =>
        new(interval is { } ends ? $"{(ends.Low * times).ToString(form, CultureInfo.InvariantCulture)} to {(ends.High * times).ToString(form, CultureInfo.InvariantCulture)}" : "");
}
