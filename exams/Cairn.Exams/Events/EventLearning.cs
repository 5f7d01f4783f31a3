using System.CommandLine;
using Cairn.Coding;
using Cairn.Coding.Events;
using Cairn.Language;
using Cairn.Theatres;

namespace Cairn.Exams.Events;

/// <summary>Learns what speaks for a happening being an event, from reports coded by hand, and measures it on reports held out in turn.</summary>
internal static class EventLearning
{
    public static Command Verb()
    {
        var exams = new Option<DirectoryInfo>("--exams") { Required = true, Description = "The folder of the exams; reports/gold and reports/texts are read." };
        var samples = new Option<DirectoryInfo>("--samples") { Required = true, Description = "The project's samples; gold and reports are read, those held out only scored." };
        var output = new Option<FileInfo?>("--out") { Description = "Where the weights go; without it only the measure is told." };
        var folds = new Option<int>("--folds") { DefaultValueFactory = _ => 6, Description = "Into how many parts the reports are cut, each coded by weights learned from the others." };
        var pull = new Option<double>("--pull") { DefaultValueFactory = _ => 2, Description = "How strongly weights are drawn towards those set by hand." };
        var verb = new Command("events-learn", "Learns the weights for events from reports coded by hand and measures them on parts held out.") { exams, samples, output, folds, pull };
        verb.SetAction(line => RunAsync(line.GetRequiredValue(exams), line.GetRequiredValue(samples), line.GetValue(output), line.GetValue(folds), line.GetValue(pull)));
        return verb;
    }

    private static async Task<int> RunAsync(DirectoryInfo exams, DirectoryInfo samples, FileInfo? output, int folds, double pull)
    {
        var language = new LanguageLayer(TheatreSet.Read([DataFolders.Theatres], []));
        string gold = Path.Combine(samples.FullName, "gold"), texts = Path.Combine(samples.FullName, "reports");
        var open = await GoldReport.ReadAsync(Path.Combine(exams.FullName, "reports", "gold"), Path.Combine(exams.FullName, "reports", "texts"), false, language);
        var own = await GoldReport.ReadAsync(gold, texts, false, language);
        var held = await GoldReport.ReadAsync(gold, texts, true, language);
        var coder = new EventCoder();
        var learner = new EventLearner(coder, EventPriors.Read(DataFolders.Ontology), pull);
        var candidates = learner.Candidates([.. open, .. own]);
        Console.WriteLine($"{candidates.Sum(c => c.Decisions.Length)} candidates in {candidates.Count} reports, {candidates.Sum(c => c.IsGold.Count(g => g))} of them in the gold coding");
        learner.Tell("open half, held out in turn", candidates, folds, new HashSet<string>(open.Select(r => r.Stem)));
        learner.Tell("own samples, held out in turn", candidates, folds, new HashSet<string>(own.Select(r => r.Stem)));
        TellParts([("open half", open), ("own samples", own), ("held-out samples", held)]);
        var weights = learner.Learn(candidates);
        learner.Tell("held-out samples, weights of all", learner.Candidates(held), weights);
        if (output is not null)
        {
            EventPriors.Write(output.FullName, weights);
        }

        return 0;
    }

    /// <summary>What each part of the coder gives: the score without it.</summary>
    private static void TellParts(IReadOnlyList<(string Name, List<GoldReport> Reports)> sets)
    {
        var lexicon = EventLexicon.Read(DataFolders.Ontology);
        foreach (var without in Enum.GetValues<EventParts>().Where(part => part != EventParts.All))
        {
            var coder = new EventCoder(lexicon, EventParts.All & ~without);
            var scores = sets.Select(set => $"{set.Name} {set.Reports.Aggregate(default(SlotCounts), (sum, report) => sum + SlotScore.Count(report.Events, [.. coder.Code(report.Reading).Select(EventSlots.Of)]))}");
            Console.WriteLine($"without {without}: {string.Join("; ", scores)}");
        }
    }
}
