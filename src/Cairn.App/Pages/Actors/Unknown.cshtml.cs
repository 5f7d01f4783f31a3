using System.Collections.Immutable;
using Cairn.Analysis.Rosters;
using Cairn.App.Web;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Cairn.App.Pages.Actors;

/// <summary>Names that no theatre knows, for somebody to review.</summary>
internal sealed class UnknownModel(Rosters rosters) : PageModel
{
    private const int Size = 50;

    public Parameters Parameters { get; private set; } = null!;

    public ImmutableArray<UnknownName> Names { get; private set; }

    /// <summary>How many names of persons were left out.</summary>
    public int Private { get; private set; }

    public Stretch Stretch { get; private set; } = null!;

    public async Task OnGetAsync(CancellationToken stop)
    {
        Parameters = new Parameters(Request);
        var page = Filters.Page(Parameters, Size);
        var roster = await rosters.ReadAsync(stop);
        Names = [.. roster.Unknown.Skip(page.Offset).Take(page.Limit)];
        Private = roster.Private;
        Stretch = Stretch.Of(page, roster.Unknown.Length);
    }
}
