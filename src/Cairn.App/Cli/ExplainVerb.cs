using System.Buffers;
using System.Collections.Immutable;
using System.CommandLine;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Cairn.Coding;
using Cairn.Collection;
using Cairn.Ledger;
using Cairn.Publishing;
using Cairn.Values;

namespace Cairn.App.Cli;

/// <summary><c>cairn explain</c>: why a report was coded as it was, and what was considered and not coded.</summary>
internal static class ExplainVerb
{
    /// <summary>Of each kind of thing that was not coded, so many are shown; all of them in JSON.</summary>
    private const int Refused = 8;

    public static Command Create(Screen screen)
    {
        var name = new Argument<string>("REPORT") { Description = "A file, or the stem or hash of a report in the database." };
        var happening = Thing("--event", "e1");
        var claim = Thing("--claim", "c1");
        var assessment = Thing("--assessment", "a1");
        var json = new Option<bool>("--json") { Description = "One JSON object, with all that was considered and not coded." };
        var database = new LedgerOption();
        var theatres = new TheatreOptions();
        var verb = new Command("explain", "Tells for each coded value the words, the rules and the weights that spoke for and against it, and what was not coded and why.") { name, happening, claim, assessment, json };
        database.AddTo(verb);
        theatres.AddTo(verb);
        HelpWithExample.AddTo(verb, "cairn explain report.txt --event e1\ncairn explain mosul-dam-2014 --db iraq.db --json");
        verb.SetAction(async (line, stop) =>
        {
            string asked = line.GetRequiredValue(name);
            var report = File.Exists(asked) ? await FromFileAsync(asked, stop) : await FromLedgerAsync(database, line, asked, stop);
            var explained = theatres.Pipeline(line).Explain(report);
            if (explained.Value is not { } told)
            {
                throw new UserError(explained.Rejection!, ExitCodes.SomeRejected);
            }

            string[] wanted = [.. new[] { line.GetValue(happening), line.GetValue(claim), line.GetValue(assessment) }.OfType<string>()];
            var things = wanted.Length == 0 ? told.Things : [.. wanted.Select(one => told.Things.FirstOrDefault(thing => thing.Name == one) ?? throw new UserError(
                new Rejection(LedgerErrors.UnknownThing, one, "nothing in this report has this name.", $"`cairn explain {asked}` shows what there is."), ExitCodes.NotFound))];
            if (line.GetValue(json))
            {
                WriteJson(screen, told, report.Receipt.Stem, things);
            }
            else
            {
                Write(screen, told, things, isWhole: wanted.Length == 0);
            }

            return ExitCodes.Done;
        });
        return verb;
    }

    private static Option<string?> Thing(string option, string example) => new(option) { Description = $"Only this one, as in the coded report: {example}.", HelpName = example };

    private static async Task<Report> FromFileAsync(string path, CancellationToken stop)
    {
        await foreach (var report in new Collector(new CollectionLimits(), TimeProvider.System).CollectAsync([path], stop))
        {
            return report.Value ?? throw new UserError(report.Rejection!, ExitCodes.SomeRejected);
        }

        throw new UserError(new Rejection(LedgerErrors.UnknownReport, path, "no report is in this file.", "Name a file that `cairn code` reads."), ExitCodes.NotFound);
    }

    private static async Task<Report> FromLedgerAsync(LedgerOption database, ParseResult line, string asked, CancellationToken stop)
    {
        await using var ledger = database.Open(line);
        var stored = await ledger.ReportAsync(asked, stop);
        return stored?.Coded?.Document.Report ?? throw new UserError(
            new Rejection(LedgerErrors.UnknownReport, asked, stored is null ? "no file and no report has this name or hash." : "this report was withdrawn.", "`cairn events --json` shows the names of reports."), ExitCodes.NotFound);
    }

    private static void WriteJson(Screen screen, ReportExplanation told, string name, ImmutableArray<Explanation> things)
    {
        var buffer = new ArrayBufferWriter<byte>(64 * 1024);
        using (var json = new Utf8JsonWriter(buffer, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            ExplanationJson.Write(json, told, name, things);
        }

        screen.Out.WriteLine(Encoding.UTF8.GetString(buffer.WrittenSpan));
    }

    private static void Write(Screen screen, ReportExplanation told, ImmutableArray<Explanation> things, bool isWhole)
    {
        string text = told.Coded.Document.Text;
        if (isWhole)
        {
            EntryTables.Head(screen, told.Coded.IsAboutConflict ? "about a conflict" : "not about a conflict", Points(told.Relevance.Points));
            EntryTables.Body(screen, string.Join(", ", told.RelevanceWords.Select(word => $"{word.Name} {word.Weight:+0;-0}")));
            screen.Out.WriteLine();
        }

        foreach (var thing in things.Where(thing => thing.IsCoded))
        {
            Write(screen, text, thing);
        }

        foreach (var refused in things.Where(thing => !thing.IsCoded).GroupBy(thing => thing.Kind))
        {
            screen.Out.WriteLine(string.Create(CultureInfo.InvariantCulture, $"not coded, {What(refused.Key)}: {refused.Count()}, of which those nearest to it:"));
            foreach (var thing in refused.OrderByDescending(thing => thing.Points ?? 0).Take(Refused))
            {
                Write(screen, text, thing);
            }
        }
    }

    private static void Write(Screen screen, string text, Explanation thing)
    {
        EntryTables.Head(screen, [.. new[] { thing.Name, thing.Value, thing.Points is { } points ? Points(points) : null }.OfType<string>()]);
        EntryTables.Body(screen, $"“{thing.Evidence.In(text)}” {thing.Evidence.Start}-{thing.Evidence.End}");
        foreach (var reason in thing.Reasons)
        {
            EntryTables.Body(screen, Told(text, reason));
        }

        foreach (var field in thing.Fields)
        {
            EntryTables.Body(screen, string.Create(CultureInfo.InvariantCulture, $"{field.Field}: {field.Value} ({field.Confidence:0.00}), {string.Join("; ", field.Reasons.Select(reason => Told(text, reason)))}"));
        }

        screen.Out.WriteLine();
    }

    private static string Told(string text, Reason reason) =>
        (reason.Weight is { } weight ? string.Create(CultureInfo.InvariantCulture, $"{weight:+0;-0} ") : "") + reason.Name
        + (reason.Span is { } span ? $": “{span.In(text)}” {span.Start}-{span.End}" : "");

    private static string Points(int points) => Math.Abs(points).ToString(CultureInfo.InvariantCulture) + (points < 0 ? " points short of what is needed" : " points above what is needed");

    private static string What(AnchorKind kind) => kind switch
    {
        AnchorKind.Event => "words that tell of happenings",
        AnchorKind.Claim => "numbers",
        _ => "clauses",
    };
}
