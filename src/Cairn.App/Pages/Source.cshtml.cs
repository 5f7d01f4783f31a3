using Cairn.Analysis.Grading;
using Cairn.App.Web;
using Cairn.Coding;
using Cairn.Ledger;
using Cairn.Ledger.Grades;
using Cairn.Ledger.Queries;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Cairn.App.Pages;

/// <summary>One source: its figures beside those of others, what it judges, and how reliable people hold it.</summary>
internal sealed class SourceModel(ILedger ledger, Analyses analyses, TimeProvider time) : PageModel
{
    public string Name { get; private set; } = "";

    public SourceRecord Record { get; private set; } = null!;

    public Page<Entry<Claim>> Claims { get; private set; } = null!;

    public Page<Entry<Assessment>> Assessments { get; private set; } = null!;

    public GradeForm Grade { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(string? name, CancellationToken stop)
    {
        Name = (name ?? "").Trim();
        if (Name.Length is 0 or > 400)
        {
            return NotFound();
        }

        Claims = await ledger.ClaimsAsync(new ClaimFilter { Speaker = Name }, PageRequest.First(1), stop);
        Assessments = await ledger.AssessmentsAsync(new AssessmentFilter { Speaker = Name }, PageRequest.First(60), stop);
        if (Claims.Total + Assessments.Total == 0)
        {
            return NotFound();
        }

        Record = await analyses.SourceAsync(Name, stop);
        Grade = new GradeForm(
            [.. Enum.GetValues<Reliability>().Select(mark => (mark.ToString(), GradeWords.Of(mark)))],
            [.. (await ledger.GradesAsync(Name, stop)).Reverse().Select(grade => ($"{grade.Reliability}, {GradeWords.Of(grade.Reliability)}", grade.By, grade.At, grade.Reason))],
            $"{Record.Proposed}, {GradeWords.Of(Record.Proposed)}",
            GradeWords.Reason(Record),
            ReaderName.Of(Request));
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string? name, string? mark, string? by, string? reason, CancellationToken stop)
    {
        (name, by) = ((name ?? "").Trim(), (by ?? "").Trim());
        if (name.Length is 0 or > 400 || by.Length is 0 or > ReaderName.Longest || reason?.Length > 2000 || mark is not [>= 'A' and <= 'F'])
        {
            return BadRequest();
        }

        await ledger.GradeAsync(new SourceGrade { Source = name, Reliability = Enum.Parse<Reliability>(mark), By = by, Reason = string.IsNullOrWhiteSpace(reason) ? null : reason.Trim(), At = time.GetUtcNow() }, stop);
        ReaderName.Keep(Response, by);
        return Redirect(Links.Source(name));
    }
}
