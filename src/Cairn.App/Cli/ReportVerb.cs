using System.CommandLine;
using System.Globalization;
using System.Text;
using Cairn.Ledger;
using Cairn.Ledger.Queries;
using Cairn.Publishing;
using Cairn.Values;

namespace Cairn.App.Cli;

/// <summary><c>cairn report</c>: one report with all that was coded from it.</summary>
internal static class ReportVerb
{
    public static Command Create(Screen screen)
    {
        var name = new Argument<string>("STEM") { Description = "File stem of the report, or its hash (eight digits or more)." };
        var json = new Option<bool>("--json") { Description = "One JSON object, as cairn code writes it." };
        var database = new LedgerOption();
        var verb = new Command("report", "Shows one report: what it calls itself, how it arrived, and all that was coded from it.") { name, json };
        database.AddTo(verb);
        HelpWithExample.AddTo(verb, "cairn report mosul-dam-2014 --db iraq.db");
        verb.SetAction(async (line, stop) =>
        {
            await using var ledger = database.Open(line);
            string asked = line.GetRequiredValue(name);
            var report = await ledger.ReportAsync(asked, stop) ?? throw new UserError(
                new Rejection(LedgerErrors.UnknownReport, asked, "no report has this name or hash.", "`cairn events --json` shows the names of reports."), ExitCodes.NotFound);
            if (line.GetValue(json))
            {
                WriteJson(screen, report);
            }
            else
            {
                await WriteAsync(screen, ledger, report, stop);
            }

            return ExitCodes.Done;
        });
        return verb;
    }

    private static void WriteJson(Screen screen, StoredReport report)
    {
        if (report.Coded is { } coded)
        {
            screen.Out.WriteLine(Encoding.UTF8.GetString(CodedReportJson.Write(coded, indented: false, report.Stem).Span));
        }
        else
        {
            screen.Out.WriteLine($$"""{"doc":"{{report.Stem}}","hash":"{{report.Hash}}","withdrawn":true}""");
        }
    }

    private static async Task WriteAsync(Screen screen, ILedger ledger, StoredReport report, CancellationToken stop)
    {
        var document = report.Coded?.Document;
        void Line(string label, string? value)
        {
            if (!string.IsNullOrEmpty(value))
            {
                screen.Out.WriteLine($"{label,-12}{EntryTables.Flat(value)}");
            }
        }

        Line("report", report.Stem);
        Line("title", document?.Title);
        Line("outlet", document?.Outlet);
        Line("author", document?.Author);
        Line("published", document?.Published?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? document?.PublishedRange?.ToString());
        Line("language", document is null ? null : report.Coded!.LanguageIsCoded ? document.Language : document.Language + " (not coded yet)");
        Line("coded", report.Coded is { IsAboutConflict: false } ? "no: not about a conflict" : null);
        Line("hash", report.Hash.Hex);
        foreach (var receipt in report.Receipts)
        {
            Line("received", receipt.Received.UtcDateTime.ToString("yyyy-MM-dd HH:mm:ss'Z'", CultureInfo.InvariantCulture) + " from " + receipt.Address);
        }

        Line("coded by", string.Join(", ", report.Coders));
        if (report.Withdrawal is { } withdrawal)
        {
            Line("withdrawn", $"{withdrawal.At.UtcDateTime:yyyy-MM-dd} by {withdrawal.By}: {withdrawal.Reason}");
        }

        screen.Out.WriteLine();
        var events = await ledger.EventsAsync(new EventFilter { Report = report.Hash.Hex, Decided = DecisionFilter.Any }, PageRequest.All, stop);
        var claims = await ledger.ClaimsAsync(new ClaimFilter { Report = report.Hash.Hex, Decided = DecisionFilter.Any }, PageRequest.All, stop);
        var assessments = await ledger.AssessmentsAsync(new AssessmentFilter { Report = report.Hash.Hex, Decided = DecisionFilter.Any }, PageRequest.All, stop);
        foreach (var entry in events.Items.OrderBy(e => e.Thing.Evidence))
        {
            EntryTables.Write(screen, entry);
        }

        foreach (var entry in claims.Items.OrderBy(e => e.Thing.Evidence))
        {
            EntryTables.Write(screen, entry);
        }

        foreach (var entry in assessments.Items.OrderBy(e => e.Thing.Evidence))
        {
            EntryTables.Write(screen, entry);
        }

        screen.Out.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{events.Total} events, {claims.Total} claims, {assessments.Total} assessments."));
    }
}
