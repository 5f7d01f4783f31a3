using System.Collections.Immutable;
using Cairn.App.Web;
using Cairn.Ledger;
using Cairn.Ledger.Incidents;
using Cairn.Ledger.Queries;
using Cairn.Ledger.Tolls;
using Cairn.Resolution;
using Cairn.Theatres;
using Cairn.Values;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Cairn.App.Pages;

/// <summary>Happenings, each with all who tell of it and the tolls they give.</summary>
internal sealed class IncidentsModel(ILedger ledger, TimeProvider time) : PageModel
{
    private const int Size = 40;
    private const string NameCookie = "cairn-name";

    public Parameters Parameters { get; private set; } = null!;

    public EventFilter Filter { get; private set; } = null!;

    public ImmutableArray<Incident> Incidents { get; private set; }

    public Stretch Stretch { get; private set; } = null!;

    /// <summary>True for the page of one incident.</summary>
    public bool IsOne { get; private set; }

    /// <summary>By which policy figures are published.</summary>
    public FigureChoice Choice { get; private set; } = FigureChoice.Unchosen;

    /// <summary>The published toll of the one incident that is shown.</summary>
    public PublishedFigure Figure { get; private set; } = PublishedFigure.None;

    /// <summary>The name that the reader last decided under.</summary>
    public string ReaderName => Request.Cookies[NameCookie] ?? "";

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
            Choice = (await ledger.FigureChoicesAsync(stop)).LastOrDefault() ?? FigureChoice.Unchosen;
            Figure = PublishedFigures.Read(DataFolders.Ontology, await HeldGrades.OfAsync(ledger, [incident], stop)).Of(incident.Tolls, Choice.Policy);
            return Page();
        }

        var request = Filters.Page(Parameters, Size);
        var page = await ledger.IncidentsAsync(Filter, request, stop);
        (Incidents, Stretch) = (page.Items, Stretch.Of(request, page.Total));
        return Page();
    }

    /// <summary>Keeps what the reader says of an event and another, or of an event and its incident.</summary>
    public async Task<IActionResult> OnPostAsync(string id, string verdict, string one, string? other, string by, string? reason, CancellationToken stop)
    {
        by = (by ?? "").Trim();
        bool isSplit = verdict == "split";
        if (by.Length is 0 or > 120 || reason?.Length > 2000 || verdict is not ("same" or "different" or "split" or "undo") || string.IsNullOrWhiteSpace(one) || (!isSplit && string.IsNullOrWhiteSpace(other)))
        {
            return BadRequest();
        }

        var decisions = new IncidentDecisions(ledger, by, reason?.Trim() ?? "", time.GetUtcNow());
        var (first, second) = (new CodedId(one.Trim()), new CodedId(other?.Trim() ?? ""));
        await (verdict switch
        {
            "split" => decisions.SplitAsync(first, stop),
            "undo" => decisions.UndoAsync(first, second, stop),
            _ => decisions.SayAsync(first, second, verdict == "same" ? LinkVerdict.Same : LinkVerdict.Different, stop),
        });
        Response.Cookies.Append(NameCookie, by, new CookieOptions { HttpOnly = true, SameSite = SameSiteMode.Strict, MaxAge = TimeSpan.FromDays(365) });
        return Redirect(Links.Incident(first));
    }

    /// <summary>True where a person's word on the two holds, so that it can be taken back.</summary>
    public static bool CanBeUndone(Link link, ImmutableArray<Link> links) =>
        link.IsHuman && ReferenceEquals(StandingLinks.Of(links.Where(l => l.First == link.First && l.Second == link.Second)).LastOrDefault(), link);
}
