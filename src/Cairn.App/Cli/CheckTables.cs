using Cairn.Analysis.Arithmetic;

namespace Cairn.App.Cli;

/// <summary>Writes checks for people: what follows, a small table, the sentences, who counted, and what to beware of.</summary>
internal static class CheckTables
{
    public static void Write(Screen screen, Check check)
    {
        EntryTables.Head(screen, check.Title, check.Verdict.ToString().ToLowerInvariant());
        EntryTables.Body(screen, check.Words);
        int label = check.Rows.Max(row => row.Label.Length), value = check.Rows.Max(row => row.Value.ToString().Length), unit = check.Rows.Max(row => row.Unit.Length);
        foreach (var row in check.Rows)
        {
            string by = row.Figure is { } figure ? $"{figure.Counter} ({figure.Stem} {figure.Name})" : "";
            EntryTables.Row(screen, $"{row.Label.PadRight(label)}  {row.Value.ToString().PadLeft(value)} {row.Unit.PadRight(unit)}  {by}");
        }

        foreach (var sentence in check.Figures.GroupBy(figure => (figure.Report, figure.SentenceSpan)))
        {
            EntryTables.Body(screen, $"{sentence.First().Stem} {string.Join(", ", sentence.Select(figure => figure.Name))}: “{sentence.First().Sentence}”");
        }

        EntryTables.Body(screen, check.Counters == Counters.Same ? $"Same counter: {check.Figures[0].Counter}." : $"Different counters: {string.Join("; ", check.Figures.Select(figure => figure.Counter).Distinct(StringComparer.Ordinal))}.");
        foreach (string caution in check.Cautions)
        {
            EntryTables.Body(screen, "Caution: " + caution);
        }

        screen.Out.WriteLine();
    }
}
