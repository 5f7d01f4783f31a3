using System.Collections.Immutable;
using Cairn.Analysis.Trends;
using Cairn.Ledger;
using Cairn.Ledger.Counts;

namespace Cairn.App.Web;

/// <summary>The form above counts over time, filled with what was asked.</summary>
/// <param name="Action">The page that it leads to.</param>
/// <param name="Given">The address as it was.</param>
/// <param name="Asked">What was asked.</param>
/// <param name="Datasets">What can be counted besides reports.</param>
/// <param name="HasGrouping">Whether counts can be told apart there.</param>
internal sealed record TrendForm(string Action, Parameters Given, TrendRequest Asked, ImmutableArray<StoredDataset> Datasets, bool HasGrouping)
{
    public static ImmutableArray<(CountGrouping By, string Name)> Groupings { get; } =
    [
        (CountGrouping.None, "all together"), (CountGrouping.Type, "type"), (CountGrouping.SubType, "sub-type"), (CountGrouping.Tactic, "tactic"), (CountGrouping.Actor, "actor"),
        (CountGrouping.Target, "target"), (CountGrouping.Admin1, "province"), (CountGrouping.Place, "place"), (CountGrouping.Country, "country"),
    ];
}
