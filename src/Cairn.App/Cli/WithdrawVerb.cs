using System.CommandLine;
using Cairn.Ledger;

namespace Cairn.App.Cli;

/// <summary><c>cairn withdraw</c>: erases a report's text and coded things for good.</summary>
internal static class WithdrawVerb
{
    public static Command Create(Screen screen)
    {
        var name = new Argument<string>("STEM") { Description = "File stem of the report, or its hash." };
        var by = new Option<string>("--by") { Description = "Who withdraws it.", HelpName = "NAME", Required = true };
        var reason = new Option<string>("--reason") { Description = "Why.", HelpName = "WORDS", Required = true };
        var database = new LedgerOption();
        var verb = new Command("withdraw", "Erases a report's text and coded things for good; its hash, its receipts and the fact of the withdrawal stay.") { name, by, reason };
        database.AddTo(verb);
        HelpWithExample.AddTo(verb, "cairn withdraw mosul-dam-2014 --by \"A. Editor\" --reason \"takedown request of 3 May\"");
        verb.SetAction(async (line, stop) =>
        {
            await using var ledger = database.Open(line);
            var report = await ledger.WithdrawAsync(
                line.GetRequiredValue(name), new Withdrawal(line.GetRequiredValue(by), line.GetRequiredValue(reason), TimeProvider.System.GetUtcNow()), stop);
            await screen.Out.WriteLineAsync($"Withdrawn: {report.Stem} ({report.Hash}). Its text and coded things are erased from this database; copies made by `cairn backup` still hold them.");
            return ExitCodes.Done;
        });
        return verb;
    }
}
