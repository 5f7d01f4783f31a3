namespace Cairn.Analysis.Rosters;

/// <summary>A name that no theatre knows, with its spellings taken together, for somebody to review.</summary>
public sealed record UnknownName
{
    /// <summary>The spelling that most namings have.</summary>
    public required string Name { get; init; }

    /// <summary>Whether it looks like a person's name. Persons are listed only with an office beside their name.</summary>
    public required bool IsPerson { get; init; }

    public required Namings Namings { get; init; }

    /// <summary>Why its spellings were taken for one name; null where there is one spelling.</summary>
    public string? Reason { get; init; }

    /// <summary>A name that a theatre knows and that may be the same, with the reason: "Harakat al-Nujaba (…)"; null where none is near.</summary>
    public string? Near { get; init; }

    /// <summary>A row to paste into actors.tsv or people.tsv of a theatre, after a look at it.</summary>
    public required string Row { get; init; }
}
