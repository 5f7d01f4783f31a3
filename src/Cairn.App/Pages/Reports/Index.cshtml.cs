using System.Collections.Immutable;
using Cairn.App.Web;
using Cairn.Ledger;
using Cairn.Ledger.Queries;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Cairn.App.Pages.Reports;

/// <summary>All reports, and the search through their words.</summary>
internal sealed class IndexModel(ILedger ledger) : PageModel
{
    private const int Size = 60;

    public Parameters Parameters { get; private set; } = null!;

    public ReportFilter Filter { get; private set; } = null!;

    public ImmutableArray<ReportLine> Reports { get; private set; }

    public Stretch Stretch { get; private set; } = null!;

    public async Task OnGetAsync(CancellationToken stop)
    {
        Parameters = new Parameters(Request);
        Filter = Filters.Reports(Parameters);
        var request = Filters.Page(Parameters, Size);
        var page = await ledger.ReportsAsync(Filter, request, stop);
        (Reports, Stretch) = (page.Items, Stretch.Of(request, page.Total));
    }

    /// <summary>A snippet in pieces, the hits apart: they stand between U+0001 and U+0002.</summary>
    public static IEnumerable<(string Words, bool IsHit)> Pieces(string snippet)
    {
        bool isHit = false;
        int start = 0;
        for (int i = 0; i <= snippet.Length; i++)
        {
            if (i == snippet.Length || snippet[i] is '\u0001' or '\u0002')
            {
                if (i > start)
                {
                    yield return (snippet[start..i], isHit);
                }

                isHit = i < snippet.Length && snippet[i] == '\u0001';
                start = i + 1;
            }
        }
    }
}
