using System.CommandLine;
using Cairn.Language;
using Cairn.Theatres;

namespace Cairn.Exams.Muc4;

/// <summary>The verbs of the MUC-4 exam.</summary>
internal static class MucVerbs
{
    public static Command CrossValidate()
    {
        var texts = new Option<FileInfo[]>("--texts") { Description = "message files", Required = true, AllowMultipleArgumentsPerToken = true };
        var keys = new Option<FileInfo[]>("--keys") { Description = "their key files", Required = true, AllowMultipleArgumentsPerToken = true };
        var folds = new Option<int>("--folds") { Description = "how many parts", DefaultValueFactory = _ => 5 };
        var output = new Option<DirectoryInfo>("--out") { Description = "folder for the responses, one a threshold", Required = true };
        var command = new Command("muc4-cross", "Learns from messages with keys and answers each part by what the others taught.") { texts, keys, folds, output };
        command.SetAction(result =>
        {
            var language = new LanguageLayer(TheatreSet.Read([DataFolders.Theatres], []));
            var all = result.GetValue(keys)!.SelectMany(k => MucKey.Read(k.FullName)).GroupBy(k => k.Key).ToDictionary(g => g.Key, g => g.SelectMany(x => x.Value).ToList(), StringComparer.Ordinal);
            var examples = result.GetValue(texts)!.SelectMany(t => MucDocument.Read(t.FullName)).Where(m => all.ContainsKey(m.Id))
                .Select(m => (Reading: MucReading.Of(m, language), Keys: all[m.Id])).ToList();
            Console.Error.WriteLine($"{examples.Count} messages read");
            foreach (var slot in MucModel.Roles)
            {
                var fills = examples.SelectMany(e => e.Keys.Where(k => !k.IsOptional).SelectMany(k => k[slot]).Where(f => !f.IsOptional).Select(f => (e.Reading, Fill: f))).ToList();
                var missed = fills.Where(f => !f.Fill.Values.Any(v => f.Reading.Candidates.Any(c => MucStrings.Matches(c.Core, MucStrings.Core(v))))).ToList();
                Console.Error.WriteLine($"{slot}: {fills.Count} fills, {fills.Count - missed.Count} among the candidates; missed {string.Join(" | ", missed.Take(25).Select(f => string.Join('/', f.Fill.Values)))}");
            }

            Console.Error.WriteLine($"templates {examples.Sum(e => e.Keys.Count)}, messages with one {examples.Count(e => e.Keys.Count > 0)}, types {string.Join(", ", examples.SelectMany(e => e.Keys).GroupBy(k => k.Type).Select(g => $"{g.Key} {g.Count()}"))}");
            int parts = result.GetValue(folds);
            var views = new MucView[examples.Count];
            for (int fold = 0; fold < parts; fold++)
            {
                var model = MucModel.Train([.. examples.Where((_, i) => i % parts != fold)], 1);
                for (int i = fold; i < examples.Count; i += parts)
                {
                    views[i] = model.View(examples[i].Reading);
                }

                Console.Error.WriteLine($"part {fold + 1} of {parts}");
            }

            result.GetValue(output)!.Create();
            foreach (double type in (double[])[0.15, 0.25, 0.35, 0.45])
            {
                foreach (double role in (double[])[0.2, 0.3])
                {
                    var answer = new MucAnswer(type, role);
                    using var writer = new StreamWriter(Path.Combine(result.GetValue(output)!.FullName, $"response-{type * 100:0}-{role * 100:0}"));
                    foreach (var view in views)
                    {
                        MucTemplate.Write(writer, view.Reading.Message.Id, answer.Templates(view));
                    }
                }
            }
        });
        return command;
    }
}
