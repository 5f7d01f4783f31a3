using System.Collections.Immutable;
using System.Globalization;
using Cairn.Analysis.Rosters;

namespace Cairn.App.Web;

/// <summary>Where one party or person is named, as its page shows it: events by month, and the coded things with their words.</summary>
internal sealed record NamingsView(Namings Namings)
{
    /// <summary>More would be a list that nobody reads; the filters of the lists show all.</summary>
    public const int Most = 60;

    public MonthChart Months { get; } = MonthChart.Of(
    [
        .. Namings.All.Where(naming => naming is { EventType: not null, Day: not null }).DistinctBy(naming => naming.Thing)
            .GroupBy(naming => (new DateOnly(naming.Day!.Value.Year, naming.Day.Value.Month, 1), naming.EventType!)).Select(group => new MonthCount(group.Key.Item1, group.Key.Item2, group.Count())),
    ]);

    /// <summary>The newest first, each coded thing once a role.</summary>
    public ImmutableArray<Naming> Newest { get; } = [.. Namings.All.DistinctBy(naming => (naming.Thing, naming.Role)).OrderByDescending(naming => naming.Day).Take(Most)];

    public string Days => Namings.First is { } first ? string.Create(CultureInfo.InvariantCulture, $"{first:yyyy-MM-dd} – {Namings.Last:yyyy-MM-dd}") : "no day";

    public static string Role(NamingRole role) => role switch
    {
        NamingRole.Doer => "did it",
        NamingRole.Target => "was its target",
        NamingRole.Claimant => "says a figure",
        _ => "judges",
    };
}
