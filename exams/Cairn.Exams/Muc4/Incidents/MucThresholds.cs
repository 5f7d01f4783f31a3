using System.Collections.Immutable;
using System.Globalization;
using Cairn.Theatres;

namespace Cairn.Exams.Muc4;

/// <summary>From which chance on, in thousandths, something is believed: <c>models/muc4-thresholds.tsv</c>, set by held-out answers over the
/// development messages.</summary>
internal sealed record MucThresholds
{
    /// <summary>By role, in the order of <see cref="MucSets.Roles"/>: an entity that is this likely in the role is a part of an incident.</summary>
    public required ImmutableArray<int> Part { get; init; }

    /// <summary>The same for a role besides the likeliest one of the entity.</summary>
    public required int SecondPart { get; init; }

    /// <summary>Groups of targets that are as likely as this of one incident are put into one; each value is tried.</summary>
    public required ImmutableArray<int> Same { get; init; }

    /// <summary>A perpetrator or instrument that is as likely as this in an incident is put into it besides the likeliest.</summary>
    public required int Attached { get; init; }

    /// <summary>What a fill costs, in thousandths of a right one: about half of the F that is aimed at. A fill that is less likely right than this
    /// lowers F.</summary>
    public required int Price { get; init; }

    /// <summary>A type other than ATTACK that is this likely is answered.</summary>
    public required int Type { get; init; }

    /// <summary>A place that is this likely is answered; else the country alone.</summary>
    public required int Place { get; init; }

    /// <summary>A description that is this likely a named person's is given as that person's.</summary>
    public required int Link { get; init; }

    /// <summary>How likely the number read off a phrase is right.</summary>
    public required int Number { get; init; }

    /// <summary>How likely the nation read off a phrase is right.</summary>
    public required int Nation { get; init; }

    /// <exception cref="DataException">The file is missing or wrong.</exception>
    public static MucThresholds Read(string path)
    {
        var rows = TsvTable.Read(path, ["name", "thousandths"]).Rows.ToDictionary(r => r.Required("name"), r => r.List("thousandths"), StringComparer.Ordinal);
        ImmutableArray<int> All(string name) => rows.TryGetValue(name, out var values) ? [.. values.Select(v => int.Parse(v, CultureInfo.InvariantCulture))]
            : throw new DataException(DataErrors.BadValue, path, 0, $"there is no threshold '{name}'");
        ImmutableArray<int> ByRole(string name) => All(name) is { Length: var count } values && count == MucSets.Roles.Length ? values
            : throw new DataException(DataErrors.BadValue, path, 0, $"'{name}' needs {MucSets.Roles.Length} values");
        return new MucThresholds
        {
            Part = ByRole("part"),
            SecondPart = All("second-part")[0],
            Same = All("same"),
            Attached = All("attached")[0],
            Price = All("price")[0],
            Type = All("type")[0],
            Place = All("place")[0],
            Link = All("link")[0],
            Number = All("number")[0],
            Nation = All("nation")[0],
        };
    }
}
