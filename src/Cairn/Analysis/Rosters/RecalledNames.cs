namespace Cairn.Analysis.Rosters;

/// <summary>Remembers for one reading of the record whom a name stands for: a record says the same few names over and over.</summary>
internal sealed class RecalledNames(KnownNames known)
{
    private readonly Dictionary<string, object?> found = new(StringComparer.Ordinal);

    /// <summary>As <see cref="KnownNames.Find"/>. What is longer than any name is not looked up: rows of datasets have a whole account as their words.</summary>
    public object? Find(string name)
    {
        if (name.Length > known.Longest)
        {
            return null;
        }

        if (!found.TryGetValue(name, out object? its))
        {
            found[name] = its = known.Find(name);
        }

        return its;
    }
}
