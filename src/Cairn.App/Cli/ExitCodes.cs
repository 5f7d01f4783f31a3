namespace Cairn.App.Cli;

/// <summary>What the program tells the shell when it ends. docs/cli.md lists them.</summary>
internal static class ExitCodes
{
    public const int Done = 0;

    /// <summary>The work was done, but some of the input was refused; each refusal has had its line.</summary>
    public const int SomeRejected = 1;

    /// <summary>The command line itself is wrong: an unknown verb, a missing value.</summary>
    public const int Usage = 2;

    /// <summary>The store cannot be opened or written.</summary>
    public const int Store = 3;

    /// <summary>A data file (theatre, ontology) is wrong.</summary>
    public const int Data = 4;

    /// <summary>The server cannot listen.</summary>
    public const int Serving = 5;

    /// <summary>What was named is not in the store, or cannot be done to it.</summary>
    public const int NotFound = 6;

    /// <summary>A fault of the program itself.</summary>
    public const int Bug = 70;

    /// <summary>Stopped by Ctrl-C; what was reported as done is done.</summary>
    public const int Stopped = 130;
}
