using Cairn.Theatres;

namespace Cairn.Coding.Events.Wording;

/// <summary>Reads <c>event-roles.tsv</c>: nouns with their classes and means, singular and plural.</summary>
internal static class NounFile
{
    /// <exception cref="DataException">A class or means is unknown.</exception>
    public static IEnumerable<KeyValuePair<string, (NounClass Class, Means Means)>> Read(string path)
    {
        var entries = new Dictionary<string, (NounClass, Means)>(StringComparer.OrdinalIgnoreCase);
        foreach (var row in TsvTable.Read(path, ["word", "classes"]).Rows)
        {
            var classes = NounClass.None;
            var means = Means.None;
            foreach (string name in row.List("classes"))
            {
                if (name.StartsWith("means-", StringComparison.Ordinal) && Enum.TryParse(name[6..], true, out Means one))
                {
                    means |= one;
                }
                else if (Enum.TryParse(name.Replace("-", "", StringComparison.Ordinal), true, out NounClass other))
                {
                    classes |= other;
                }
                else
                {
                    throw row.Error(DataErrors.BadValue, $"'{name}' in 'classes' is not known");
                }
            }

            string word = row.Required("word");
            Add(word, classes, means);
            if (classes != NounClass.None && !word.EndsWith('s') && !word.EndsWith("men", StringComparison.Ordinal))
            {
                Add(Inflection.Plural(word), classes, means);
            }
        }

        return entries;

        void Add(string word, NounClass classes, Means means) =>
            entries[word] = entries.TryGetValue(word, out var known) ? (known.Item1 | classes, known.Item2 | means) : (classes, means);
    }
}
