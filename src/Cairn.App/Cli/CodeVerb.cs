using System.CommandLine;
using System.Text;
using Cairn.Coding;
using Cairn.Collection;
using Cairn.Publishing;
using Cairn.Running;

namespace Cairn.App.Cli;

/// <summary><c>cairn code</c>: codes reports without a store, one JSON file or line a report.</summary>
internal static class CodeVerb
{
    public static Command Create(Screen screen)
    {
        var paths = new Argument<string[]>("PATH") { Description = "Files and folders of reports.", Arity = ArgumentArity.OneOrMore };
        var folder = new Option<string?>("--out") { Description = "Folder for one <stem>.json a report; JSON lines on standard output where not given.", HelpName = "DIR" };
        var theatres = new TheatreOptions();
        var verb = new Command("code", "Codes reports without a store: events, claims and assessments with their evidence, as JSON.") { paths, folder };
        HelpWithExample.AddTo(verb, "cairn code samples --out coded");
        theatres.AddTo(verb);
        verb.SetAction((line, stop) => RunAsync(screen, theatres.Pipeline(line), line.GetRequiredValue(paths), line.GetValue(folder), stop));
        return verb;
    }

    private static async Task<int> RunAsync(Screen screen, Pipeline pipeline, string[] paths, string? folder, CancellationToken stop)
    {
        if (folder is not null)
        {
            Directory.CreateDirectory(folder);
        }

        int coded = 0, rejected = 0;
        var names = new ReportNames();
        await foreach (var coding in new CodingRun(pipeline).RunAsync(new Collector(new CollectionLimits(), TimeProvider.System).CollectAsync(paths, stop), stop))
        {
            if (coding.Outcome.Value is { } report)
            {
                coded++;
                await WriteAsync(screen, report, names.Next(report.Document.Report.Receipt.Stem), folder);
            }
            else
            {
                rejected++;
                await screen.Error.WriteLineAsync(coding.Outcome.Rejection!.ToString());
            }
        }

        await screen.Error.WriteLineAsync($"{coded} reports coded, {rejected} rejected.");
        return rejected == 0 ? ExitCodes.Done : ExitCodes.SomeRejected;
    }

    private static async Task WriteAsync(Screen screen, CodedReport report, string name, string? folder)
    {
        if (folder is null)
        {
            await screen.Out.WriteLineAsync(Encoding.UTF8.GetString(CodedReportJson.Write(report, indented: false, name).Span));
            return;
        }

        await using var file = File.Create(Path.Combine(folder, name + ".json"));
        await file.WriteAsync(CodedReportJson.Write(report, indented: true, name));
        file.WriteByte((byte)'\n');
    }
}
