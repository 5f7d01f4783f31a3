using System.Diagnostics;
using System.Globalization;
using Cairn.Theatres;
using Cairn.Theatres.Gazetteers;

namespace Cairn.Bench;

/// <summary>Makes a GeoNames file of made-up places, imports it, and measures start, look-up and memory of the index in a process of its own.</summary>
internal static class GazetteerMeasure
{
    private const int LookUps = 200_000, Seed = 7;

    private static readonly string[] Syllables = ["ka", "ra", "tel", "bin", "mo", "sha", "lu", "dor", "ven", "qa", "ri", "zem", "hal", "oum", "far", "ost", "wi", "ny", "gal", "esk", "tu", "bar", "im", "sol", "ne", "khe", "ur", "pad"];

    /// <summary>Writes the file and imports it.</summary>
    /// <param name="names">How many names; each place has two.</param>
    /// <param name="folder">Where the file and the index go.</param>
    public static void Make(int names, string folder)
    {
        Directory.CreateDirectory(folder);
        string file = Path.Combine(folder, "made-up.txt");
        var random = new Random(Seed);
        using (var writer = new StreamWriter(file))
        {
            for (int id = 1; id <= names / 2; id++)
            {
                string name = Name(random);
                writer.WriteLine(string.Create(CultureInfo.InvariantCulture,
                    $"{id}\t{name}\t{name}\t{Name(random)}\t{(random.NextDouble() * 160) - 80:F5}\t{(random.NextDouble() * 360) - 180:F5}\tP\tPPL\tIQ\t\t01\t\t\t\t{random.Next(1_000_000)}\t\t\tAsia/Baghdad\t2020-01-01"));
            }
        }

        var watch = Stopwatch.StartNew();
        var made = new GazetteerImport(Path.Combine(DataFolders.Ontology, "words", "gazetteer-kinds.tsv"), Console.WriteLine).Run([file], folder);
        Console.WriteLine($"import: {made.Places:N0} places, {made.Names:N0} names, {made.Bytes / 1e6:F0} MB on disk, {watch.Elapsed.TotalSeconds:F0} s, {Process.GetCurrentProcess().PeakWorkingSet64 / 1e6:F0} MB at its peak");
    }

    /// <summary>Opens the index and looks names up, half of which are there.</summary>
    public static void Look(string folder)
    {
        var watch = Stopwatch.StartNew();
        using var gazetteer = Gazetteer.Open(folder);
        _ = gazetteer.Find("karatel");
        Console.WriteLine($"start: {watch.Elapsed.TotalMilliseconds:F0} ms with the first look-up, {gazetteer.Names:N0} names");
        var random = new Random(Seed + 1);
        string[] names = [.. Enumerable.Range(0, LookUps).Select(at => at % 2 == 0 ? Name(random) : Name(random) + "x")];
        long found = 0;
        for (int round = 0; round < 2; round++)
        {
            watch.Restart();
            foreach (string name in names)
            {
                found += gazetteer.Find(name).Length;
            }

            Console.WriteLine($"look-up, round {round + 1}: {watch.Elapsed.TotalMicroseconds / LookUps:F1} µs a name, {found:N0} places found");
        }

        using var self = Process.GetCurrentProcess();
        Console.WriteLine($"memory: {self.PeakWorkingSet64 / 1e6:F0} MB at its peak, {GC.GetTotalMemory(true) / 1e6:F0} MB held");
    }

    private static string Name(Random random)
    {
        string name = string.Concat(Enumerable.Range(0, 4 + random.Next(4)).Select(_ => Syllables[random.Next(Syllables.Length)]));
        return char.ToUpperInvariant(name[0]) + name[1..];
    }
}
