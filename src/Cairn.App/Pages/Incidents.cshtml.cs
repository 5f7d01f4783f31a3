using System.Collections.Immutable;
using Cairn.App.Web;
using Cairn.Ledger;
using Cairn.Values;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Cairn.App.Pages;

/// <summary>Happenings, each with all who tell of it and the tolls they give.</summary>
internal sealed class IncidentsModel(ILedger ledger) : PageModel
{
    private const int Size = 40;

    public Parameters Parameters { get; private set; } = null!;

    public EventFilter Filter { get; private set; } = null!;

    public ImmutableArray<Incident> Incidents { get; private set; }

    public Stretch Stretch { get; private set; } = null!;

    /// <summary>True for the page of one incident.</summary>
    public bool IsOne { get; private set; }

    public async Task<IActionResult> OnGetAsync(string? id, CancellationToken stop)
    {
        Parameters = new Parameters(Request);
        Filter = Filters.Events(Parameters);
        if (id is not null)
        {
            if (await ledger.IncidentAsync(new CodedId(id), stop) is not { } incident)
            {
                return NotFound();
            }

            (IsOne, Incidents, Stretch) = (true, [incident], new Stretch(1, 1, 1));
            return Page();
        }

        var request = Filters.Page(Parameters, Size);
        var page = await ledger.IncidentsAsync(Filter, request, stop);
        (Incidents, Stretch) = (page.Items, Stretch.Of(request, page.Total));
        return Page();
    }
}
