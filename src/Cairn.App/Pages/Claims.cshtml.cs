using System.Collections.Immutable;
using Cairn.App.Web;
using Cairn.Ledger;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Cairn.App.Pages;

/// <summary>Rival figures for one thing, side by side on one scale.</summary>
internal sealed class ClaimsModel(ILedger ledger) : PageModel
{
    private const int Size = 30;

    public Parameters Parameters { get; private set; } = null!;

    public ClaimFilter Filter { get; private set; } = null!;

    public ImmutableArray<ClaimGroup> Groups { get; private set; }

    public Stretch Stretch { get; private set; } = null!;

    public ImmutableArray<GroupCount> Kinds { get; private set; }

    public long Claims { get; private set; }

    public async Task OnGetAsync(CancellationToken stop)
    {
        Parameters = new Parameters(Request);
        Filter = Filters.Claims(Parameters);
        var request = Filters.Page(Parameters, Size);
        var page = await ledger.ClaimGroupsAsync(Filter, request, stop);
        (Groups, Stretch) = (page.Items, Stretch.Of(request, page.Total));
        Kinds = await ledger.CountClaimsAsync(Filter with { Kind = null }, stop);
        Claims = Kinds.Where(kind => Filter.Kind is null || kind.Key.Equals(Filter.Kind, StringComparison.OrdinalIgnoreCase)).Sum(kind => kind.Count);
    }
}
