using Cairn.Language;
using Cairn.Language.Dates;
using Cairn.Language.Syntax;

namespace Cairn.Exams.Muc4;

/// <summary>What speaks for a date of a message as the day of an incident: how near it stands, how old it is, its words and the verb before it; and
/// what speaks for no day but "on or before the day of the message".</summary>
internal static class DayFeatures
{
    private const int Family = 7;

    /// <param name="distance">How many sentences lie between the date and the incident.</param>
    /// <param name="rank">How many dates stand nearer.</param>
    /// <param name="times">How often the same day is named near the incident.</param>
    public static ulong[] Of(MucReading message, Incident incident, DateExpression date, int sentence, int distance, int rank, int times)
    {
        var bag = new FeatureBag(Family);
        bool isBefore = sentence < incident.Sentences[0];
        ulong words = Features.Of(date.Span.In(message.Text.Document.Text));
        ulong age = Age(message, date);
        bag.Add(10);
        bag.Add(11, (ulong)distance, isBefore ? 1u : 0);
        bag.Add(12, (ulong)Math.Min(4, rank));
        bag.Add(13, age, (ulong)distance);
        bag.Add(14, words);
        bag.Add(15, words, distance == 0 ? 0u : 1);
        bag.Add(16, (ulong)date.Precision, date.IsRelative ? 1u : 0);
        bag.Add(17, (ulong)Math.Min(8, date.Value!.Value.Days));
        bag.Add(18, (ulong)date.Bound);
        bag.Add(19, message.Text.Sentences[sentence].Block == message.Text.Sentences[incident.Sentences[0]].Block ? 1u : 0, isBefore ? 1u : 0);
        bag.Add(22, (ulong)Math.Min(4, times), (ulong)distance);
        bag.Add(23, age, (ulong)Math.Min(2, rank), (ulong)distance);
        bag.Add(24, (ulong)Math.Min(6, incident.Sentences[0]), (ulong)Math.Min(6, sentence));
        bag.Add(25, distance > 0 ? 99 : (ulong)Math.Min(12, incident.Parts.Where(p => message.Mentions[p.Mention].Sentence == sentence).Select(p => ApartFrom(message, date, p)).DefaultIfEmpty(99).Min() / 4));
        AddNeighbours(message.Text, date, sentence, bag);
        return bag.ToArray();
    }

    private static ulong Age(MucReading message, DateExpression date)
    {
        int ago = message.Message.Date is { } told ? told.DayNumber - date.Value!.Value.Last.DayNumber : 0;
        return ago switch { < 0 => 0, 0 => 1, 1 => 2, <= 3 => 3, <= 8 => 4, <= 30 => 5, <= 62 => 6, <= 400 => 7, _ => 8 };
    }

    /// <summary>How many letters stand between a date and a part.</summary>
    private static int ApartFrom(MucReading message, DateExpression date, Part part)
    {
        var head = message.Text.Tokens[message.Mentions[part.Mention].Head].Span;
        return Math.Max(0, Math.Max(head.Start - date.Span.End, date.Span.Start - head.End)) / 6;
    }

    /// <summary>The verbs that its parts hang on, with their tense: what "has been killed" may have been long ago.</summary>
    private static void AddVerbs(MucReading message, Incident incident, FeatureBag bag)
    {
        var syntax = message.Text.Syntax;
        foreach (var part in incident.Parts.Where(p => MucSets.IsTarget(p.Slot)))
        {
            int at = message.Mentions[part.Mention].Head;
            for (int step = 0; step < 4 && at >= 0 && syntax[at].Class != WordClass.Verb; step++)
            {
                at = syntax[at].Head;
            }

            if (at >= 0 && syntax[at].Class == WordClass.Verb)
            {
                bag.Add(7, Features.Of(syntax[at].Tag));
                bag.Add(8, Features.Of(syntax[at].Lemma), Features.Of(syntax[at].Tag));
                for (int i = Math.Max(0, at - 3); i < at; i++)
                {
                    bag.Add(9, Features.Of(syntax[at].Tag), syntax[i].Class == WordClass.Aux ? Features.Of(syntax[i].Lemma) : 0);
                }
            }
        }
    }

    private static void AddNeighbours(Reading reading, DateExpression date, int sentence, FeatureBag bag)
    {
        int verb = -1;
        for (int i = reading.Sentences[sentence].FirstToken; i < reading.Sentences[sentence].TokenEnd && reading.Tokens[i].Span.Start < date.Span.End; i++)
        {
            if (reading.Tokens[i].Span.End <= date.Span.Start)
            {
                bag.Add(20, date.Span.Start - reading.Tokens[i].Span.End <= 1 ? Features.Of(reading.Syntax[i].Lemma) : 0);
                verb = reading.Syntax[i].Class == WordClass.Verb ? i : verb;
            }
        }

        bag.Add(21, verb < 0 ? 0 : Features.Of(reading.Syntax[verb].Lemma));
    }

    /// <summary>What speaks for an incident without a day of its own.</summary>
    /// <param name="near">The dates near it, the nearest first.</param>
    public static ulong[] OfNone(MucReading message, Incident incident, IReadOnlyList<(DateExpression Date, int Distance)> near)
    {
        var bag = new FeatureBag(Family);
        bag.Add(0);
        bag.Add(1, (ulong)Math.Min(3, near.Count), near.Count == 0 ? 9 : (ulong)near[0].Distance);
        bag.Add(2, (ulong)Math.Min(3, near.Count(n => n.Distance == 0)));
        bag.Add(3, (ulong)Math.Min(6, incident.Sentences[0]));
        bag.Add(4, near.Count == 0 ? 99 : Age(message, near[0].Date), near.Count == 0 ? 9 : (ulong)near[0].Distance);
        bag.Add(5, (ulong)Math.Min(4, near.DistinctBy(n => MucDates.Of(n.Date.Value!.Value)).Count()));
        bag.Add(6, (ulong)Math.Min(4, incident.Sentences.Length));
        AddVerbs(message, incident, bag);
        return bag.ToArray();
    }
}
