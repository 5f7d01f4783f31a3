using Cairn.Coding.Events.Grammar;
using Cairn.Coding.Events.Losses;
using Cairn.Coding.Events.Parties;
using Cairn.Coding.Events.PlaceAndTime;
using Cairn.Coding.Events.Triggers;
using Cairn.Coding.Events.Wording;
using Cairn.Language.Tokens;

namespace Cairn.Coding.Events.Tellings;

/// <summary>The second happening of "killed seven in A and 15 in B": a number and a place behind "and", with no verb of its own.</summary>
internal sealed class Elliptic(Clauses syntax, Participants participants, Tolls tolls, Settings settings, ClauseDates dates)
{
    private readonly ReportWords words = syntax.Words;

    /// <summary>The happening told after "and", which shares the first one's verb and doer; null where there is none. Takes the second's place off the first.</summary>
    public Happening? Second(Happening first, int order)
    {
        if (first.Killed is null && first.Wounded is null)
        {
            return null;
        }

        int end = first.Clause.End;
        for (int i = first.At.First + 1; i + 3 < end; i++)
        {
            if (words.Tags[i] != WordTag.Conjunction || !words.Is(i, "and") || words.Number[i + 1] < 0 || syntax.PhraseAt(i + 1) is not { } counted || counted.First != i + 1
                || counted.Last + 2 >= end || words.Tags[counted.Last + 1] != WordTag.Preposition
                || !(words.Is(counted.Last + 1, "in") || words.Is(counted.Last + 1, "at") || words.Is(counted.Last + 1, "near")))
            {
                continue;
            }

            int after = counted.Last + 1;
            var places = settings.Places(after, end, after, false);
            var before = settings.Places(first.Clause.First, i, first.At.First, false);
            if (places.Count == 0 || before.Count == 0 || tolls.Count([counted]) is not { } toll)
            {
                continue;
            }

            var second = new Happening
            {
                Trigger = first.Trigger, At = (counted.First, counted.Last), Sentence = first.Sentence, Block = first.Block, Clause = (i + 1, end), Stage = first.Stage,
                Strength = first.Strength * 0.9, Order = order, IsPartOf = true, Means = first.Means, Killed = first.Killed is null ? null : toll, Wounded = first.Killed is null ? toll : null,
                Date = dates.In(i, end, i) ?? first.Date,
            };
            second.Triggers.AddRange(first.Triggers);
            second.Tactics.AddRange(first.Tactics);
            second.Actors.AddRange(first.Actors);
            second.Places.AddRange(places);
            foreach (var (means, span) in first.MeansAt)
            {
                second.MeansAt[means] = span;
            }

            if (syntax.PhraseAt(after + 1) is { } target && (words.Classes[target.Head] & NounClass.Place) != 0 && participants.Read(target, false) is { } hit)
            {
                second.Targets.Add(hit);
            }
            else if (participants.Read(counted, false) is { IsUnresolved: false } people)
            {
                second.Targets.Add(people);
            }

            first.Places.Clear();
            first.Places.AddRange(before);
            first.Date ??= second.Date;
            first.Clause = (first.Clause.First, i);
            return second;
        }

        return null;
    }
}
