using System.CommandLine;
using System.Text;
using System.Text.Json;
using Cairn.Language;
using Cairn.Theatres;

namespace Cairn.Exams.Entities;

/// <summary>Answers the exam <c>entities</c>: people, organisations, places, weapons, times and quantities in documents, with their offsets.</summary>
internal static class EntitiesExam
{
    public static Command Verb()
    {
        var input = new Option<DirectoryInfo>("--in") { Required = true, Description = "folder whose subfolders hold a documents.json" };
        var output = new Option<FileInfo>("--out") { Required = true, Description = "file for one JSON object a line" };
        var verb = new Command("entities", "Marks people, organisations, places, weapons, times and quantities.") { input, output };
        verb.SetAction(parsed => Answer(parsed.GetRequiredValue(input), parsed.GetRequiredValue(output)));
        return verb;
    }

    private static void Answer(DirectoryInfo input, FileInfo output)
    {
        var language = new LanguageLayer(TheatreSet.Read([DataFolders.Theatres], []));
        var finder = EntityFinder.Read(Path.Combine(DataFolders.Ontology, "words"));
        using var writer = new StreamWriter(output.FullName, false, new UTF8Encoding(false));
        foreach (var folder in input.EnumerateDirectories().OrderBy(folder => folder.Name, StringComparer.Ordinal))
        {
            string documents = Path.Combine(folder.FullName, "documents.json");
            foreach (string line in File.Exists(documents) ? File.ReadLines(documents) : [])
            {
                if (line.Length == 0)
                {
                    continue;
                }

                using var json = JsonDocument.Parse(line);
                string id = json.RootElement.GetProperty("_id").GetString()!;
                string text = json.RootElement.GetProperty("text").GetString()!;
                foreach (var entity in finder.Find(language.Read(PlainDocument.Of(text))))
                {
                    writer.WriteLine(JsonSerializer.Serialize(new { documentId = id, begin = entity.Span.Start, end = entity.Span.End, type = entity.Type }));
                }
            }
        }
    }
}
