using System.Collections.Immutable;

namespace Cairn.Theatres;

/// <summary>A person in public office, in command, or quoted in public as a spokesperson or expert. No private persons.</summary>
/// <remarks>One row of <c>people.tsv</c>.</remarks>
public sealed record PublicFigure
{
    public required string Id { get; init; }

    /// <summary>The usual English spelling, as it is coded.</summary>
    public required string Name { get; init; }

    /// <summary>Other spellings in any script.</summary>
    public required ImmutableArray<string> Variants { get; init; }

    /// <summary>Office or role: <c>spokesperson of the Joint Operations Command</c>.</summary>
    public string? Office { get; init; }

    /// <summary>The same, office by office, with the years that it tells.</summary>
    public ImmutableArray<Office> Offices => OfficeReader.Read(Office);

    /// <summary>Id of the actor that the person speaks or acts for; null for independent experts.</summary>
    public string? Actor { get; init; }

    public string? Country { get; init; }
}
