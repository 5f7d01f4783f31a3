using System.Collections.Immutable;
using System.CommandLine;
using System.Globalization;
using Cairn.App.Web;
using Cairn.Ledger.Incidents;
using Cairn.Ledger.Queries;
using Cairn.Ledger.Tolls;
using Cairn.Theatres;
using Cairn.Values;

namespace Cairn.App.Cli;

/// <summary><c>cairn figures</c>: the published toll of each incident by the policy that holds, and what another policy would change.</summary>
internal static class FiguresVerb
{
    public static Command Create(Screen screen)
    {
        var policy = new Option<FigurePolicy?>("--policy") { Description = "range, highestgraded, majorityoffamilies, mostconservative or latestofficial; with --preview or --by.", HelpName = "POLICY" };
        var preview = new Option<bool>("--preview") { Description = "Show what the policy would change; nothing is kept." };
        var by = new Option<string?>("--by") { Description = "Who chooses the policy for the whole record. Kept for ever.", HelpName = "NAME" };
        var reason = new Option<string?>("--reason") { Description = "Why.", HelpName = "WORDS" };
        var filter = new FilterOptions();
        var database = new LedgerOption();
        var verb = new Command("figures", "Shows the published toll of each incident and the rule that made it of rival figures; previews and chooses another rule.") { policy, preview, by, reason };
        filter.AddEventOptionsTo(verb);
        database.AddTo(verb);
        HelpWithExample.AddTo(verb, "cairn figures --country IQ\ncairn figures --policy latestofficial --preview\ncairn figures --policy latestofficial --by \"A. Recorder\" --reason \"as our codebook says\"");
        verb.SetAction(async (line, stop) =>
        {
            await using var ledger = database.Open(line);
            var asked = line.GetValue(policy);
            string? person = line.GetValue(by)?.Trim();
            if (asked is null != (person is null && !line.GetValue(preview)) || (person is not null && line.GetValue(preview)) || person?.Length == 0)
            {
                throw new UserError(new Rejection(CliErrors.Usage, "--policy", "a policy is either shown with --preview or chosen with --by and a name.", "`cairn figures --help` has examples."), ExitCodes.Usage);
            }

            var holding = (await ledger.FigureChoicesAsync(stop)).LastOrDefault() ?? FigureChoice.Unchosen;
            var incidents = (await ledger.IncidentsAsync(filter.Events(line), PageRequest.All, stop)).Items.Where(i => !i.Tolls.IsEmpty).ToImmutableArray();
            var figures = PublishedFigures.Read(DataFolders.Ontology, await HeldGrades.OfAsync(ledger, incidents, stop));
            if (asked is { } other)
            {
                Difference(screen, figures, incidents, holding, other);
            }

            if (asked is { } chosen && person is not null)
            {
                holding = await ledger.ChooseFiguresAsync(new FigureChoice { Policy = chosen, By = person, Reason = line.GetValue(reason), At = TimeProvider.System.GetUtcNow() }, stop);
            }

            if (!line.GetValue(preview))
            {
                await screen.Out.WriteLineAsync(Told(holding));
            }

            if (asked is null)
            {
                foreach (var incident in incidents)
                {
                    Write(screen, incident, figures.Of(incident.Tolls, holding.Policy));
                }
            }

            return ExitCodes.Done;
        });
        return verb;
    }

    private static void Difference(Screen screen, PublishedFigures figures, ImmutableArray<Incident> incidents, FigureChoice holding, FigurePolicy other)
    {
        int changed = 0;
        decimal before = 0, after = 0;
        foreach (var incident in incidents)
        {
            var (old, made) = (figures.Of(incident.Tolls, holding.Policy), figures.Of(incident.Tolls, other));
            (before, after) = (before + (old.Best ?? 0), after + (made.Best ?? 0));
            if ((old.Low, old.Best, old.High) != (made.Low, made.Best, made.High))
            {
                changed++;
                EntryTables.Head(screen, Heading(incident), $"{Number(old)} becomes {Number(made)}");
                EntryTables.Body(screen, made.Why);
            }
        }

        screen.Out.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{PolicyWords.Of(holding.Policy)} to {PolicyWords.Of(other)}: {changed} of {incidents.Length} incidents with figures change; best in all {before:0} becomes {after:0}."));
    }

    private static void Write(Screen screen, Incident incident, PublishedFigure figure)
    {
        EntryTables.Head(screen, Heading(incident), Number(figure) + " killed");
        EntryTables.Body(screen, figure.Why);
        EntryTables.Body(screen, string.Create(CultureInfo.InvariantCulture, $"{incident.Reports} {(incident.Reports == 1 ? "report" : "reports")}, {incident.Families.Length} {(incident.Families.Length == 1 ? "family" : "families")}"));
        foreach (var toll in incident.Tolls)
        {
            EntryTables.Body(screen, string.Create(CultureInfo.InvariantCulture, $"{toll.Value} says {toll.Speaker} (family {toll.Family + 1}, {toll.Stem}, {toll.Published:yyyy-MM-dd})"));
        }

        screen.Out.WriteLine();
    }

    private static string Heading(Incident incident)
    {
        var first = incident.Events[0].Thing;
        return $"{incident.Id} | {first.Date?.Value.ToString() ?? "no date"} | {first.Place?.Value.Name ?? "no place"}";
    }

    private static string Number(PublishedFigure figure) => string.Create(CultureInfo.InvariantCulture, $"{figure.Best:0} ({figure.Low:0} to {(figure.High is { } high ? high.ToString("0", CultureInfo.InvariantCulture) : "open")})");

    private static string Told(FigureChoice choice) => string.Create(
        CultureInfo.InvariantCulture, $"Policy {choice.Number}: {PolicyWords.Of(choice.Policy)}, chosen by {choice.By}{(choice.Number == 0 ? "" : $" on {choice.At:yyyy-MM-dd}")}{(choice.Reason is null ? "" : ": " + choice.Reason)} ({PublishedFigures.Version}).");
}
