using System.Collections.Immutable;
using Cairn.Analysis.Rosters;
using Cairn.App.Web;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Cairn.App.Pages.People;

/// <summary>The public figures that the record names, with their offices.</summary>
internal sealed class IndexModel(Rosters rosters) : PageModel
{
    private const int Size = 100;

    public Parameters Parameters { get; private set; } = null!;

    public string? Name { get; private set; }

    public ImmutableArray<NamedFigure> People { get; private set; }

    public Stretch Stretch { get; private set; } = null!;

    public async Task OnGetAsync(CancellationToken stop)
    {
        Parameters = new Parameters(Request);
        var page = Filters.Page(Parameters, Size);
        Name = Parameters.Text("name");
        var found = (await rosters.ReadAsync(stop)).People.Where(one => Name is null || one.Person.Name.Contains(Name, StringComparison.OrdinalIgnoreCase)).ToArray();
        People = [.. found.Skip(page.Offset).Take(page.Limit)];
        Stretch = Stretch.Of(page, found.Length);
    }
}
