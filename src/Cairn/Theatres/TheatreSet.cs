using System.Collections.Immutable;

namespace Cairn.Theatres;

/// <summary>All theatres that a run uses, with the world layer.</summary>
public sealed record TheatreSet
{
    public required ImmutableArray<Country> Countries { get; init; }

    public required ImmutableArray<Theatre> Theatres { get; init; }

    /// <summary>Reads the named theatres, or all, from the folder that ships beside the program and from a user's own.</summary>
    /// <param name="folders">Folders whose subfolders are theatres; one of them holds <c>world</c>.</param>
    /// <param name="names">Theatres to read; empty for all.</param>
    /// <exception cref="DataException">A file is wrong, or a named theatre is not there.</exception>
    public static TheatreSet Read(IEnumerable<string> folders, IEnumerable<string> names) =>
        new() { Countries = [], Theatres = [] };
}
