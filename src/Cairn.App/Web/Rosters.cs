using Cairn.Analysis.Rosters;
using Cairn.Ledger;
using Cairn.Ledger.Queries;
using Cairn.Theatres;

namespace Cairn.App.Web;

/// <summary>Who acts and speaks in the store, kept until something is added, decided or withdrawn. Thread-safe.</summary>
internal sealed class Rosters(ILedgerReader ledger, TheatreSet theatres) : IDisposable
{
    private readonly Lazy<RosterReader> reader = new(() => new RosterReader(theatres));
    private readonly SemaphoreSlim turn = new(1);
    private (long, long, long, long)? stamp;
    private Roster? kept;

    /// <summary>All that nobody rejected.</summary>
    public async Task<Roster> ReadAsync(CancellationToken stop)
    {
        var summary = await ledger.SummaryAsync(stop);
        var now = (summary.Events, summary.Decisions, summary.Withdrawn, summary.Documents);
        await turn.WaitAsync(stop);
        try
        {
            if (kept is null || stamp != now)
            {
                kept = await reader.Value.ReadAsync(ledger, new EventFilter(), new ClaimFilter(), new AssessmentFilter(), stop);
                stamp = now;
            }

            return kept;
        }
        finally
        {
            turn.Release();
        }
    }

    public void Dispose() => turn.Dispose();
}
