using System.Collections.Immutable;
using Cairn.Theatres;

namespace Cairn.App.Web;

/// <summary>How the workbench is served.</summary>
public sealed record WebOptions
{
    /// <summary>The port on 127.0.0.1 when none is given.</summary>
    public const int DefaultPort = 5111;

    /// <summary>Port on 127.0.0.1; 0 takes a free one.</summary>
    public int Port { get; init; } = DefaultPort;

    /// <summary>Countries whose names stand on maps and in lists: the world layer's; none shows codes.</summary>
    public ImmutableArray<Country> Countries { get; init; } = [];

    /// <summary>The theatres whose parties and questions the analyses know; those that ship where none are given.</summary>
    public TheatreSet? Theatres { get; init; }

    /// <summary>Tells when a decision was made.</summary>
    public TimeProvider Time { get; init; } = TimeProvider.System;
}
