using System.Diagnostics;
using System.Globalization;
using Cairn.Resolution;
using Cairn.Theatres;

namespace Cairn.Bench;

/// <summary>How time and memory of joining grow with the number of events and documents: a line a size. Run as
/// <c>growth 1000 10000 100000</c>.</summary>
internal static class GrowthTable
{
    private const int Seed = 20;

    public static void Write(IEnumerable<string> sizes, TextWriter output)
    {
        var resolver = new IncidentResolver(EventComparison.Read(DataFolders.Ontology));
        output.WriteLine("| events | seconds | compared | links | incidents of two and more | at the bound of neighbours | families of as many documents, seconds | MB at most |");
        output.WriteLine("|---|---|---|---|---|---|---|---|");
        foreach (int size in sizes.Select(s => int.Parse(s, CultureInfo.InvariantCulture)))
        {
            var tellings = new SyntheticEvents(Seed).Make(size).ToList();
            var watch = Stopwatch.StartNew();
            var resolved = resolver.Resolve(tellings);
            double seconds = watch.Elapsed.TotalSeconds;
            tellings.Clear();
            watch.Restart();
            SourceFamilies.Find(new SyntheticEvents(Seed).Documents(Math.Min(size, 100_000)));
            double families = watch.Elapsed.TotalSeconds;
            output.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"| {size} | {seconds:0.0} | {resolved.Compared} | {resolved.Links.Length} | {resolved.Groups.Length} | {resolved.Capped} | {families:0.0}{(size > 100_000 ? " (100000)" : "")} | {Process.GetCurrentProcess().PeakWorkingSet64 >> 20} |"));
        }
    }
}
