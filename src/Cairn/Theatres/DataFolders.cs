namespace Cairn.Theatres;

/// <summary>Where the data folders stand: beside the program.</summary>
public static class DataFolders
{
    public static string Ontology { get; } = Path.Combine(AppContext.BaseDirectory, "ontology");

    public static string Theatres { get; } = Path.Combine(AppContext.BaseDirectory, "theatres");

    public static string Models { get; } = Path.Combine(AppContext.BaseDirectory, "models");

    /// <summary>The sample reports; what is told about them (README.md, incidents.tsv) stands one folder up.</summary>
    public static string Samples { get; } = Path.Combine(AppContext.BaseDirectory, "samples", "reports");
}
