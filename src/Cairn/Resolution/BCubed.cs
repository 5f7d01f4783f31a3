namespace Cairn.Resolution;

/// <summary>How well groups found agree with groups known to be right, item by item (Bagga and Baldwin's B-cubed): precision is the share of an
/// item's companions that belong with it, recall the share of those that belong with it that are its companions.</summary>
internal readonly record struct BCubed(double Precision, double Recall)
{
    public double F => Precision + Recall == 0 ? 0 : 2 * Precision * Recall / (Precision + Recall);

    /// <param name="items">Of each item the group that is right and the group that was found.</param>
    public static BCubed Of<TRight, TFound>(IReadOnlyCollection<(TRight Right, TFound Found)> items) where TRight : notnull where TFound : notnull
    {
        if (items.Count == 0)
        {
            return default;
        }

        var right = items.CountBy(i => i.Right).ToDictionary(p => p.Key, p => p.Value);
        var found = items.CountBy(i => i.Found).ToDictionary(p => p.Key, p => p.Value);
        double precision = 0, recall = 0;
        foreach (var (pair, both) in items.CountBy(i => i))
        {
            precision += (double)both * both / found[pair.Found];
            recall += (double)both * both / right[pair.Right];
        }

        return new BCubed(precision / items.Count, recall / items.Count);
    }
}
