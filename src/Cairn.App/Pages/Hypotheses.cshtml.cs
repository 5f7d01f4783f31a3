using System.Collections.Immutable;
using Cairn.Analysis.Hypotheses;
using Cairn.App.Web;
using Cairn.Ledger;
using Cairn.Ledger.Boards;
using Cairn.Ledger.Queries;
using Cairn.Publishing.Hypotheses;
using Cairn.Theatres;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Cairn.App.Pages;

/// <summary>Boards of evidence against hypotheses: the list, and one with its cells to rate.</summary>
internal sealed class HypothesesModel(ILedger ledger, Analyses analyses, TimeProvider time) : PageModel
{
    private const int MostProposed = 15;

    public ImmutableArray<Board> Boards { get; private set; } = [];

    /// <summary>The questions that a board can start from.</summary>
    public ImmutableArray<Question> Questions => analyses.Ties.Questions;

    /// <summary>The board that is shown; null on the list.</summary>
    public HypothesisBoard? Board { get; private set; }

    public ImmutableArray<ProposedRow> Proposed { get; private set; } = [];

    public ImmutableArray<string> Told { get; private set; } = [];

    public ChartView? Chart { get; private set; }

    /// <summary>The cell that the form below the board rates.</summary>
    public (BoardRow Row, BoardHypothesis Hypothesis)? Cell { get; private set; }

    public string Person => ReaderName.Of(Request) ?? "";

    /// <summary>What was refused, said above the board.</summary>
    public string? Fault { get; private set; }

    public async Task<IActionResult> OnGetAsync(string? id, CancellationToken stop)
    {
        if (id is null)
        {
            Boards = await ledger.BoardsAsync(stop);
            return Page();
        }

        if (await BoardReading.OfAsync(ledger, id, null, stop) is not { } board)
        {
            return NotFound();
        }

        var given = new Parameters(Request);
        Board = board;
        Proposed = given.Text("propose") is null ? [] : await RowProposals.OfAsync(ledger, analyses.Ties, board, MostProposed, stop);
        Told = BoardWords.Of(board);
        Chart = new ChartView(BoardChart.Of(board), "/api/hypotheses", "?board=" + Uri.EscapeDataString(id), id);
        Cell = board.Rows.FirstOrDefault(row => row.Label == given.Text("row")) is { } row && board.Hypotheses.FirstOrDefault(one => one.Label == given.Text("hypothesis")) is { } hypothesis ? (row, hypothesis) : null;
        return Page();
    }

    /// <summary>Keeps what the reader does: founds, adds, rates, takes back.</summary>
    public async Task<IActionResult> OnPostAsync(string? id, string act, string by, string? title, string? question, string? words, string? thing, long row, long hypothesis, Consistency? rating, CancellationToken stop)
    {
        by = (by ?? "").Trim();
        if (by.Length == 0 || by.Length > ReaderName.Longest)
        {
            return BadRequest();
        }

        var person = new BoardDecisions(ledger, by, time.GetUtcNow());
        try
        {
            id = await DoAsync(person, act, id, title, question, words ?? "", thing, row, hypothesis, rating, stop);
        }
        catch (LedgerException refused) when (refused.Rejection.Code is LedgerErrors.BoardExists or LedgerErrors.EmptyBoardEntry or LedgerErrors.UnknownThing or LedgerErrors.UnknownBoardEntry)
        {
            Fault = $"{refused.Rejection.Message} {refused.Rejection.Remedy}";
            return await OnGetAsync(id, stop);
        }

        if (id is null)
        {
            return BadRequest();
        }

        ReaderName.Keep(Response, by);
        return Redirect($"/analyses/hypotheses/{Uri.EscapeDataString(id)}{(act == "take" ? "?propose=1" : "")}");
    }

    private async Task<string?> DoAsync(BoardDecisions person, string act, string? id, string? title, string? question, string words, string? thing, long row, long hypothesis, Consistency? rating, CancellationToken stop)
    {
        switch (act, id)
        {
            case ("found", _):
                var asked = question is null ? null : analyses.Ties.Find(question);
                return (await person.FoundAsync(title ?? "", asked?.Id, asked is null ? [] : BoardStart.Of(asked), stop)).Id;
            case ("hypothesis", { } board):
                await person.HypothesisAsync(board, words, stop);
                return board;
            case ("evidence", { } board):
                string? named = await BoardStart.ThingAsync(ledger, words.Trim(), stop);
                await person.EvidenceAsync(board, named, named is null ? words : "", stop);
                return board;
            case ("take", { } board) when thing is not null:
                await person.EvidenceAsync(board, await BoardStart.ThingAsync(ledger, thing, stop), "proposed: " + words, stop);
                return board;
            case ("rate", { } board) when rating is { } given:
                await person.RateAsync(board, row, hypothesis, given, words, stop);
                return board;
            case ("withdraw", { } board):
                await person.WithdrawAsync(board, row, words, stop);
                return board;
            default:
                return null;
        }
    }
}
