using Cairn.Values;

namespace Cairn.App.Cli;

/// <summary>Ends a verb with one line that tells the user what is wrong and what to do. Not for bugs.</summary>
internal sealed class UserError(Rejection rejection, int exitCode) : Exception(rejection.ToString())
{
    public Rejection Rejection { get; } = rejection;

    public int ExitCode { get; } = exitCode;
}
