using System.Collections.Immutable;
using Cairn.Analysis.Arithmetic;
using Cairn.Analysis.Series;
using Cairn.App.Web;
using Cairn.Ledger;
using Cairn.Ledger.Counts;
using Cairn.Ledger.Queries;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Cairn.App.Pages;

/// <summary>Rival figures for one thing, side by side on one scale.</summary>
internal sealed class ClaimsModel(ILedger ledger, Analyses analyses) : PageModel
{
    private const int Size = 30;
    private const int MostChecks = 40;

    public Parameters Parameters { get; private set; } = null!;

    public ClaimFilter Filter { get; private set; } = null!;

    public ImmutableArray<ClaimGroup> Groups { get; private set; }

    public Stretch Stretch { get; private set; } = null!;

    public ImmutableArray<GroupCount> Kinds { get; private set; }

    public long Claims { get; private set; }

    /// <summary>Checks that rest on the claims of one thing; none where many things are shown.</summary>
    public ImmutableArray<Check> Checks { get; private set; } = [];

    private ImmutableArray<FigureSeries> Series { get; set; } = [];

    /// <summary>The series that claims of a group stand in.</summary>
    public IEnumerable<FigureSeries> SeriesOf(ClaimGroup group) =>
        Series.Where(series => series.Points > 1 && series.Counters.Any(counter => counter.Points.Any(point => group.Claims.Any(claim => claim.Id == point.Id))));

    public async Task OnGetAsync(CancellationToken stop)
    {
        Parameters = new Parameters(Request);
        Filter = Filters.Claims(Parameters);
        var request = Filters.Page(Parameters, Size);
        var page = await ledger.ClaimGroupsAsync(Filter, request, stop);
        (Groups, Stretch) = (page.Items, Stretch.Of(request, page.Total));
        if (Filter is { Kind: not null, Subject: not null })
        {
            var shown = Groups.SelectMany(group => group.Claims).Select(claim => claim.Id).ToHashSet();
            Checks = [.. (await analyses.ChecksAsync(stop)).Where(check => check.Figures.Any(figure => shown.Contains(figure.Id))).Take(MostChecks)];
            Series = await analyses.SeriesAsync(stop);
        }

        Kinds = await ledger.CountClaimsAsync(Filter with { Kind = null }, stop);
        Claims = Kinds.Where(kind => Filter.Kind is null || kind.Key.Equals(Filter.Kind, StringComparison.OrdinalIgnoreCase)).Sum(kind => kind.Count);
    }
}
