using System.Collections.Immutable;
using System.CommandLine;
using System.Globalization;
using Cairn.Analysis.Arithmetic;
using Cairn.Analysis.Grading;
using Cairn.Ledger;
using Cairn.Ledger.Grades;
using Cairn.Ledger.Queries;
using Cairn.Theatres;
using Cairn.Values;

namespace Cairn.App.Cli;

/// <summary><c>cairn grade</c>: shows or sets the grade of a source (A to F) or of a statement (1 to 6), kept apart as the Admiralty code has it.</summary>
internal static class GradeVerb
{
    public static Command Create(Screen screen)
    {
        var what = new Argument<string>("WHAT") { Description = "A source by its name (its letter), or a claim or assessment by its key (its number)." };
        var mark = new Argument<string?>("MARK") { Description = "A to F for a source, 1 to 6 for a statement; where it is left out, what is held and what the record speaks for is shown.", Arity = ArgumentArity.ZeroOrOne };
        var by = new Option<string?>("--by") { Description = "Who grades; needed with MARK.", HelpName = "NAME" };
        var reason = new Option<string?>("--reason") { Description = "Why.", HelpName = "WORDS" };
        var database = new LedgerOption();
        var theatres = new TheatreOptions();
        var verb = new Command("grade", "Shows or sets how reliable a source is (A to F) or how credible a statement is (1 to 6). Kept for ever.") { what, mark, by, reason };
        database.AddTo(verb);
        theatres.AddTo(verb);
        HelpWithExample.AddTo(verb, "cairn grade \"Iraqi security officials\"\ncairn grade \"Iraqi security officials\" C --by \"A. Recorder\" --reason \"low figures in 2019\"\ncairn grade c0123456789abcdef 2 --by \"A. Recorder\"");
        verb.SetAction(async (line, stop) =>
        {
            await using var ledger = database.Open(line);
            string named = line.GetRequiredValue(what).Trim();
            if (line.GetValue(mark) is { } given)
            {
                await SetAsync(screen, ledger, named, given, line.GetValue(by)?.Trim(), line.GetValue(reason), stop);
            }
            else
            {
                await ShowAsync(screen, ledger, ClaimArithmetic.Read(DataFolders.Ontology, theatres.Read(line)), named, stop);
            }

            return ExitCodes.Done;
        });
        return verb;
    }

    /// <summary>True where a name is the key of a claim or assessment, not a source's.</summary>
    private static bool IsKey(string named) => named.Length == 17 && named[0] is 'c' or 'a' && named.AsSpan(1).ContainsAnyExcept("0123456789abcdef") is false;

    private static async Task SetAsync(Screen screen, ILedger ledger, string named, string given, string? by, string? reason, CancellationToken stop)
    {
        if (string.IsNullOrEmpty(by))
        {
            throw Wrong("--by", "a grade needs the name of who gives it.", "Name a person.");
        }

        var at = TimeProvider.System.GetUtcNow();
        if (IsKey(named))
        {
            int number = given is [>= '1' and <= '6'] ? given[0] - '0' : throw Wrong(given, "a statement has a number from 1 (confirmed) to 6 (cannot be judged).", "`cairn grade --help` has an example.");
            var kept = await ledger.GradeAsync(new StatementGrade { Thing = new CodedId(named), Credibility = (Credibility)number, By = by, Reason = reason, At = at }, stop);
            await screen.Out.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"Grade {kept.Number}: {kept.By} holds {kept.Thing} to be {(int)kept.Credibility}, {GradeWords.Of(kept.Credibility)}."));
        }
        else
        {
            var letter = given.ToUpperInvariant() is [>= 'A' and <= 'F'] upper ? Enum.Parse<Reliability>(upper) : throw Wrong(given, "a source has a letter from A (completely reliable) to F (cannot be judged).", "`cairn grade --help` has an example.");
            var kept = await ledger.GradeAsync(new SourceGrade { Source = named, Reliability = letter, By = by, Reason = reason, At = at }, stop);
            await screen.Out.WriteLineAsync($"Grade {kept.Number}: {kept.By} holds {kept.Source} to be {kept.Reliability}, {GradeWords.Of(kept.Reliability)}.");
        }
    }

    private static async Task ShowAsync(Screen screen, ILedger ledger, ClaimArithmetic arithmetic, string named, CancellationToken stop)
    {
        var claims = await ledger.ClaimsAsync(new ClaimFilter(), PageRequest.All, stop);
        var figures = arithmetic.Figures(await ReportClaims.OfAsync(ledger, claims.Items, stop));
        var grading = SourceGrading.Read(DataFolders.Ontology, arithmetic);
        if (IsKey(named))
        {
            foreach (var grade in await ledger.GradesAsync(new CodedId(named), stop))
            {
                EntryTables.Body(screen, string.Create(CultureInfo.InvariantCulture, $"{(int)grade.Credibility} {GradeWords.Of(grade.Credibility)}, says {grade.By} on {grade.At:yyyy-MM-dd}{Because(grade.Reason)}"));
            }

            if (grading.Of(new CodedId(named), figures) is { } standing)
            {
                EntryTables.Body(screen, string.Create(CultureInfo.InvariantCulture, $"The record speaks for {(int)standing.Proposed}, {GradeWords.Of(standing.Proposed)}:"));
                Write(screen, standing);
            }

            return;
        }

        foreach (var grade in await ledger.GradesAsync(named, stop))
        {
            EntryTables.Body(screen, string.Create(CultureInfo.InvariantCulture, $"{grade.Reliability} {GradeWords.Of(grade.Reliability)}, says {grade.By} on {grade.At:yyyy-MM-dd}{Because(grade.Reason)}"));
        }

        var record = grading.Of(named, figures);
        EntryTables.Body(screen, $"The record speaks for {record.Proposed}, {GradeWords.Of(record.Proposed)}: {GradeWords.Reason(record)}");
        foreach (var standing in record.Standings.Where(standing => standing.IsCompared))
        {
            Write(screen, standing);
        }
    }

    private static void Write(Screen screen, FigureStanding standing)
    {
        EntryTables.Body(screen, $"{standing.Figure.Value} {standing.Figure.Claim.Unit} ({standing.Figure.Stem} {standing.Figure.Name})");
        foreach (var other in standing.Confirming)
        {
            EntryTables.Body(screen, $"    confirmed by {other.Value} of {other.Counter} ({other.Stem} {other.Name})");
        }

        foreach (var other in standing.Contradicting)
        {
            EntryTables.Body(screen, $"    contradicted by {other.Value} of {other.Counter} ({other.Stem} {other.Name})");
        }
    }

    private static string Because(string? reason) => reason is null ? "" : ": " + reason;

    private static UserError Wrong(string subject, string message, string remedy) => new(new Rejection(CliErrors.Usage, subject, message, remedy), ExitCodes.Usage);
}
