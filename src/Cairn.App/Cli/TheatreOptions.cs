using System.CommandLine;
using Cairn.Running;
using Cairn.Theatres;

namespace Cairn.App.Cli;

/// <summary>The options that choose the theatres a run codes with.</summary>
internal sealed class TheatreOptions
{
    private readonly Option<string[]> names = new("--theatre")
    {
        Description = "Theatre to code with; may be given more than once. Default: all that are there.",
        HelpName = "NAME",
        AllowMultipleArgumentsPerToken = true,
    };

    private readonly Option<string[]> folders = new("--theatres")
    {
        Description = "A folder with theatres of your own, read beside those that ship.",
        HelpName = "DIR",
    };

    private readonly GazetteerOption gazetteer = new();

    public void AddTo(Command verb)
    {
        gazetteer.AddTo(verb);
        verb.Options.Add(names);
        verb.Options.Add(folders);
    }

    /// <summary>Reads the theatres that the user chose, and opens the gazetteer behind them.</summary>
    /// <exception cref="DataException">A data file is wrong or a theatre is not there.</exception>
    public TheatreSet Read(ParseResult line) => TheatreSet.Read([DataFolders.Theatres, .. line.GetValue(folders) ?? []], line.GetValue(names) ?? []) with { Gazetteer = gazetteer.Open(line) };

    /// <summary>Builds the pipeline with the theatres that the user chose.</summary>
    /// <exception cref="DataException">A data file is wrong or a theatre is not there.</exception>
    public Pipeline Pipeline(ParseResult line) => Running.Pipeline.Standard(Read(line));
}
