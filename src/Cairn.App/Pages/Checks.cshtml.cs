using System.Collections.Immutable;
using Cairn.Analysis.Arithmetic;
using Cairn.App.Web;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Cairn.App.Pages;

/// <summary>Claims held against each other: what follows, and what cannot all hold.</summary>
internal sealed class ChecksModel(Analyses analyses) : PageModel
{
    private const int Size = 40;

    public Parameters Parameters { get; private set; } = null!;

    public string? Rule { get; private set; }

    public CheckVerdict? Verdict { get; private set; }

    public string? Subject { get; private set; }

    public string? Report { get; private set; }

    public ImmutableArray<Check> Shown { get; private set; }

    /// <summary>The rules with how many of their checks the other filters take in.</summary>
    public ImmutableArray<(string Rule, string Title, int Count)> Rules { get; private set; }

    public int Conflicts { get; private set; }

    public Stretch Stretch { get; private set; } = null!;

    public async Task OnGetAsync(CancellationToken stop)
    {
        Parameters = new Parameters(Request);
        var filter = CheckFilter.Of(Parameters);
        (Rule, Verdict, Subject, Report) = (filter.Rule, filter.Verdict, filter.Subject, filter.Report);
        var request = Filters.Page(Parameters, Size);
        var all = await analyses.ChecksAsync(stop);
        Rules = [.. all.Where((filter with { Rule = null }).TakesIn).GroupBy(check => (check.Rule, check.Title)).Select(group => (group.Key.Rule, group.Key.Title, group.Count()))];
        ImmutableArray<Check> found = [.. all.Where(filter.TakesIn).OrderByDescending(check => check.Verdict == CheckVerdict.Conflicts)];
        Conflicts = found.Count(check => check.Verdict == CheckVerdict.Conflicts);
        Stretch = Stretch.Of(request, found.Length);
        Shown = [.. found.Skip(request.Offset).Take(request.Limit)];
    }
}
