using System.CommandLine;
using Cairn.Ledger;
using Cairn.Values;

namespace Cairn.App.Cli;

/// <summary><c>cairn decide</c>: records what a named person decided about a coded thing.</summary>
internal static class DecideVerb
{
    public static Command Create(Screen screen)
    {
        var id = new Argument<string>("ID") { Description = "The thing's key, as the lists show it: e0123456789abcdef." };
        var verdict = new Argument<DecisionVerdict>("VERDICT") { Description = "accept, reject or amend.", HelpName = "accept|reject|amend" };
        var by = new Option<string>("--by") { Description = "Who decides.", HelpName = "NAME", Required = true };
        var field = new Option<string?>("--field") { Description = "With amend: the field.", HelpName = "F" };
        var value = new Option<string?>("--value") { Description = "With amend: the value put in its place.", HelpName = "V" };
        var reason = new Option<string?>("--reason") { Description = "Why.", HelpName = "WORDS" };
        var database = new LedgerOption();
        var verb = new Command("decide", "Records what a named person decided about an event, claim or assessment. Kept for ever.") { id, verdict, by, field, value, reason };
        database.AddTo(verb);
        HelpWithExample.AddTo(verb, "cairn decide e0123456789abcdef amend --by \"A. Recorder\" --field killed --value 12 --reason \"hospital list\"");
        verb.SetAction(async (line, stop) =>
        {
            await using var ledger = database.Open(line);
            var decision = Checked(new Decision
            {
                Thing = new CodedId(line.GetRequiredValue(id)),
                Verdict = line.GetRequiredValue(verdict),
                By = line.GetRequiredValue(by).Trim(),
                Field = line.GetValue(field),
                Value = line.GetValue(value),
                Reason = line.GetValue(reason),
                At = TimeProvider.System.GetUtcNow(),
            });
            var kept = await ledger.DecideAsync(decision, stop);
            await screen.Out.WriteLineAsync($"Decision {kept.Number}: {kept.By} decided {kept.Verdict.ToString().ToLowerInvariant()} of {kept.Thing}.");
            return ExitCodes.Done;
        });
        return verb;
    }

    private static Decision Checked(Decision decision)
    {
        if (decision.By.Length == 0)
        {
            throw new UserError(new Rejection(CliErrors.Usage, "--by", "a decision needs the name of who decides.", "Name a person."), ExitCodes.Usage);
        }

        bool amends = decision.Verdict == DecisionVerdict.Amend;
        if (amends != (decision.Field is not null && decision.Value is not null) || (!amends && (decision.Field ?? decision.Value) is not null))
        {
            throw new UserError(new Rejection(CliErrors.Usage, "decide", "amend needs --field and --value; accept and reject take neither.", "`cairn decide --help` has an example."), ExitCodes.Usage);
        }

        var known = AmendableFields.Of(decision.Thing);
        return !amends || known.IsEmpty || known.Contains(decision.Field!)
            ? decision
            : throw new UserError(new Rejection(LedgerErrors.UnknownField, decision.Field!, "there is no such field.", $"Fields are {string.Join(", ", known)}."), ExitCodes.Usage);
    }
}
