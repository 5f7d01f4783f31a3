using System.Collections.Immutable;
using System.Globalization;
using Cairn.Ledger.Queries;
using Dapper;

namespace Cairn.Storage.Sqlite;

/// <summary>The WHERE of a question: conditions that all must hold, and their values. Values never stand in the text.</summary>
internal sealed class Conditions
{
    private readonly List<string> all = [];
    private int numbered;

    public DynamicParameters Values { get; } = new();

    public string Where => string.Join(" AND ", all);

    /// <summary>Adds a condition that needs no value.</summary>
    public Conditions Always(string sql)
    {
        all.Add(sql);
        return this;
    }

    /// <summary>Adds a condition where its value is given; the condition names it <c>@name</c>.</summary>
    public Conditions When(string? value, string name, string sql)
    {
        if (!string.IsNullOrWhiteSpace(value))
        {
            all.Add(sql);
            Values.Add(name, value.Trim());
        }

        return this;
    }

    /// <summary>As <see cref="When(string?, string, string)"/>, where the value is a part of a name.</summary>
    public Conditions WhenPart(string? value, string name, string sql) =>
        When(string.IsNullOrWhiteSpace(value) ? null : Stored.Part(value.Trim()), name, sql);

    public Conditions When(double? value, string name, string sql)
    {
        if (value is { } number)
        {
            all.Add(sql);
            Values.Add(name, number);
        }

        return this;
    }

    /// <summary>Rows of the report with this file stem or hash; the rows' column is named.</summary>
    public Conditions OfReport(string? report, string column) => When(
        report,
        "report",
        $"{column} IN (SELECT report FROM receipts WHERE stem = @report UNION SELECT seq FROM reports WHERE length(@report) >= 8 AND hash >= @report AND hash < @report || 'g')");

    /// <summary>Rows of reports whose title or text holds these words.</summary>
    public Conditions WithWords(string? words, string column) => When(
        string.IsNullOrWhiteSpace(words) ? null : Stored.Words(words),
        "words",
        $"{column} IN (SELECT d2.report FROM documents_text JOIN documents d2 ON d2.seq = documents_text.rowid WHERE documents_text MATCH @words)");

    /// <summary>Events of the dataset with this part of a name, or those of no dataset. The plus keeps SQLite from reading a whole dataset where days narrow it.</summary>
    public Conditions OfDataset(string? dataset) => string.Equals(dataset, EventFilter.NoDataset, StringComparison.OrdinalIgnoreCase)
        ? Always("x.report NOT IN (SELECT seq FROM reports WHERE format = 'Dataset')")
        : WhenPart(dataset, "dataset", @"+x.report IN (SELECT r3.seq FROM reports r3 JOIN codings c3 ON c3.seq = r3.coding WHERE r3.format = 'Dataset' AND c3.coder || ' ' || c3.coder_version LIKE @dataset ESCAPE '\')");

    /// <summary>Events that meet one of the conditions.</summary>
    public Conditions AnyOf(ImmutableArray<EventCondition> any) => any.IsDefaultOrEmpty ? this : Always($"({string.Join(" OR ", any.Select(Of))})");

    private string Of(EventCondition condition)
    {
        var parts = new List<string>();
        void OneOf(ImmutableArray<string> values, Func<string, string> sql)
        {
            if (!values.IsEmpty)
            {
                parts.Add($"({string.Join(" OR ", values.Select(value => sql(Value(value))))})");
            }
        }

        OneOf(condition.Types, name => $"x.type = {name} COLLATE NOCASE");
        OneOf(condition.SubTypes, name => $"x.subtype = {name} COLLATE NOCASE");
        OneOf(condition.Tactics, name => $"x.seq IN (SELECT event FROM event_tactics WHERE tactic = {name})");
        OneOf([.. condition.Targets.Select(Stored.Part)], name => $@"x.seq IN (SELECT tp.event FROM parties tn JOIN event_parties tp ON tp.party = tn.seq AND tp.role = 'target' WHERE tn.name LIKE {name} ESCAPE '\')");
        OneOf(condition.Stage is { } stage ? [stage.ToString()] : [], name => $"x.stage = {name}");
        const string Killed = "coalesce(x.killed_high, x.killed_low, 0)";
        parts.AddRange(condition.LeastKilled is { } killed ? [$"{Killed} >= {killed}"] : []);
        parts.AddRange(condition.LeastHarmed is { } harmed
            ? [$"({Killed} >= {harmed} OR coalesce(json_extract(x.body, '$.Wounded.Value.High'), json_extract(x.body, '$.Wounded.Value.Low'), 0) >= {harmed})"]
            : []);
        return parts.Count == 0 ? "1 = 1" : $"({string.Join(" AND ", parts)})";
    }

    /// <summary>Keeps a value and gives its name in the text.</summary>
    private string Value(string value)
    {
        string name = string.Create(CultureInfo.InvariantCulture, $"any{numbered++}");
        Values.Add(name, value);
        return "@" + name;
    }

    /// <summary>Things that were decided upon so: asked of the short list of those that were, not of each thing.</summary>
    public Conditions Decided(DecisionFilter decided) => decided switch
    {
        DecisionFilter.NotRejected => Always($"x.thing NOT IN ({Standing("= 2")})"),
        DecisionFilter.Open => Always($"x.thing NOT IN ({Standing("> 0")})"),
        DecisionFilter.Accepted => Always($"x.thing IN ({Standing("IN (1, 3)")})"),
        DecisionFilter.Decided => Always("x.thing IN (SELECT thing FROM decisions)"),
        DecisionFilter.Rejected => Always($"x.thing IN ({Standing("= 2")})"),
        _ => this,
    };

    private static string Standing(string sql) => $"SELECT seq FROM things WHERE standing <> 0 AND standing {sql}";
}
