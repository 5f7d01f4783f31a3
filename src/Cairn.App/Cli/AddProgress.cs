using System.Globalization;
using Cairn.Ledger;
using Cairn.Running;
using Cairn.Values;

namespace Cairn.App.Cli;

/// <summary>Shows how adding gets on: one line that is written over, on a terminal only; rejections as they come, anywhere.</summary>
internal sealed class AddProgress(Screen screen, TimeProvider time, int? expected) : IAddProgress, IDisposable
{
    private readonly long started = time.GetTimestamp();
    private readonly Lock turn = new();
    private int width;

    public void Refused(Rejection rejection)
    {
        lock (turn)
        {
            Clear();
            screen.Error.WriteLine(rejection);
        }
    }

    public void Committed(RunCounts counts)
    {
        if (!screen.IsTerminal)
        {
            return;
        }

        lock (turn)
        {
            double seconds = Math.Max(0.001, time.GetElapsedTime(started).TotalSeconds);
            double rate = counts.Received / seconds;
            string line = string.Create(CultureInfo.InvariantCulture, $"{counts.Received} reports, {rate:0} a second, {counts.Events} events, {counts.Claims} claims");
            if (expected is { } all && all > counts.Received && rate > 0)
            {
                line += string.Create(CultureInfo.InvariantCulture, $", {TimeSpan.FromSeconds(Math.Ceiling((all - counts.Received) / rate)):g} left");
            }

            screen.Error.Write("\r" + line.PadRight(width));
            width = line.Length;
        }
    }

    /// <summary>Takes the line away.</summary>
    public void Clear()
    {
        if (width > 0)
        {
            screen.Error.Write("\r" + new string(' ', width) + "\r");
            width = 0;
        }
    }

    public void Dispose() => Clear();
}
