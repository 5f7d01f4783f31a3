using System.Collections.Immutable;
using Cairn.Language.Matching;

namespace Cairn.Analysis.Rosters;

/// <summary>Takes spellings of one unknown name together, the commonest first: a spelling joins the first name that the matcher finds it equal to.</summary>
internal sealed class NameClusters(NameMatcher matcher)
{
    /// <summary>Groups of spellings, with the reason of the last that joined.</summary>
    public ImmutableArray<(ImmutableArray<string> Spellings, string? Reason)> Of(IEnumerable<string> names, NameSort sort)
    {
        var clusters = new List<(List<string> Spellings, string? Reason)>();
        var heads = new NameBook(matcher, sort);
        foreach (string name in names)
        {
            if (heads.Find(name) is [var (head, verdict), ..])
            {
                clusters[head].Spellings.Add(name);
                clusters[head] = (clusters[head].Spellings, $"{name}: {verdict.Reason}");
            }
            else
            {
                heads.Add(name);
                clusters.Add(([name], null));
            }
        }

        return [.. clusters.Select(cluster => (cluster.Spellings.ToImmutableArray(), cluster.Reason))];
    }
}
