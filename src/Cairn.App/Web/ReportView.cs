using System.Collections.Immutable;
using System.Globalization;
using Cairn.Coding;
using Cairn.Ledger;
using Cairn.Ledger.Decisions;
using Cairn.Values;

namespace Cairn.App.Web;

/// <summary>A report for the page that shows its words and its values side by side: every value has a key, and every key its words.</summary>
internal sealed class ReportView
{
    private readonly List<Mark> marks = [];

    /// <summary>The clause of the thing whose values are being gathered.</summary>
    private TextSpan evidence;

    private readonly ILookup<CodedId, Decision> decisions;
    private readonly ImmutableDictionary<CodedId, CodedId> incidents;

    public ReportView(StoredReport stored, CodedReport coded)
    {
        decisions = stored.Decisions.ToLookup(decision => decision.Thing);
        incidents = stored.Incidents;
        Events = [.. coded.Events.Select((one, i) => Card(one, Name('e', i)))];
        Claims = [.. coded.Claims.Select((one, i) => Card(one, Name('c', i)))];
        Assessments = [.. coded.Assessments.Select((one, i) => Card(one, Name('a', i)))];
        Text = new MarkedText(coded.Document.Text, marks);
    }

    public ImmutableArray<CodedCard> Events { get; }

    public ImmutableArray<CodedCard> Claims { get; }

    public ImmutableArray<CodedCard> Assessments { get; }

    public MarkedText Text { get; }

    private static string Name(char kind, int index) => kind + (index + 1).ToString(CultureInfo.InvariantCulture);

    private CodedCard Card(Event one, string name)
    {
        evidence = one.Evidence;
        var values = ImmutableArray.CreateBuilder<CodedValue>();
        Add(values, name, "type", one.SubType.Value, "trigger", one.SubType.Spans);
        Add(values, name, "tactic", one.Tactics, "trigger");
        Add(values, name, "actor", one.Actors, "actor");
        Add(values, name, "attributed", one.Attributions, "actor");
        Add(values, name, "target", one.Targets, "target");
        Add(values, name, "date", one.Date, "date", Words.Days);
        Add(values, name, "place", one.Place, "place", place => Words.Place(place) + (place.Country is { } country ? $" ({country})" : ""));
        Add(values, name, "killed", one.Killed, "toll", Words.Count);
        Add(values, name, "wounded", one.Wounded, "toll", Words.Count);
        Add(values, name, "captured", one.Captured, "toll", Words.Count);
        if (one.Stage == EventStage.Attempted)
        {
            values.Add(new CodedValue("stage", "attempted", null, "trigger"));
        }

        marks.Add(new Mark(one.Evidence, name, Mark.EvidenceKind, $"event {name}"));
        return new CodedCard
        {
            Name = name, Id = one.Id, Evidence = one.Evidence, Heading = one.SubType.Value, Tone = Tone.Of(one.Type), Confidence = one.Confidence, Values = values.ToImmutable(),
            Decisions = [.. decisions[one.Id]], Incident = incidents.TryGetValue(one.Id, out var incident) ? incident : null,
        };
    }

    private CodedCard Card(Claim one, string name)
    {
        evidence = one.Evidence;
        var values = ImmutableArray.CreateBuilder<CodedValue>();
        Add(values, name, "value", $"{Words.Count(one.Value.Value)} {Words.Plain(one.Unit)}", "claim", one.Value.Spans);
        Add(values, name, "about", one.Subject.Value, "actor", one.Subject.Spans);
        Add(values, name, "scope", one.Scope, "scope");
        Add(values, name, "period", one.Period, "date", Words.Days);
        Add(values, name, "speaker", one.Speaker.Value, "speaker", one.Speaker.Spans);
        Add(values, name, "via", one.Via, "speaker");
        marks.Add(new Mark(one.Evidence, name, Mark.EvidenceKind, $"claim {name}"));
        return new CodedCard
        {
            Name = name, Id = one.Id, Evidence = one.Evidence, Heading = Words.Plain(one.Kind), Tone = "k-claim", Confidence = one.Confidence, Values = values.ToImmutable(), Decisions = [.. decisions[one.Id]],
        };
    }

    private CodedCard Card(Assessment one, string name)
    {
        evidence = one.Evidence;
        var values = ImmutableArray.CreateBuilder<CodedValue>();
        Add(values, name, one.Stance == Stance.Denies ? "denies" : "asserts", one.Proposition, "assessment", [one.Evidence]);
        Add(values, name, "speaker", one.Speaker.Value, "speaker", one.Speaker.Spans);
        Add(values, name, "via", one.Via, "speaker");
        return new CodedCard
        {
            Name = name, Id = one.Id, Evidence = one.Evidence, Heading = one.Stance == Stance.Denies ? "Denied" : "Asserted", Tone = "k-assessment", Confidence = one.Confidence, Values = values.ToImmutable(), Decisions = [.. decisions[one.Id]],
        };
    }

    private void Add<T>(ImmutableArray<CodedValue>.Builder values, string name, string field, Evidenced<T>? value, string kind, Func<T, string> write)
    {
        if (value is not null)
        {
            Add(values, name, field, write(value.Value), kind, value.Spans);
        }
    }

    private void Add<T>(ImmutableArray<CodedValue>.Builder values, string name, string field, ImmutableArray<Evidenced<T>> several, string kind) where T : notnull
    {
        for (int i = 0; i < several.Length; i++)
        {
            Add(values, name, field, several[i].Value.ToString() ?? "", kind, several[i].Spans, i);
        }
    }

    private void Add(ImmutableArray<CodedValue>.Builder values, string name, string field, string text, string kind, ImmutableArray<TextSpan> spans, int number = 0)
    {
        string key = number == 0 ? $"{name}-{field}" : string.Create(CultureInfo.InvariantCulture, $"{name}-{field}-{number + 1}");
        values.Add(new CodedValue(field, text, spans.IsEmpty ? null : key, kind));
        foreach (var span in spans)
        {
            // A speaker that nobody names rests on the whole clause, which then has no colour of its own.
            bool isClause = span == evidence && kind != "assessment";
            marks.Add(new Mark(span, key, isClause ? Mark.EvidenceKind : kind, $"{field}: {text}"));
        }
    }
}
