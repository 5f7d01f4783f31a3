using System.Collections.Immutable;
using System.CommandLine;
using System.Globalization;
using Cairn.Analysis.Arithmetic;
using Cairn.Collection;
using Cairn.Ledger;
using Cairn.Ledger.Queries;
using Cairn.Publishing;
using Cairn.Running;
using Cairn.Theatres;
using Cairn.Values;

namespace Cairn.App.Cli;

/// <summary><c>cairn check</c>: holds claims against each other, of a store or of reports given.</summary>
internal static class CheckVerb
{
    public static Command Create(Screen screen)
    {
        var paths = new Argument<string[]>("PATH") { Description = "Files and folders of reports; the database where none is given.", Arity = ArgumentArity.ZeroOrMore };
        var rule = new Option<string?>("--rule") { Description = "One rule: " + string.Join(", ", ClaimArithmetic.RuleNames) + ".", HelpName = "RULE" };
        var json = new Option<bool>("--json") { Description = "JSON lines, one object a line." };
        rule.AcceptOnlyFromAmong([.. ClaimArithmetic.RuleNames]);
        var filter = new FilterOptions();
        var database = new LedgerOption();
        var theatres = new TheatreOptions();
        var verb = new Command("check", "Checks related claims against each other: what follows from them, and which cannot all hold.") { paths, rule, json };
        filter.AddClaimOptionsTo(verb);
        database.AddTo(verb);
        theatres.AddTo(verb);
        HelpWithExample.AddTo(verb, "cairn check --subject \"Islamic State\" --kind strength\ncairn check reports/ --rule base-of-change");
        verb.SetAction(async (line, stop) =>
        {
            var set = theatres.Read(line);
            var arithmetic = ClaimArithmetic.Read(DataFolders.Ontology, set);
            bool isRefused = false;
            ImmutableArray<Check> checks;
            if (line.GetValue(paths) is { Length: > 0 } given)
            {
                (var reports, isRefused) = await CodedAsync(screen, Pipeline.Standard(set), given, stop);
                checks = arithmetic.Check(arithmetic.Figures(reports));
            }
            else
            {
                await using var ledger = database.Open(line);
                checks = await KeptAsync(ledger, arithmetic, filter.Claims(line), stop);
            }

            string? asked = line.GetValue(rule);
            Write(screen, [.. checks.Where(check => asked is null || check.Rule == asked)], line.GetValue(json));
            return isRefused ? ExitCodes.SomeRejected : ExitCodes.Done;
        });
        return verb;
    }

    /// <summary>Checks over all claims of the store, of which those are given that rest on a claim that the filter takes in.</summary>
    private static async Task<ImmutableArray<Check>> KeptAsync(ILedger ledger, ClaimArithmetic arithmetic, ClaimFilter filter, CancellationToken stop)
    {
        var all = await ledger.ClaimsAsync(new ClaimFilter { Decided = filter.Decided }, PageRequest.All, stop);
        var asked = (await ledger.ClaimsAsync(filter, PageRequest.All, stop)).Items.Select(entry => entry.Id).ToHashSet();
        var figures = arithmetic.Figures(await ReportClaims.OfAsync(ledger, all.Items, stop));
        return [.. arithmetic.Check(figures).Where(check => check.Figures.Any(figure => asked.Contains(figure.Id)))];
    }

    private static async Task<(ImmutableArray<ReportClaims> Reports, bool IsRefused)> CodedAsync(Screen screen, Pipeline pipeline, string[] paths, CancellationToken stop)
    {
        var reports = ImmutableArray.CreateBuilder<ReportClaims>();
        bool isRefused = false;
        await foreach (var coding in new CodingRun(pipeline).RunAsync(new Collector(new CollectionLimits(), TimeProvider.System).CollectAsync(paths, stop), stop))
        {
            if (coding.Outcome.Value is { } coded)
            {
                reports.Add(ReportClaims.Of(coded));
            }
            else
            {
                isRefused = true;
                await screen.Error.WriteLineAsync(coding.Outcome.Rejection!.ToString());
            }
        }

        return (reports.ToImmutable(), isRefused);
    }

    private static void Write(Screen screen, ImmutableArray<Check> checks, bool asJson)
    {
        foreach (var check in checks)
        {
            if (asJson)
            {
                screen.Out.WriteLine(CheckJson.Line(check));
            }
            else
            {
                CheckTables.Write(screen, check);
            }
        }

        if (!asJson)
        {
            screen.Out.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{checks.Length} checks, {checks.Count(check => check.Verdict == CheckVerdict.Conflicts)} of figures that cannot all hold."));
        }
    }
}
