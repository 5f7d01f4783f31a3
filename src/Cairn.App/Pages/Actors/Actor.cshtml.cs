using Cairn.Analysis.Rosters;
using Cairn.App.Web;
using Cairn.Theatres;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Cairn.App.Pages.Actors;

/// <summary>One actor: what it does, suffers and says, from month to month, in which words.</summary>
internal sealed class ActorModel(Rosters rosters) : PageModel
{
    public NamedActor One { get; private set; } = null!;

    /// <summary>The actor that it is part of, if the record names that too.</summary>
    public Actor? Parent { get; private set; }

    public async Task<IActionResult> OnGetAsync(string id, CancellationToken stop)
    {
        var roster = await rosters.ReadAsync(stop);
        if (roster.Actors.FirstOrDefault(one => one.Actor.Id.Equals(id, StringComparison.OrdinalIgnoreCase)) is not { } found)
        {
            return NotFound();
        }

        (One, Parent) = (found, roster.Actors.FirstOrDefault(one => one.Actor.Id == found.Actor.Parent)?.Actor);
        return Page();
    }
}
