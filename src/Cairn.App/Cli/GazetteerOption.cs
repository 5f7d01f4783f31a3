using System.CommandLine;
using Cairn.Theatres;
using Cairn.Theatres.Gazetteers;

namespace Cairn.App.Cli;

/// <summary>The option that names the folder of the imported gazetteer.</summary>
internal sealed class GazetteerOption
{
    /// <summary>Used where it is there and no other folder is named.</summary>
    public const string DefaultFolder = "gazetteer";

    private readonly Option<string?> folder = new("--gazetteer")
    {
        Description = $"Folder of imported places (cairn places import). Default: {DefaultFolder} in the current folder, where it is there.",
        HelpName = "DIR",
    };

    public void AddTo(Command verb) => verb.Options.Add(folder);

    /// <summary>The folder that the user named, or the default one.</summary>
    public string Path(ParseResult line) => line.GetValue(folder) ?? DefaultFolder;

    /// <summary>Opens the gazetteer; null where none was named and the default one is not there.</summary>
    /// <exception cref="DataException">The named one is not there, or it is damaged.</exception>
    public Gazetteer? Open(ParseResult line) =>
        line.GetValue(folder) is null && !File.Exists(System.IO.Path.Combine(DefaultFolder, Gazetteer.FileName)) ? null : Gazetteer.Open(Path(line));
}
