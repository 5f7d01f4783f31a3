using Cairn.Analysis.Rosters;
using Cairn.App.Web;
using Cairn.Theatres;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Cairn.App.Pages.People;

/// <summary>One public figure: offices, and what the record has of them.</summary>
internal sealed class PersonModel(Rosters rosters) : PageModel
{
    public NamedFigure One { get; private set; } = null!;

    /// <summary>The actor that the person speaks or acts for, if the record names it too.</summary>
    public Actor? Actor { get; private set; }

    public async Task<IActionResult> OnGetAsync(string id, CancellationToken stop)
    {
        var roster = await rosters.ReadAsync(stop);
        if (roster.People.FirstOrDefault(one => one.Person.Id.Equals(id, StringComparison.OrdinalIgnoreCase)) is not { } found)
        {
            return NotFound();
        }

        (One, Actor) = (found, roster.Actors.FirstOrDefault(one => one.Actor.Id == found.Person.Actor)?.Actor);
        return Page();
    }
}
