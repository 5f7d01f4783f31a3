using Cairn.Theatres;

namespace Cairn.Exams.Events;

/// <summary>The weights of events that a person set, and the file that the learned ones go to.</summary>
internal sealed class EventPriors
{
    private const string Heading =
        """
        # What speaks for a happening being an event that a careful coder keeps. 100 points are a factor of e in the odds. Learned from
        # event-priors.tsv and reports coded by hand with Cairn.Exams events-learn; not edited by hand. docs/coding-events.md tells more.
        feature	weight	note
        """;

    private EventPriors(SortedDictionary<string, (int Weight, string Note)> rows) => Rows = rows;

    public SortedDictionary<string, (int Weight, string Note)> Rows { get; }

    public static EventPriors Read(string ontology)
    {
        var rows = new SortedDictionary<string, (int, string)>(StringComparer.Ordinal);
        foreach (var row in TsvTable.Read(Path.Combine(ontology, "words", "event-priors.tsv"), ["feature", "weight", "note"]).Rows)
        {
            rows.Add(row.Required("feature"), ((int)(row.Number("weight") ?? 0), row["note"]));
        }

        return new EventPriors(rows);
    }

    public static void Write(string path, IReadOnlyDictionary<string, int> weights) =>
        File.WriteAllText(path, string.Join('\n', weights.OrderBy(w => w.Key is not ("threshold" or "bias")).ThenByDescending(w => w.Value).Select(w => $"{w.Key}\t{w.Value}\t").Prepend(Heading.TrimEnd())) + "\n");
}
