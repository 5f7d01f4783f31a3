namespace Cairn.Tests.Rules;

/// <summary>Where the repository stands, found from the folder of the tests' binary upwards.</summary>
internal static class Repository
{
    public static string Root { get; } = Find();

    public static string Path(params string[] parts) => System.IO.Path.Combine([Root, .. parts]);

    /// <summary>The folder of the outside exams: CAIRN_EXAMS, else ../shared/exams beside the folder of Cairn.slnx; null where neither is there.</summary>
    public static string? Exams
    {
        get
        {
            string folder = Environment.GetEnvironmentVariable("CAIRN_EXAMS") is { Length: > 0 } given
                ? given
                : System.IO.Path.GetFullPath(Path("..", "shared", "exams"));
            return Directory.Exists(folder) ? folder : null;
        }
    }

    private static string Find()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(System.IO.Path.Combine(folder.FullName, "Cairn.slnx")))
            {
                return folder.FullName;
            }
        }

        throw new DirectoryNotFoundException("Cairn.slnx is in no folder above the tests");
    }
}
