using System.Collections.Immutable;
using Cairn.App.Web;
using Cairn.Cleaning;
using Cairn.Coding;
using Cairn.Ledger;
using Cairn.Ledger.Decisions;
using Cairn.Ledger.Queries;
using Cairn.Values;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Cairn.App.Pages.Reports;

/// <summary>One report: its text with everything coded from it marked.</summary>
internal sealed class ReportModel(ILedger ledger, TimeProvider time) : PageModel
{
    private const int LongestFurniture = 4000;

    public StoredReport Stored { get; private set; } = null!;

    public CodedReport? Coded { get; private set; }

    public ReportView? View { get; private set; }

    public bool ShowsFurniture { get; private set; }

    /// <summary>The reader's name as last given with a decision.</summary>
    public string? ReaderName { get; private set; }

    public async Task<IActionResult> OnGetAsync(string name, CancellationToken stop)
    {
        if (await ledger.ReportAsync(name, stop) is not { } stored)
        {
            return NotFound();
        }

        (Stored, Coded, ShowsFurniture) = (stored, stored.Coded, Request.Query["furniture"] == "shown");
        ReaderName = Web.ReaderName.Of(Request);
        if (Coded is not null)
        {
            View = new ReportView(stored, Coded);
        }

        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string name, string thing, string verdict, string by, string? reason, string at, CancellationToken stop)
    {
        by = (by ?? "").Trim();
        if (by.Length is 0 or > 120 || reason?.Length > 2000 || !Enum.TryParse(verdict, true, out DecisionVerdict decided) || decided is not (DecisionVerdict.Accept or DecisionVerdict.Reject))
        {
            return BadRequest();
        }

        await ledger.DecideAsync(new Decision { Thing = new CodedId(thing), Verdict = decided, By = by, Reason = string.IsNullOrWhiteSpace(reason) ? null : reason.Trim(), At = time.GetUtcNow() }, stop);
        Web.ReaderName.Keep(Response, by);
        return Redirect($"{Request.Path}{Request.QueryString}#{Uri.EscapeDataString(at ?? "")}");
    }

    /// <summary>The blocks of the text, and the furniture that stood before each; what stood at the end comes with no block.</summary>
    public IEnumerable<(Block? Block, ImmutableArray<Furniture> Before)> Blocks(Document document)
    {
        int next = 0;
        foreach (var block in document.Blocks)
        {
            int source = document.Map.ToReport(block.Span).Start;
            var before = ImmutableArray.CreateBuilder<Furniture>();
            while (ShowsFurniture && next < document.Furniture.Length && document.Furniture[next].Span.Start < source)
            {
                before.Add(document.Furniture[next++]);
            }

            yield return (block, before.ToImmutable());
        }

        if (ShowsFurniture && next < document.Furniture.Length)
        {
            yield return (null, document.Furniture[next..]);
        }
    }

    public static string FurnitureText(Document document, Furniture furniture)
    {
        string content = document.Report.Content;
        int start = Math.Clamp(furniture.Span.Start, 0, content.Length), end = Math.Clamp(furniture.Span.End, start, content.Length);
        return end - start > LongestFurniture ? content[start..(start + LongestFurniture)] + "…" : content[start..end];
    }

    public static bool IsRightToLeft(string language) => language is "ar" or "he" or "fa" or "ur" or "ps" or "ckb";
}
