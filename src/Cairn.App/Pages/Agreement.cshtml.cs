using System.Collections.Immutable;
using Cairn.Analysis.Agreement;
using Cairn.App.Web;
using Cairn.Ledger;
using Cairn.Publishing.Agreement;
using Cairn.Publishing.Charts;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Cairn.App.Pages;

/// <summary>How far coders agree: all fields, the matrix of pairs in one, and the cases behind a cell.</summary>
internal sealed class AgreementModel(ILedgerReader ledger) : PageModel
{
    /// <summary>How many cases a page shows.</summary>
    public const int MostCases = 100;

    public Parameters Parameters { get; private set; } = null!;

    public ImmutableArray<FieldReliability> Fields { get; private set; } = [];

    /// <summary>The field that is looked at.</summary>
    public FieldReliability? Chosen { get; private set; }

    /// <summary>The pair whose values are shown against each other.</summary>
    public PairAgreement? Pair { get; private set; }

    public ImmutableArray<RatedUnit> Cases { get; private set; } = [];

    public ImmutableArray<string> Told { get; private set; } = [];

    public ChartView Chart { get; private set; } = null!;

    public AnalysisTable Table { get; private set; } = null!;

    public async Task OnGetAsync(CancellationToken stop)
    {
        Parameters = new Parameters(Request);
        Fields = FieldReliability.Of(await DecidedFields.OfAsync(ledger, stop));
        string? field = Parameters.Text("field"), first = Parameters.Text("first"), second = Parameters.Text("second");
        Chosen = Fields.FirstOrDefault(one => one.Field.Field == field);
        Pair = Chosen?.Pairs.FirstOrDefault(pair => pair.First == first && pair.Second == second);
        if (Chosen is not null && Pair is not null)
        {
            string? said = Parameters.Text("said"), other = Parameters.Text("other");
            Cases = [.. Chosen.Field.Units.Where(unit => unit.Values.TryGetValue(Pair.First, out string? one) && unit.Values.TryGetValue(Pair.Second, out string? two) && (said is null ? one != two : one == said && two == other))];
        }

        Told = AgreementWords.Of(Fields);
        Chart = new ChartView(AgreementChart.Of(Fields), "/api/agreement", "", "agreement");
        Table = AgreementTable.Of(Fields, (one, pair) => Address(one.Field.Field, pair.First, pair.Second));
    }

    /// <summary>The page of a pair's values, or of the cases of one cell.</summary>
    public static string Address(string field, string first, string second, string? said = null, string? other = null)
    {
        var query = new Dictionary<string, string?> { ["field"] = field, ["first"] = first, ["second"] = second, ["said"] = said, ["other"] = other };
        return "/analyses/agreement" + QueryString.Create(query.Where(pair => pair.Value is not null)) + "#pair";
    }

    /// <summary>The page of the thing that was decided.</summary>
    public static string Thing(RatedUnit unit) => unit.Other is null ? $"/reports/{Uri.EscapeDataString(unit.Stem)}#{unit.Name}" : Links.Incident(unit.Thing);
}
