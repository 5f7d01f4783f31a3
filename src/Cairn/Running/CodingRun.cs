using System.Runtime.CompilerServices;
using System.Threading.Channels;
using Cairn.Coding;
using Cairn.Collection;
using Cairn.Values;

namespace Cairn.Running;

/// <summary>Codes many reports on all cores at once and gives them back in the order in which they came.</summary>
/// <remarks>At most <paramref name="ahead"/> reports are in work or wait to be taken, so that memory stays bounded however long the row of
/// reports is and however slowly the results are taken.</remarks>
/// <param name="pipeline">Built once, shared by all threads.</param>
/// <param name="workers">How many reports are coded at once; the number of cores where null.</param>
/// <param name="ahead">How many reports may be ahead of the taker.</param>
public sealed class CodingRun(Pipeline pipeline, int? workers = null, int ahead = 64)
{
    private readonly int workers = workers ?? Environment.ProcessorCount;

    /// <param name="reports">Reports as collected; a rejection passes through in its place.</param>
    /// <param name="stop">Ends the run after what is in work; what was not given back was not coded.</param>
    public async IAsyncEnumerable<Coding> RunAsync(IAsyncEnumerable<Outcome<Report>> reports, [EnumeratorCancellation] CancellationToken stop = default)
    {
        var row = Channel.CreateBounded<Task<Coding>>(new BoundedChannelOptions(ahead) { SingleReader = true, SingleWriter = true });
        using var reading = CancellationTokenSource.CreateLinkedTokenSource(stop);
        var reader = Task.Run(() => FillAsync(reports, row.Writer, reading.Token), CancellationToken.None);
        try
        {
            await foreach (var coding in row.Reader.ReadAllAsync(stop))
            {
                yield return await coding;
            }
        }
        finally
        {
            await reading.CancelAsync();
            await reader;
        }
    }

    private async Task FillAsync(IAsyncEnumerable<Outcome<Report>> reports, ChannelWriter<Task<Coding>> row, CancellationToken stop)
    {
        using var seats = new SemaphoreSlim(workers);
        Exception? fault = null;
        try
        {
            await foreach (var report in reports.WithCancellation(stop))
            {
                await seats.WaitAsync(stop);
                await row.WriteAsync(Task.Run(() => CodeAndLeave(report, seats), CancellationToken.None), stop);
            }
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            // The taker has gone: nobody waits for the rest.
        }
        catch (Exception e)
        {
            // Reading failed: the taker is told when it comes to this place in the row.
            fault = e;
        }

        row.Complete(fault);
        for (int i = 0; i < workers; i++)
        {
            await seats.WaitAsync(CancellationToken.None);
        }
    }

    private Coding CodeAndLeave(Outcome<Report> report, SemaphoreSlim seats)
    {
        try
        {
            return new Coding(report.Value, report.IsAccepted ? pipeline.Run(report.Value) : report.Rejection);
        }
        finally
        {
            seats.Release();
        }
    }

    /// <summary>What became of one report.</summary>
    /// <param name="Report">The report as collected; null where it could not be read.</param>
    /// <param name="Outcome">What was coded from it, or why it was refused.</param>
    public sealed record Coding(Report? Report, Outcome<CodedReport> Outcome);
}
