using Cairn.Theatres;
using Cairn.Theatres.Gazetteers;
using Cairn.Values;

namespace Cairn.Tests.Theatres.Gazetteers;

/// <summary>A folder of made-up GeoNames files, gone after the test.</summary>
internal sealed class GazetteerFolder : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("cairn-gazetteer-test-");

    public List<Rejection> Rejections { get; } = [];

    public string Index => Path.Combine(folder.FullName, "index");

    public string Write(string name, params string[] lines)
    {
        string path = Path.Combine(folder.FullName, name);
        File.WriteAllLines(path, lines);
        return path;
    }

    public static string Row(int id, string name, double latitude, double longitude, string feature = "P\tPPL", string country = "IQ", string admin1 = "01", string admin2 = "", int population = 0, string spellings = "") =>
        FormattableString.Invariant($"{id}\t{name}\t{name}\t{spellings}\t{latitude}\t{longitude}\t{feature}\t{country}\t\t{admin1}\t{admin2}\t\t\t{population}\t\t\tAsia/Baghdad\t2020-01-01");

    public ImportSummary Import(params string[] paths) =>
        new GazetteerImport(Path.Combine(DataFolders.Ontology, "words", "gazetteer-kinds.tsv"), Rejections.Add).Run(paths, Index);

    public void Dispose() => folder.Delete(recursive: true);
}
