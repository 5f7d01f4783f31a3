using System.CommandLine;
using Cairn.Coding;
using Cairn.Ledger.Queries;

namespace Cairn.App.Cli;

/// <summary>The options that narrow a list. Each verb takes those that mean something for what it lists.</summary>
internal sealed class FilterOptions
{
    private readonly Option<DateOnly?> from = DayOption.Create("--from", "On or after this day.", last: false);
    private readonly Option<DateOnly?> to = DayOption.Create("--to", "On or before this day.", last: true);
    private readonly Option<string?> place = Text("--place", "Part of the name of the place or province.", "NAME");
    private readonly Option<string?> country = Text("--country", "Country code: IQ, SY.", "CODE");
    private readonly Option<string?> actor = Text("--actor", "Part of the name of somebody on either side.", "NAME");
    private readonly Option<string?> type = Text("--type", "Event type or sub-event type, as ACLED names it.", "TYPE");
    private readonly Option<string?> kind = Text("--kind", "Kind of claim: strength, casualties, attack-count.", "KIND");
    private readonly Option<string?> subject = Text("--subject", "Part of the name of whom the number is about.", "NAME");
    private readonly Option<string?> speaker = Text("--speaker", "Part of the name of who says it or passed it on.", "NAME");
    private readonly Option<Stance?> stance = new("--stance") { Description = "asserts or denies.", HelpName = "STANCE" };
    private readonly Option<string?> report = Text("--report", "One report, by its file stem or hash.", "STEM");
    private readonly Option<string?> text = Text("--text", "Words that the report must hold.", "WORDS");
    private readonly Option<string?> tactic = Text("--tactic", "A tactic: ied, ambush, small-arms.", "TACTIC");
    private readonly Option<string?> dataset = Text("--dataset", "Part of the name of an imported dataset (ged, acled); none for what was coded from reports.", "NAME");
    private readonly Option<int?> reports = new("--reports") { Description = "Told by at least so many reports.", HelpName = "N" };
    private readonly Option<DecisionFilter> decided = new("--decided")
    {
        Description = "By what people decided: NotRejected, Any, Open, Accepted, Rejected.", HelpName = "WHICH", DefaultValueFactory = _ => DecisionFilter.NotRejected,
    };

    public void AddEventOptionsTo(Command verb) => Add(verb, from, to, place, country, actor, type, tactic, dataset, report, reports, text, decided);

    public void AddClaimOptionsTo(Command verb) => Add(verb, from, to, kind, subject, speaker, country, report, text, decided);

    public void AddAssessmentOptionsTo(Command verb) => Add(verb, from, to, speaker, stance, report, text, decided);

    /// <summary>What narrows events and statements alike.</summary>
    public void AddRosterOptionsTo(Command verb) => Add(verb, from, to, report, text, decided);

    /// <summary>All options, where one verb lists any of the three.</summary>
    public void AddAllTo(Command verb) => Add(verb, from, to, place, country, actor, type, tactic, dataset, kind, subject, speaker, stance, report, reports, text, decided);

    public EventFilter Events(ParseResult line) => new()
    {
        From = line.GetValue(from),
        To = line.GetValue(to),
        Place = line.GetValue(place),
        Country = line.GetValue(country),
        Actor = line.GetValue(actor),
        Type = line.GetValue(type),
        Tactic = line.GetValue(tactic),
        Dataset = line.GetValue(dataset),
        Report = line.GetValue(report),
        LeastReports = line.GetValue(reports),
        Text = line.GetValue(text),
        Decided = line.GetValue(decided),
    };

    public ClaimFilter Claims(ParseResult line) => new()
    {
        From = line.GetValue(from),
        To = line.GetValue(to),
        Kind = line.GetValue(kind),
        Subject = line.GetValue(subject),
        Speaker = line.GetValue(speaker),
        Country = line.GetValue(country),
        Report = line.GetValue(report),
        Text = line.GetValue(text),
        Decided = line.GetValue(decided),
    };

    public AssessmentFilter Assessments(ParseResult line) => new()
    {
        From = line.GetValue(from),
        To = line.GetValue(to),
        Speaker = line.GetValue(speaker),
        Stance = line.GetValue(stance),
        Report = line.GetValue(report),
        Text = line.GetValue(text),
        Decided = line.GetValue(decided),
    };

    private static void Add(Command verb, params ReadOnlySpan<Option> options)
    {
        foreach (var option in options)
        {
            verb.Options.Add(option);
        }
    }

    private static Option<string?> Text(string name, string description, string value) => new(name) { Description = description, HelpName = value };
}
