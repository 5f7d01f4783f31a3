using System.Text;
using Cairn.Values;

namespace Cairn.Ledger.Boards;

/// <summary>What a named person does on a board of hypotheses: founds it, puts hypotheses and evidence on it, rates, takes back. Each appends and rewrites nothing.</summary>
/// <param name="ledger">The record.</param>
/// <param name="by">The person.</param>
/// <param name="at">When.</param>
public sealed class BoardDecisions(ILedger ledger, string by, DateTimeOffset at)
{
    /// <summary>The longest text that is taken.</summary>
    public const int Longest = 2000;

    private const int LongestId = 60;

    /// <summary>Founds a board with its first hypotheses.</summary>
    /// <exception cref="LedgerException">There is a board of that title, or something is empty.</exception>
    public async Task<Board> FoundAsync(string title, string? question, IEnumerable<string> hypotheses, CancellationToken stop = default)
    {
        var board = await ledger.FoundAsync(new Board { Id = IdOf(Said(title, "a board needs a title.")), Title = title.Trim(), Question = question, By = by, At = at }, stop).ConfigureAwait(false);
        foreach (string words in hypotheses)
        {
            await HypothesisAsync(board.Id, words, stop).ConfigureAwait(false);
        }

        return board;
    }

    /// <summary>Puts a hypothesis on a board.</summary>
    public Task<BoardEntry> HypothesisAsync(string board, string words, CancellationToken stop = default) =>
        EnterAsync(board, BoardEntryKind.Hypothesis, Said(words, "a hypothesis needs words."), null, null, null, null, stop);

    /// <summary>Puts a piece of evidence on a board.</summary>
    /// <param name="board">The board.</param>
    /// <param name="thing">What it stands for; null for a person's own words.</param>
    /// <param name="words">Why it is there; for a person's own words these.</param>
    /// <param name="stop">Stops the writing.</param>
    public Task<BoardEntry> EvidenceAsync(string board, string? thing, string words, CancellationToken stop = default) =>
        EnterAsync(board, BoardEntryKind.Evidence, thing is null ? Said(words, "evidence needs words.") : words.Trim(), thing, null, null, null, stop);

    /// <summary>Rates how consistent a row is with a hypothesis. The rationale is asked for.</summary>
    /// <exception cref="LedgerException">The board has no such row or hypothesis, or the rationale is empty.</exception>
    public async Task<BoardEntry> RateAsync(string board, long row, long hypothesis, Consistency rating, string rationale, CancellationToken stop = default)
    {
        var standing = Standing(await ledger.BoardEntriesAsync(board, stop).ConfigureAwait(false));
        Found(standing, board, row, BoardEntryKind.Evidence);
        Found(standing, board, hypothesis, BoardEntryKind.Hypothesis);
        return await EnterAsync(board, BoardEntryKind.Rating, Said(rationale, "a rating needs a rationale: why is this so?"), null, hypothesis, row, rating, stop).ConfigureAwait(false);
    }

    /// <summary>Takes an entry back. It stays in the record.</summary>
    /// <exception cref="LedgerException">The board has no such entry, or it was taken back before.</exception>
    public async Task<BoardEntry> WithdrawAsync(string board, long number, string reason, CancellationToken stop = default)
    {
        Found(Standing(await ledger.BoardEntriesAsync(board, stop).ConfigureAwait(false)), board, number, null);
        return await EnterAsync(board, BoardEntryKind.Withdrawal, Said(reason, "taking back needs a reason."), null, number, null, null, stop).ConfigureAwait(false);
    }

    /// <summary>Entries that stand: all that was not taken back.</summary>
    public static IReadOnlyList<BoardEntry> Standing(IEnumerable<BoardEntry> entries)
    {
        var all = entries.ToList();
        var gone = all.Where(entry => entry.Kind == BoardEntryKind.Withdrawal).Select(entry => entry.Of).ToHashSet();
        return [.. all.Where(entry => entry.Kind != BoardEntryKind.Withdrawal && !gone.Contains(entry.Number))];
    }

    private static void Found(IReadOnlyList<BoardEntry> standing, string board, long number, BoardEntryKind? kind)
    {
        if (!standing.Any(entry => entry.Number == number && (kind is null || entry.Kind == kind)))
        {
            throw new LedgerException(new Rejection(LedgerErrors.UnknownBoardEntry, board, "there is no such entry on this board, or it was taken back.", "`cairn hypotheses show BOARD` shows the numbers."));
        }
    }

    private Task<BoardEntry> EnterAsync(string board, BoardEntryKind kind, string words, string? thing, long? of, long? row, Consistency? rating, CancellationToken stop) =>
        ledger.EnterAsync(new BoardEntry { Board = board, Kind = kind, Words = words, Thing = thing, Of = of, Row = row, Rating = rating, By = by, At = at }, stop);

    private static string Said(string? words, string lack) => words?.Trim() is { Length: > 0 and <= Longest } said
        ? said
        : throw new LedgerException(new Rejection(LedgerErrors.EmptyBoardEntry, "board", lack, $"Say it in words, at most {Longest} letters."));

    private static string IdOf(string title)
    {
        var id = new StringBuilder();
        foreach (char c in title.ToLowerInvariant())
        {
            if (char.IsAsciiLetterOrDigit(c))
            {
                id.Append(c);
            }
            else if (id.Length > 0 && id[^1] != '-')
            {
                id.Append('-');
            }
        }

        string made = id.ToString(0, Math.Min(id.Length, LongestId)).Trim('-');
        return made.Length > 0 ? made : "board";
    }
}
