using System.Collections.Immutable;
using Cairn.Coding;
using Cairn.Collection;
using Cairn.Ledger.Incidents;
using Cairn.Resolution;
using Cairn.Running;
using Cairn.Theatres;
using Cairn.Values;

namespace Cairn.Exams.Incidents;

/// <summary>How well incidents and families of the samples agree with their answers.</summary>
/// <param name="Events">B-cubed over all coded events.</param>
/// <param name="Told">B-cubed over those that tell of a listed happening.</param>
/// <param name="Families">B-cubed over all reports.</param>
/// <param name="Pairs">Pairs of events that the answers join, and that were joined.</param>
/// <param name="WrongJoins">Pairs joined that the answers keep apart, in words.</param>
/// <param name="MissedJoins">Pairs that the answers join and the machine did not, in words.</param>
internal sealed record IncidentScore(
    BCubed Events, BCubed Told, BCubed Families, (int Right, int Found) Pairs, ImmutableArray<string> WrongJoins, ImmutableArray<string> MissedJoins, ImmutableArray<string> FamilyFaults, int FamiliesInAnswers)
{
    /// <param name="folder">The samples' folder with reports, retold and the answers.</param>
    public static async Task<IncidentScore> OfAsync(string folder, CancellationToken stop)
    {
        var answers = ToldAnswers.Read(folder);
        var pipeline = Pipeline.Standard(TheatreSet.Read([DataFolders.Theatres], []));
        var reports = new List<CodedReport>();
        await foreach (var report in new Collector(new CollectionLimits(), TimeProvider.System).CollectAsync([Path.Combine(folder, "reports"), Path.Combine(folder, "retold")], stop))
        {
            if (report.IsAccepted && pipeline.Run(report.Value) is { IsAccepted: true } coded)
            {
                reports.Add(coded.Value);
            }
        }

        var right = new Dictionary<CodedId, (string Group, string Name)>();
        var tellings = new List<Telling>();
        foreach (var report in reports)
        {
            string stem = Stem(report);
            var listed = answers.Right(stem, report);
            for (int i = 0; i < report.Events.Length; i++)
            {
                var told = report.Events[i];
                string evidence = told.Evidence.In(report.Document.Text).ToString();
                int before = report.Events.Take(i).Count(e => e.Evidence == told.Evidence);
                right[told.Id] = (listed.GetValueOrDefault(i) ?? $"{answers.OriginalOf(stem) ?? stem}: {evidence} ({before})", $"{stem} e{i + 1}");
                tellings.Add(new Telling(told.Id, report.Document.Report.Hash, told, evidence, report.Document.Published));
            }
        }

        var resolved = new IncidentResolver(EventComparison.Read(DataFolders.Ontology)).Resolve(tellings);
        var found = resolved.Groups.SelectMany(g => g, (g, id) => (id, g[0])).ToDictionary(p => p.id, p => p.Item2);
        (string, CodedId)[] items = [.. tellings.Select(t => (right[t.Id].Group, found.GetValueOrDefault(t.Id, t.Id)))];
        var many = right.Values.GroupBy(r => r.Group).Where(g => g.Count() > 1).Select(g => g.Key).ToHashSet(StringComparer.Ordinal);
        var (wrong, missed) = (ImmutableArray.CreateBuilder<string>(), ImmutableArray.CreateBuilder<string>());
        int rightPairs = 0;
        for (int i = 0; i < tellings.Count; i++)
        {
            for (int j = i + 1; j < tellings.Count; j++)
            {
                bool belong = items[i].Item1 == items[j].Item1, joined = items[i].Item2 == items[j].Item2;
                rightPairs += belong ? 1 : 0;
                if (belong != joined)
                {
                    (joined ? wrong : missed).Add($"{right[tellings[i].Id].Name} and {right[tellings[j].Id].Name}");
                }
            }
        }

        var families = SourceFamilies.Find(reports.Select(r => new FamilyReport(Stem(r), r.Document.Text, r.Document.Outlet) { Origins = OriginReading.Of(r.Events, r.Claims, r.Document.Text, r.Document.Outlet) }));
        var faults = families.Where(f => f.Reports.Select(r => answers.Families.GetValueOrDefault(r, r)).Distinct().Count() > 1).Select(f => "joined: " + string.Join(", ", f.Reports) + " (" + string.Join("; ", f.Reasons) + ")")
            .Concat(answers.Families.GroupBy(a => a.Value).Where(a => families.Count(f => f.Reports.Any(r => a.Any(m => m.Key == r))) > 1).Select(a => "not joined: " + string.Join(", ", a.Select(m => m.Key))));
        return new IncidentScore(
            BCubed.Of(items),
            BCubed.Of([.. items.Where(i => many.Contains(i.Item1))]),
            BCubed.Of([.. families.SelectMany(f => f.Reports, (f, r) => (answers.Families.GetValueOrDefault(r, r), f.Reports[0]))]),
            (rightPairs, rightPairs - missed.Count),
            wrong.ToImmutable(),
            missed.ToImmutable(),
            [.. faults],
            answers.Families.Values.Distinct().Count());
    }

    private static string Stem(CodedReport report) => report.Document.Report.Receipt.Stem;
}
