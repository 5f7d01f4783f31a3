using System.Text;
using Cairn.Collection;
using Cairn.Values;

namespace Cairn.Running;

/// <summary>Where a run's reports come from: the files and folders that the user names, in order of their paths.</summary>
public static class Intake
{
    /// <summary>Each file as a report or as the rejection that stands in for it; read one by one as they are asked for.</summary>
    public static IEnumerable<Outcome<Report>> Read(IEnumerable<string> paths, TimeProvider clock)
    {
        foreach (string file in paths.SelectMany(Files))
        {
            byte[] bytes = File.ReadAllBytes(file);
            var hash = ContentHash.Of(bytes);
            yield return new Report
            {
                Hash = hash,
                Format = ReportFormat.Plain,
                Content = Encoding.UTF8.GetString(bytes),
                Encoding = "utf-8",
                Receipt = new Receipt(hash, Path.GetFileNameWithoutExtension(file), Path.GetFullPath(file), clock.GetUtcNow()),
            };
        }
    }

    private static IEnumerable<string> Files(string path) => Directory.Exists(path)
        ? Directory.EnumerateFiles(path, "*.txt", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
        : [path];
}
