using System.CommandLine;
using System.CommandLine.Invocation;
using Cairn.Cleaning;
using Cairn.Coding;
using Cairn.Storage.Sqlite;

namespace Cairn.App.Cli;

/// <summary><c>cairn --version</c>: the program, its stages, and the form of database that it knows.</summary>
internal sealed class VersionLine : SynchronousCommandLineAction
{
    public override int Invoke(ParseResult line)
    {
        string program = typeof(VersionLine).Assembly.GetName().Version!.ToString(3);
        line.InvocationConfiguration.Output.WriteLine($"cairn {program}; {Cleaner.Version}; {Coder.Version}; database form {SqliteLedger.Schema}");
        return ExitCodes.Done;
    }
}
