using System.Collections.Immutable;

namespace Cairn.Analysis.Rosters;

/// <summary>All places where one party or person is named, and what they add up to, counted once.</summary>
public sealed record Namings(ImmutableArray<Naming> All)
{
    public int AsDoer { get; } = Count(All, NamingRole.Doer);

    public int AsTarget { get; } = Count(All, NamingRole.Target);

    public int Claims { get; } = Count(All, NamingRole.Claimant);

    public int Judgements { get; } = Count(All, NamingRole.Judge);

    /// <summary>The first day of all; null where no naming has a day.</summary>
    public DateOnly? First { get; } = All.Min(naming => naming.Day);

    public DateOnly? Last { get; } = All.Max(naming => naming.Day);

    /// <summary>The names that reports write, the commonest first.</summary>
    public ImmutableArray<(string Words, int Count)> Written { get; } =
    [
        .. All.Where(naming => naming.IsByName).GroupBy(naming => naming.Written, StringComparer.OrdinalIgnoreCase)
            .Select(group => (group.First().Written, group.Count())).OrderByDescending(written => written.Item2).ThenBy(written => written.Written, StringComparer.Ordinal),
    ];

    private static int Count(ImmutableArray<Naming> all, NamingRole role) => all.Where(naming => naming.Role == role).Select(naming => naming.Thing).Distinct().Count();
}
