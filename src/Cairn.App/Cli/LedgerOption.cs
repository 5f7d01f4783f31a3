using System.CommandLine;
using Cairn.Ledger;
using Cairn.Storage.Sqlite;

namespace Cairn.App.Cli;

/// <summary>The option that names the database.</summary>
internal sealed class LedgerOption
{
    private readonly Option<string> file = new("--db")
    {
        Description = "The database.",
        HelpName = "FILE",
        DefaultValueFactory = _ => "cairn.db",
    };

    public void AddTo(Command verb) => verb.Options.Add(file);

    /// <summary>The path that the user named.</summary>
    public string Path(ParseResult line) => line.GetRequiredValue(file);

    /// <summary>Opens the database.</summary>
    /// <param name="line">The command line.</param>
    /// <param name="create">Whether to make it where it is not there.</param>
    /// <exception cref="LedgerException">It cannot be used.</exception>
    public ILedger Open(ParseResult line, bool create = false) => SqliteLedger.Open(Path(line), create, TimeProvider.System);
}
