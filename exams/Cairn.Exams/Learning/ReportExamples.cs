namespace Cairn.Exams.Learning;

/// <summary>All examples of one report.</summary>
/// <param name="Name">The report.</param>
/// <param name="Set">Which collection it comes from.</param>
/// <param name="Examples">Its stretches.</param>
/// <param name="Coded">How many things a person coded in it, found or not.</param>
internal sealed record ReportExamples(string Name, string Set, IReadOnlyList<Example> Examples, int Coded)
{
    /// <summary>Pairs stretches with what a person coded: each coded thing goes to the stretch that fits best; others that fit it too tell nothing.</summary>
    /// <param name="name">The report.</param>
    /// <param name="set">Its collection.</param>
    /// <param name="stretches">Features of each stretch.</param>
    /// <param name="coded">How many things were coded.</param>
    /// <param name="fit">How well a stretch fits a coded thing, nought for not at all.</param>
    public static ReportExamples Pair(string name, string set, IReadOnlyList<IReadOnlyList<string>> stretches, int coded, Func<int, int, double> fit)
    {
        var told = new bool?[stretches.Count];
        Array.Fill(told, false);
        var pairs = from stretch in Enumerable.Range(0, stretches.Count)
                    from thing in Enumerable.Range(0, coded)
                    let score = fit(stretch, thing)
                    where score > 0
                    orderby score descending, stretch
                    select (stretch, thing);
        var used = new HashSet<int>();
        foreach (var (stretch, thing) in pairs)
        {
            if (told[stretch] != true)
            {
                told[stretch] = used.Add(thing) ? true : null;
            }
        }

        return new ReportExamples(name, set, [.. stretches.Select((features, i) => new Example(features, told[i]))], coded);
    }
}
