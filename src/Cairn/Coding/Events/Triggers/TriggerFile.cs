using System.Collections.Immutable;
using Cairn.Coding.Events.Losses;
using Cairn.Coding.Events.Wording;
using Cairn.Theatres;

namespace Cairn.Coding.Events.Triggers;

/// <summary>Reads <c>event-triggers.tsv</c>: each row becomes one trigger a form.</summary>
internal static class TriggerFile
{
    private static readonly ImmutableArray<string> KnownNeeds =
    [
        "", "actor", "target", "place", "armed", "armed-strict", "armed-any", "armed-subject", "armed-target", "armed-place", "armed-object", "weapon-object", "weapon-subject", "ground", "ground-only",
        "topic", "party", "captive", "protester", "protesters", "crowd", "people", "people-many", "property", "base-object", "means", "found", "dated", "located", "prison", "agreed", "named-leader", "rulers", "explosive", "taken-people", "captives", "protest-object", "goods", "town-subject", "town-object", "troops-sent",
    ];

    /// <exception cref="DataException">A sub-type or tactic is unknown, or a cell is wrong.</exception>
    public static IEnumerable<KeyValuePair<string, Trigger>> Read(string path, Ontology ontology, Inflection inflection)
    {
        foreach (var row in TsvTable.Read(path, ["trigger", "part", "sense", "tactics", "frame", "count", "needs", "strength"]).Rows)
        {
            var trigger = Trigger(row, ontology);
            string word = trigger.Word;
            if (trigger.IsPhrase)
            {
                yield return KeyValuePair.Create(word, trigger);
            }
            else if (trigger.IsVerb)
            {
                foreach (var (phrase, form) in inflection.Verb(word))
                {
                    yield return KeyValuePair.Create(phrase, trigger with { Form = form });
                }
            }
            else
            {
                yield return KeyValuePair.Create(word, trigger);
                yield return KeyValuePair.Create(Inflection.Plural(word), trigger with { IsPlural = true });
            }
        }
    }

    private static Trigger Trigger(TsvRow row, Ontology ontology)
    {
        string part = row.Required("part"), sense = row.Required("sense");
        var subType = ontology.SubType(sense);
        var tactics = row.List("tactics");
        return new Trigger
        {
            Word = row.Required("trigger"),
            IsVerb = part == "v" || (part == "p" && row["frame"] is "actor" or "actor-target" or "actor-place"),
            IsPhrase = part is "p" ? true : part is "v" or "n" ? false : throw row.Error(DataErrors.BadValue, $"'{part}' in 'part' is none of v, n, p"),
            Form = part == "p" && row["frame"].StartsWith("actor", StringComparison.Ordinal) ? VerbForm.Past : VerbForm.None,
            Sense = subType is null ? row.Choice<TriggerSense>("sense") : TriggerSense.Fixed,
            SubType = subType?.Name,
            Tactics = tactics.FirstOrDefault(tactic => !ontology.HasTactic(tactic)) is { } unknown
                ? throw row.Error(DataErrors.UnknownReference, $"'{unknown}' is no tactic of the ontology")
                : tactics,
            Frame = row.Choice<TriggerFrame>("frame"),
            Count = row.Optional("count") is null ? TollKind.None : row.Choice<TollKind>("count"),
            Needs = KnownNeeds.Contains(row["needs"]) ? row["needs"] : throw row.Error(DataErrors.BadValue, $"'{row["needs"]}' in 'needs' is not known"),
            Strength = row.Number("strength") ?? throw row.Error(DataErrors.BadValue, "'strength' is empty"),
        };
    }
}
