using Cairn.Theatres;

namespace Cairn.Exams.Learning;

/// <summary>A file of weights (<c>claim-weights.tsv</c>): what a person set (<c>start</c>), what was learned (<c>weight</c>), and a note.</summary>
internal sealed class WeightsFile
{
    private readonly string path;
    private readonly List<string> heading = [];
    private readonly Dictionary<string, string> notes = new(StringComparer.Ordinal);

    public WeightsFile(string path)
    {
        this.path = path;
        heading.AddRange(File.ReadLines(path).TakeWhile(line => line.StartsWith('#')));
        foreach (var row in TsvTable.Read(path, ["feature", "weight"], "start", "note").Rows)
        {
            string feature = row.Required("feature");
            notes[feature] = row["note"];
            if (feature != "threshold" && row.Number("start") is { } start)
            {
                Start[feature] = (int)start;
            }
        }
    }

    /// <summary>The weights that a person set.</summary>
    public Dictionary<string, int> Start { get; } = new(StringComparer.Ordinal);

    public void Write(IReadOnlyDictionary<string, int> weights, int threshold)
    {
        using var writer = new StreamWriter(path) { NewLine = "\n" };
        heading.ForEach(writer.WriteLine);
        writer.WriteLine("feature\tweight\tstart\tnote");
        writer.WriteLine($"threshold\t{threshold}\t\t{notes.GetValueOrDefault("threshold")}");
        foreach (var (feature, weight) in weights.Where(w => w.Value != 0 || Start.ContainsKey(w.Key)).OrderByDescending(w => w.Key == "bias").ThenByDescending(w => w.Value).ThenBy(w => w.Key, StringComparer.Ordinal))
        {
            string start = Start.TryGetValue(feature, out int set) ? $"{set}" : "";
            writer.WriteLine($"{feature}\t{weight}\t{start}\t{notes.GetValueOrDefault(feature)}");
        }
    }
}
