using System.Collections.Immutable;
using System.Globalization;
using Cairn.Analysis.Arithmetic;
using Cairn.Analysis.Grading;
using Cairn.App.Web;
using Cairn.Coding;
using Cairn.Ledger;
using Cairn.Ledger.Decisions;
using Cairn.Ledger.Grades;
using Cairn.Ledger.Queries;
using Cairn.Values;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Cairn.App.Pages;

/// <summary>One claim: its chain, its rivals, the checks that rest on it, and how credible people hold it.</summary>
internal sealed class ClaimModel(ILedger ledger, Analyses analyses, TimeProvider time) : PageModel
{
    public Entry<Claim> Entry { get; private set; } = null!;

    /// <summary>Other claims of the same kind and party, by date.</summary>
    public ImmutableArray<Entry<Claim>> Rivals { get; private set; }

    public ImmutableArray<Check> Checks { get; private set; }

    public ImmutableArray<Decision> Decisions { get; private set; }

    public GradeForm Grade { get; private set; } = null!;

    /// <summary>How it stands beside other counters' figures; null where it was rejected.</summary>
    public FigureStanding? Standing { get; private set; }

    /// <summary>What is held of the speaker; null where nobody graded it.</summary>
    public SourceGrade? SourceGrade { get; private set; }

    public async Task<IActionResult> OnGetAsync(string id, CancellationToken stop)
    {
        if (await analyses.ClaimAsync(new CodedId(id), stop) is not { } entry)
        {
            return NotFound();
        }

        Entry = entry;
        Rivals =
        [
            .. (await analyses.ClaimsAsync(stop))
                .Where(other => other.Id != entry.Id && other.Standing != DecisionVerdict.Reject && other.Thing.Kind == entry.Thing.Kind && other.Thing.Subject.Value.Equals(entry.Thing.Subject.Value, StringComparison.OrdinalIgnoreCase))
                .OrderBy(other => other.Thing.Period?.Value.First ?? other.Published ?? DateOnly.MaxValue).ThenBy(other => other.Id.Value, StringComparer.Ordinal),
        ];
        Checks = [.. (await analyses.ChecksAsync(stop)).Where(check => check.Figures.Any(figure => figure.Id == entry.Id))];
        Decisions = await ledger.DecisionsAsync(entry.Id, stop);
        SourceGrade = (await ledger.GradesAsync(entry.Thing.Speaker.Value, stop)).LastOrDefault();
        Grade = await FormAsync(entry.Id, stop);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string id, string? mark, string? by, string? reason, CancellationToken stop)
    {
        by = (by ?? "").Trim();
        if (by.Length is 0 or > ReaderName.Longest || reason?.Length > 2000 || mark is not [>= '1' and <= '6'])
        {
            return BadRequest();
        }

        await ledger.GradeAsync(new StatementGrade { Thing = new CodedId(id), Credibility = (Credibility)(mark[0] - '0'), By = by, Reason = string.IsNullOrWhiteSpace(reason) ? null : reason.Trim(), At = time.GetUtcNow() }, stop);
        ReaderName.Keep(Response, by);
        return Redirect(Request.Path);
    }

    private async Task<GradeForm> FormAsync(CodedId id, CancellationToken stop)
    {
        Standing = await analyses.StandingAsync(id, stop);
        var proposed = Standing?.Proposed ?? Credibility.CannotBeJudged;
        return new GradeForm(
            [.. Enum.GetValues<Credibility>().Select(mark => (Number(mark), GradeWords.Of(mark)))],
            [.. (await ledger.GradesAsync(id, stop)).Reverse().Select(grade => ($"{Number(grade.Credibility)}, {GradeWords.Of(grade.Credibility)}", grade.By, grade.At, grade.Reason))],
            $"{Number(proposed)}, {GradeWords.Of(proposed)}",
            GradeWords.Reason(Standing),
            ReaderName.Of(Request));
    }

    private static string Number(Credibility mark) => ((int)mark).ToString(CultureInfo.InvariantCulture);
}
