namespace Cairn.App.Web;

/// <summary>How the workbench is served.</summary>
public sealed record WebOptions
{
    /// <summary>The port on 127.0.0.1 when none is given.</summary>
    public const int DefaultPort = 5111;

    /// <summary>Path of the SQLite file; shown on the About page.</summary>
    public required string Database { get; init; }

    /// <summary>Port on 127.0.0.1; 0 takes a free one.</summary>
    public int Port { get; init; } = DefaultPort;
}
