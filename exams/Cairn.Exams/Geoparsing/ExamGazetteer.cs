using Cairn.Theatres;
using Cairn.Theatres.Gazetteers;

namespace Cairn.Exams.Geoparsing;

/// <summary>GeoNames files imported into a folder that is gone afterwards.</summary>
internal sealed class ExamGazetteer : IDisposable
{
    private readonly DirectoryInfo folder;

    private ExamGazetteer(DirectoryInfo folder, Gazetteer index) => (this.folder, Index) = (folder, index);

    public Gazetteer Index { get; }

    public static ExamGazetteer Import(DirectoryInfo files)
    {
        var folder = Directory.CreateTempSubdirectory("cairn-gazetteer-");
        var import = new GazetteerImport(Path.Combine(DataFolders.Ontology, "words", "gazetteer-kinds.tsv"), rejection => Console.Error.WriteLine(rejection));
        import.Run(files.GetFiles("*.txt").Select(file => file.FullName), folder.FullName);
        return new ExamGazetteer(folder, Gazetteer.Open(folder.FullName));
    }

    public void Dispose()
    {
        Index.Dispose();
        folder.Delete(recursive: true);
    }
}
