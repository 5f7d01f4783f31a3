using Cairn.Analysis.Questions;
using Cairn.App.Web;
using Cairn.Ledger.Queries;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Cairn.App.Pages;

/// <summary>One question of a theatre: who answers yes and who no, when, by what chain, on what figures.</summary>
internal sealed class QuestionModel(Analyses analyses) : PageModel
{
    public Parameters Parameters { get; private set; } = null!;

    public AssessmentFilter Filter { get; private set; } = null!;

    public Answer? Answer { get; private set; }

    public QuestionView View { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(string id, CancellationToken stop)
    {
        if (analyses.Ties.Find(id) is not { } question)
        {
            return NotFound();
        }

        Parameters = new Parameters(Request);
        Filter = Filters.Assessments(Parameters);
        Answer = Parameters.Choice<Answer>("answer");
        var view = (await analyses.QuestionsAsync(Filter, stop)).Questions.Single(view => view.Question == question);
        View = Answer is { } asked ? view with { Positions = [.. view.Positions.Where(position => position.Tie.Answer == asked)] } : view;
        return Page();
    }
}
