using System.CommandLine;
using System.Globalization;
using Cairn.Ledger;
using Cairn.Ledger.Decisions;
using Cairn.Ledger.Incidents;
using Cairn.Resolution;
using Cairn.Values;

namespace Cairn.App.Cli;

/// <summary><c>cairn decide</c>: records what a named person decided about a coded thing, or about two events being one happening.</summary>
internal static class DecideVerb
{
    private enum Saying
    {
        Accept,
        Reject,
        Amend,
        Same,
        Different,
        Split,
        Undo,
    }

    public static Command Create(Screen screen)
    {
        var id = new Argument<string>("ID") { Description = "The thing's key, as the lists show it: e0123456789abcdef." };
        var verdict = new Argument<Saying>("VERDICT")
        {
            Description = "accept, reject or amend a thing; same or different: this event and OTHER are one happening or two; split: the event is none of its incident; undo: take back the last that was said of the two.",
            HelpName = "accept|reject|amend|same|different|split|undo",
        };
        var other = new Argument<string?>("OTHER") { Description = "With same, different and undo: the other event's key, or that of an incident.", Arity = ArgumentArity.ZeroOrOne };
        var by = new Option<string>("--by") { Description = "Who decides.", HelpName = "NAME", Required = true };
        var field = new Option<string?>("--field") { Description = "With amend: the field.", HelpName = "F" };
        var value = new Option<string?>("--value") { Description = "With amend: the value put in its place.", HelpName = "V" };
        var reason = new Option<string?>("--reason") { Description = "Why.", HelpName = "WORDS" };
        var database = new LedgerOption();
        var verb = new Command("decide", "Records what a named person decided about an event, claim or assessment, or about two events. Kept for ever.") { id, verdict, other, by, field, value, reason };
        database.AddTo(verb);
        HelpWithExample.AddTo(
            verb,
            "cairn decide e0123456789abcdef amend --by \"A. Recorder\" --field killed --value 12 --reason \"hospital list\"\ncairn decide e0123456789abcdef same efedcba9876543210 --by \"A. Recorder\" --reason \"one truck bomb\"\ncairn decide e0123456789abcdef undo efedcba9876543210 --by \"A. Recorder\"");
        verb.SetAction(async (line, stop) =>
        {
            await using var ledger = database.Open(line);
            var (said, thing, second) = (line.GetRequiredValue(verdict), new CodedId(line.GetRequiredValue(id)), line.GetValue(other));
            string person = line.GetRequiredValue(by).Trim() is { Length: > 0 } name ? name : throw Wrong("--by", "a decision needs the name of who decides.", "Name a person.");
            var at = TimeProvider.System.GetUtcNow();
            if (said > Saying.Amend)
            {
                if ((line.GetValue(field) ?? line.GetValue(value)) is not null || second is null != (said == Saying.Split))
                {
                    throw Wrong("decide", "same, different and undo need the key of another event; split takes none; none of them takes --field or --value.", "`cairn decide --help` has examples.");
                }

                await LinkAsync(screen, new IncidentDecisions(ledger, person, line.GetValue(reason) ?? "", at), said, thing, second, stop);
                return ExitCodes.Done;
            }

            if (second is not null)
            {
                throw Wrong(second, "accept, reject and amend are of one thing.", "`cairn decide --help` has examples.");
            }

            var kept = await ledger.DecideAsync(
                Checked(new Decision { Thing = thing, Verdict = (DecisionVerdict)said, By = person, Field = line.GetValue(field), Value = line.GetValue(value), Reason = line.GetValue(reason), At = at }),
                stop);
            await screen.Out.WriteLineAsync($"Decision {kept.Number}: {kept.By} decided {kept.Verdict.ToString().ToLowerInvariant()} of {kept.Thing}.");
            return ExitCodes.Done;
        });
        return verb;
    }

    private static async Task LinkAsync(Screen screen, IncidentDecisions decisions, Saying said, CodedId thing, string? second, CancellationToken stop)
    {
        int links = said switch
        {
            Saying.Split => await decisions.SplitAsync(thing, stop),
            Saying.Undo => await decisions.UndoAsync(thing, new CodedId(second!), stop),
            _ => await decisions.SayAsync(thing, new CodedId(second!), said == Saying.Same ? LinkVerdict.Same : LinkVerdict.Different, stop),
        };
        string words = said switch
        {
            Saying.Split => $"{decisions.By} split {thing} from its incident",
            Saying.Undo => $"{decisions.By} took back the last that people said of {thing} and {second}",
            Saying.Same => $"{decisions.By} holds {thing} and {second} to be one happening",
            _ => $"{decisions.By} holds {thing} and {second} to be two happenings",
        };
        await screen.Out.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"{words} ({(links == 1 ? "1 link" : $"{links} links")} kept)."));
        foreach (string id in new[] { thing.Value, second }.OfType<string>().Distinct(StringComparer.Ordinal))
        {
            if (await decisions.Ledger.IncidentAsync(new CodedId(id), stop) is { } incident)
            {
                await screen.Out.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"{id} is in incident {incident.Id}: {incident.Events.Length} {(incident.Events.Length == 1 ? "event" : "events")}."));
            }
        }
    }

    private static Decision Checked(Decision decision)
    {
        bool amends = decision.Verdict == DecisionVerdict.Amend;
        if (amends != (decision.Field is not null && decision.Value is not null) || (!amends && (decision.Field ?? decision.Value) is not null))
        {
            throw Wrong("decide", "amend needs --field and --value; accept and reject take neither.", "`cairn decide --help` has an example.");
        }

        var known = AmendableFields.Of(decision.Thing);
        return !amends || known.IsEmpty || known.Contains(decision.Field!)
            ? decision
            : throw new UserError(new Rejection(LedgerErrors.UnknownField, decision.Field!, "there is no such field.", $"Fields are {string.Join(", ", known)}."), ExitCodes.Usage);
    }

    private static UserError Wrong(string subject, string message, string remedy) => new(new Rejection(CliErrors.Usage, subject, message, remedy), ExitCodes.Usage);
}
