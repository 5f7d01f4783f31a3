using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Cairn.Ledger;
using Cairn.Ledger.Boards;
using Cairn.Theatres;
using Cairn.Values;

namespace Cairn.Analysis.Hypotheses;

/// <summary>What a board begins with, and what a reader's words for a row stand for.</summary>
public static partial class BoardStart
{
    /// <summary>The rival hypotheses of a question; where its theatre has none, its yes and its no.</summary>
    public static ImmutableArray<string> Of(Question question) => question.Hypotheses.IsEmpty ? ["Yes: " + question.Asks, "No: " + question.Asks] : question.Hypotheses;

    /// <summary>The key or trend that the words name; null where they are words of a reader's own.</summary>
    /// <exception cref="LedgerException">They are a key that nothing has, or a trend that cannot be read.</exception>
    public static async Task<string?> ThingAsync(ILedgerReader ledger, string words, CancellationToken stop = default)
    {
        if (!TrendEvidence.IsOne(words) && !Key().IsMatch(words))
        {
            return null;
        }

        var live = await BoardReading.EvidenceAsync(ledger, new BoardEntry { Board = "", Kind = BoardEntryKind.Evidence, Words = "", Thing = words, By = "", At = default }, stop).ConfigureAwait(false);
        return live is { Kind: "gone" } or { Kind: "trend", Fault: not null }
            ? throw new LedgerException(new Rejection(LedgerErrors.UnknownThing, words, "nothing with this key is in the record, or the trend's conditions cannot be read.", "The lists' --json shows keys; a trend is written trend:admin1=Diyala;actor=Islamic State."))
            : words;
    }

    [GeneratedRegex("^[cae][0-9a-f]{16}$", RegexOptions.NonBacktracking)]
    private static partial Regex Key();
}
