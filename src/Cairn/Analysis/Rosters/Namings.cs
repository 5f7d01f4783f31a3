using System.Collections.Immutable;

namespace Cairn.Analysis.Rosters;

/// <summary>All places where one party or person is named, and what they add up to.</summary>
public sealed record Namings(ImmutableArray<Naming> All)
{
    public int AsDoer => Count(NamingRole.Doer);

    public int AsTarget => Count(NamingRole.Target);

    public int Claims => Count(NamingRole.Claimant);

    public int Judgements => Count(NamingRole.Judge);

    /// <summary>The first day of all; null where no naming has a day.</summary>
    public DateOnly? First => All.Min(naming => naming.Day);

    public DateOnly? Last => All.Max(naming => naming.Day);

    /// <summary>The names that reports write, the commonest first.</summary>
    public ImmutableArray<(string Words, int Count)> Written =>
    [
        .. All.Where(naming => naming.IsByName).GroupBy(naming => naming.Written, StringComparer.OrdinalIgnoreCase)
            .Select(group => (group.First().Written, group.Count())).OrderByDescending(written => written.Item2).ThenBy(written => written.Written, StringComparer.Ordinal),
    ];

    private int Count(NamingRole role) => All.Where(naming => naming.Role == role).Select(naming => naming.Thing).Distinct().Count();
}
