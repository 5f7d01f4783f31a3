using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Cairn.Cleaning;
using Cairn.Coding;
using Cairn.Collection;
using Cairn.Ledger;
using Cairn.Values;

namespace Cairn.Running;

/// <summary>Adds reports to a ledger: collected one by one, coded on all cores, written by one writer in the order in which they came.</summary>
/// <remarks>A report that the ledger holds, coded by these versions, is not coded again, so that a run that was stopped goes on quickly where it
/// stopped. Reports are committed some hundred at a time; progress is told after a commit, never before.</remarks>
/// <param name="pipeline">Built once.</param>
/// <param name="ledger">Where the record is kept.</param>
/// <param name="time">The clock for when the run began and ended.</param>
public sealed class AddRun(Pipeline pipeline, ILedger ledger, TimeProvider time)
{
    /// <summary>Reports that are looked up at once.</summary>
    private const int LookedUp = 32;

    /// <summary>Reports that are committed at once, at most.</summary>
    private const int Committed = 200;

    private static readonly TimeSpan LongestUncommitted = TimeSpan.FromSeconds(2);

    private readonly List<CodedReport> coded = [];
    private readonly List<Rejection> refused = [];
    private RunCounts counts = new();
    private int received;
    private int known;

    /// <summary>Counts of what is committed.</summary>
    public RunCounts Counts => counts with { Received = counts.Added + counts.Recoded + counts.Known + counts.Rejected };

    /// <summary>How many reports came in, whatever became of them.</summary>
    public int Received => received;

    /// <summary>Runs to the end, or until it is told to stop; then what came in is committed, and the rest is left for the next run.</summary>
    /// <param name="reports">As collected.</param>
    /// <param name="told">Hears of each rejection at once, and of the counts after each commit.</param>
    /// <param name="stop">Stops the run after the reports in work.</param>
    /// <returns>True where the run came to its end: then in = out + rejected.</returns>
    public async Task<bool> RunAsync(IAsyncEnumerable<Outcome<Report>> reports, IAddProgress told, CancellationToken stop)
    {
        long run = await ledger.BeginRunAsync(Coder.Version, time.GetUtcNow(), CancellationToken.None);
        bool ended = true;
        try
        {
            long since = time.GetTimestamp();
            await foreach (var coding in new CodingRun(pipeline).RunAsync(UnknownAsync(reports, stop), stop))
            {
                if (coding.Outcome.IsAccepted)
                {
                    coded.Add(coding.Outcome.Value);
                }
                else
                {
                    refused.Add(coding.Outcome.Rejection);
                    told.Refused(coding.Outcome.Rejection);
                }

                if (coded.Count + refused.Count >= Committed || time.GetElapsedTime(since) > LongestUncommitted)
                {
                    await CommitAsync(run, told);
                    since = time.GetTimestamp();
                }
            }
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            ended = false;
        }

        await CommitAsync(run, told);
        await ledger.EndRunAsync(run, Counts, time.GetUtcNow(), CancellationToken.None);
        if (ended && Counts.Received != received)
        {
            throw new InvalidOperationException($"{received} reports came in, {Counts.Received} came out or were refused.");
        }

        return ended;
    }

    private async Task CommitAsync(long run, IAddProgress told)
    {
        var additions = coded.Count == 0 ? [] : await ledger.AddAsync(run, coded, CancellationToken.None);
        for (int i = 0; i < additions.Length; i++)
        {
            if (additions[i] == Addition.Withdrawn)
            {
                var rejection = new Rejection(LedgerErrors.Withdrawn, coded[i].Document.Report.Receipt.Address, "this report was withdrawn and is not taken in again.", "Nothing needs doing.");
                refused.Add(rejection);
                told.Refused(rejection);
            }
        }

        if (refused.Count > 0)
        {
            await ledger.RejectAsync(run, refused, CancellationToken.None);
        }

        var kept = coded.Where((_, i) => additions[i] is Addition.Added or Addition.Recoded).ToList();
        counts = counts with
        {
            Added = counts.Added + additions.Count(a => a == Addition.Added),
            Recoded = counts.Recoded + additions.Count(a => a == Addition.Recoded),
            Known = counts.Known + additions.Count(a => a == Addition.Known) + Interlocked.Exchange(ref known, 0),
            Rejected = counts.Rejected + refused.Count,
            NotCoded = counts.NotCoded + kept.Count(k => !k.IsAboutConflict || !k.LanguageIsCoded),
            Events = counts.Events + kept.Sum(k => k.Events.Length),
            Claims = counts.Claims + kept.Sum(k => k.Claims.Length),
            Assessments = counts.Assessments + kept.Sum(k => k.Assessments.Length),
        };
        coded.Clear();
        refused.Clear();
        told.Committed(Counts);
    }

    /// <summary>Passes on what must be coded; what the ledger knows is counted and left out.</summary>
    private async IAsyncEnumerable<Outcome<Report>> UnknownAsync(IAsyncEnumerable<Outcome<Report>> reports, [EnumeratorCancellation] CancellationToken stop)
    {
        var some = new List<Outcome<Report>>(LookedUp);
        await foreach (var report in reports.WithCancellation(stop))
        {
            some.Add(report);
            if (some.Count == LookedUp)
            {
                foreach (var unknown in await LookUpAsync(some, stop))
                {
                    yield return unknown;
                }

                some.Clear();
            }
        }

        foreach (var unknown in await LookUpAsync(some, stop))
        {
            yield return unknown;
        }
    }

    private async Task<ImmutableArray<Outcome<Report>>> LookUpAsync(List<Outcome<Report>> some, CancellationToken stop)
    {
        var found = await ledger.KnownAsync([.. some.Select(s => s.Value?.Receipt).OfType<Receipt>()], Cleaner.Version, Coder.Version, stop);
        received += some.Count;
        Interlocked.Add(ref known, some.Count(s => s.IsAccepted && found.Contains(s.Value.Hash)));
        return [.. some.Where(s => !s.IsAccepted || !found.Contains(s.Value.Hash))];
    }
}
