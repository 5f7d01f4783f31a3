using Cairn.Theatres;

namespace Cairn.Cleaning.Removal;

/// <summary>Patterns of furniture by the word that they begin with.</summary>
internal sealed class FurniturePatterns
{
    private readonly WordTable<FurniturePattern[]> byFirst;

    /// <summary>Those that begin with a number or any words.</summary>
    private readonly FurniturePattern[] open;

    public FurniturePatterns(IEnumerable<FurniturePattern> patterns)
    {
        var all = patterns.ToLookup(pattern => pattern.Parts[0] is "*" or "#");
        open = [.. all[true]];
        byFirst = new(all[false].GroupBy(pattern => pattern.Parts[0]).Select(group => KeyValuePair.Create(group.Key, (FurniturePattern[])[.. group, .. open])), StringComparison.Ordinal);
    }

    /// <summary>The patterns that may fit words that begin so: those that name the first word, then the open ones.</summary>
    public FurniturePattern[] Of(string firstWord) => byFirst.TryGetValue(firstWord, out var own) ? own : open;
}
