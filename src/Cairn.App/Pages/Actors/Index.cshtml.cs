using System.Collections.Immutable;
using Cairn.Analysis.Rosters;
using Cairn.App.Web;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Cairn.App.Pages.Actors;

/// <summary>The actors that the record names, with how often each does, suffers and says something.</summary>
internal sealed class IndexModel(Rosters rosters) : PageModel
{
    private const int Size = 100;

    public Parameters Parameters { get; private set; } = null!;

    public string? Name { get; private set; }

    public string? Kind { get; private set; }

    public ImmutableArray<string> Kinds { get; private set; }

    public ImmutableArray<NamedActor> Actors { get; private set; }

    public int Unknown { get; private set; }

    public Stretch Stretch { get; private set; } = null!;

    public async Task OnGetAsync(CancellationToken stop)
    {
        Parameters = new Parameters(Request);
        var page = Filters.Page(Parameters, Size);
        (Name, Kind) = (Parameters.Text("name"), Parameters.Text("kind"));
        var roster = await rosters.ReadAsync(stop);
        Kinds = [.. roster.Actors.Select(one => Words.Kind(one.Actor.Kind)).Distinct().Order(StringComparer.Ordinal)];
        Unknown = roster.Unknown.Length;
        var found = roster.Actors.Where(one => (Name is null || one.Actor.Name.Contains(Name, StringComparison.OrdinalIgnoreCase)) && (Kind is null || Words.Kind(one.Actor.Kind) == Kind)).ToArray();
        Actors = [.. found.Skip(page.Offset).Take(page.Limit)];
        Stretch = Stretch.Of(page, found.Length);
    }
}
