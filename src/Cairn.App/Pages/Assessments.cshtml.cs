using System.Collections.Immutable;
using Cairn.Analysis.Questions;
using Cairn.App.Web;
using Cairn.Coding;
using Cairn.Ledger;
using Cairn.Ledger.Queries;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Cairn.App.Pages;

/// <summary>Disputable judgements, by who makes them.</summary>
internal sealed class AssessmentsModel(ILedger ledger, Analyses analyses) : PageModel
{
    private const int Size = 150;

    public Parameters Parameters { get; private set; } = null!;

    public AssessmentFilter Filter { get; private set; } = null!;

    /// <summary>The speakers of this stretch, those with most to say first.</summary>
    public ImmutableArray<IGrouping<string, Entry<Assessment>>> Speakers { get; private set; }

    public Stretch Stretch { get; private set; } = null!;

    /// <summary>The theatres' questions, of the judgements that the filter takes in.</summary>
    public ImmutableArray<QuestionView> Questions { get; private set; }

    public int Untied { get; private set; }

    public async Task OnGetAsync(CancellationToken stop)
    {
        Parameters = new Parameters(Request);
        Filter = Filters.Assessments(Parameters);
        var request = Filters.Page(Parameters, Size);
        var page = await ledger.AssessmentsAsync(Filter, request, stop);
        Stretch = Stretch.Of(request, page.Total);
        (Questions, var untied) = await analyses.QuestionsAsync(Filter, stop);
        Untied = untied.Length;
        Speakers = [.. page.Items.GroupBy(entry => entry.Thing.Speaker.Value, StringComparer.OrdinalIgnoreCase).OrderByDescending(group => group.Count())];
    }
}
