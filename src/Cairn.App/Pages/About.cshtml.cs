using System.Collections.Immutable;
using Cairn.App.Web;
using Cairn.Ledger;
using Cairn.Ledger.Queries;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Cairn.App.Pages;

/// <summary>Versions, counts in and out, and what was refused.</summary>
internal sealed class AboutModel(ILedger ledger) : PageModel
{
    public LedgerSummary Summary { get; private set; } = null!;

    public ImmutableArray<Run> Runs { get; private set; }

    public string Version { get; } = typeof(WebServer).Assembly.GetName().Version?.ToString(3) ?? "";

    public async Task OnGetAsync(CancellationToken stop)
    {
        Summary = await ledger.SummaryAsync(stop);
        Runs = (await ledger.RunsAsync(PageRequest.First(20), stop)).Items;
    }
}
