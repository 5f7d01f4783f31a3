using System.CommandLine;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Cairn.Cleaning;
using Cairn.Collection;

namespace Cairn.Exams.Extraction;

/// <summary>The exam <c>extraction</c>: the report's text out of web pages.</summary>
/// <remarks>Reads every <c>html/*.html.gz</c> of the folder. The answer is the cleaned text without the title and captions, which the exam
/// does not count as the article's body.</remarks>
internal static class ExtractionExam
{
    public static Command Verb()
    {
        var input = new Option<DirectoryInfo>("--in") { Required = true, Description = "The exam's folder, with html/*.html.gz in it." };
        var output = new Option<FileInfo>("--out") { Required = true, Description = "The answer, a JSON object." };
        var verb = new Command("extraction", "Article text out of web pages.") { input, output };
        verb.SetAction((parsed, cancel) => AnswerAsync(parsed.GetRequiredValue(input), parsed.GetRequiredValue(output), cancel));
        return verb;
    }

    private static async Task<int> AnswerAsync(DirectoryInfo folder, FileInfo file, CancellationToken cancel)
    {
        var cleaner = new Cleaner();
        string pages = Path.Combine(folder.FullName, "html");
        await using var stream = file.Create();
        await using var writer = new Utf8JsonWriter(stream, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, Indented = true });
        writer.WriteStartObject();
        await foreach (var report in new Collector(new CollectionLimits(), TimeProvider.System).CollectAsync([Directory.Exists(pages) ? pages : folder.FullName], cancel))
        {
            if (!report.IsAccepted)
            {
                await Console.Error.WriteLineAsync(report.Rejection.ToString());
                continue;
            }

            var document = cleaner.Clean(report.Value);
            writer.WriteStartObject(report.Value.Receipt.Stem);
            writer.WriteString("articleBody", document.IsAccepted ? Body(document.Value) : "");
            writer.WriteEndObject();
        }

        writer.WriteEndObject();
        return 0;
    }

    private static string Body(Document document)
    {
        var body = new StringBuilder();
        foreach (var block in document.Blocks)
        {
            if (block.Kind is not (BlockKind.Title or BlockKind.Caption))
            {
                _ = (body.Length == 0 ? body : body.Append("\n\n")).Append(block.Span.In(document.Text));
            }
        }

        return body.ToString();
    }
}
