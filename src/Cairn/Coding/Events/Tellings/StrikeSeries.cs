using Cairn.Coding.Events.Grammar;
using Cairn.Coding.Events.Parties;
using Cairn.Coding.Events.Triggers;
using Cairn.Coding.Events.Wording;
using Cairn.Language.Dates;

namespace Cairn.Coding.Events.Tellings;

/// <summary>Lends the strikes of a list ("Near Raqqa, two strikes destroyed …") the doer, the enemy and the day of the line that sums them up; the enemy of an earlier such line where the last names none.</summary>
internal static class StrikeSeries
{
    private const Means FromAfar = Means.Air | Means.Drone | Means.Indirect;

    /// <param name="told">The happenings of all sentences, in order of the text.</param>
    public static void Lend(Clauses clauses, List<Happening> told)
    {
        Happening? sum = null;
        List<Participant> enemies = [];
        DateExpression? days = null;
        foreach (var happening in told)
        {
            if (happening.Places.Count == 0 && happening.Date is not null && (IsStrike(happening) || (happening.Means & FromAfar) != 0))
            {
                // "Jets and drones struck on 12 November:" over a list.
                days = happening.Date;
            }

            if (!IsStrike(happening))
            {
                continue;
            }

            if (happening.Actors.Any(actor => actor.IsState) && happening.Trigger.IsPlural)
            {
                sum = happening;
                days = happening.Date ?? days;
                enemies = Enemies(happening) is { Count: > 0 } named ? named : enemies;
            }
            else if (sum is not null && happening.Actors.Count == 0 && happening.Places.Count > 0 && IsCounted(clauses, happening))
            {
                happening.Actors.AddRange(sum.Actors);
                happening.Date ??= days;
                happening.OnlyAdds = false;
                foreach (var enemy in enemies.Where(target => !happening.Targets.Any(known => known.Name == target.Name)))
                {
                    happening.Targets.Add(enemy);
                }
            }
        }
    }

    private static bool IsStrike(Happening happening) => happening.Trigger.Sense == TriggerSense.Strike || happening.Trigger.SubType == "Air/drone strike";

    private static List<Participant> Enemies(Happening happening) => [.. happening.Targets.Where(target => target.IsArmedGroup)];

    /// <summary>"Two strikes", "one strike".</summary>
    private static bool IsCounted(Clauses clauses, Happening happening) =>
        clauses.PhraseAt(happening.At.First) is { } phrase && clauses.Words.Number[phrase.First] >= 0;
}
