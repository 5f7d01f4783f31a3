using Cairn.Language;
using Cairn.Language.Dates;
using Cairn.Language.Syntax;
using Cairn.Language.Tokens;

namespace Cairn.Exams.Muc4;

/// <summary>The day of an incident: of the dates near its sentences, and "on or before the day of the message", the one that a learned model finds
/// likeliest.</summary>
internal sealed class DaySlot(LogisticModel model)
{
    private const int Near = 4;
    private const int LongestDays = 40;

    /// <summary>The day of most worth, and what it is worth in thousandths of a right one.</summary>
    public (string Text, int Worth) Of(MucReading message, Incident incident)
    {
        var days = Candidates(message, incident);
        var chances = days.GroupBy(d => d.Text).Select(g => (Text: g.Key, Chance: g.Max(d => model.Chances(d.Features)[0]))).ToList();
        return chances.Select(d => (d.Text, Worth: Math.Min(1000, chances.Sum(other => Worth(d.Text, other.Text) * other.Chance) / 2))).DefaultIfEmpty((Text: MucSets.None, Worth: 0)).MaxBy(d => d.Worth);
    }

    /// <summary>What an answer is worth, in halves, where another day would be right: a day is half right where the key says no more than "on or
    /// before the day of the message", and that is half right where it was that day itself.</summary>
    private static int Worth(string answer, string right)
    {
        bool isOpen = answer.StartsWith('-');
        return answer == right ? 2 : isOpen == right.StartsWith('-') ? 0 : isOpen && answer[2..] != right ? 0 : 1;
    }

    /// <summary>What may be answered, with what speaks for it.</summary>
    public static List<(string Text, ulong[] Features)> Candidates(MucReading message, Incident incident)
    {
        var found = new List<(string, ulong[])>();
        var near = message.Text.Dates.Where(d => d.Value is { } value && value.Days <= LongestDays)
            .Select(d => (Date: d, Sentence: SentenceOf(message.Text, d))).Where(d => d.Sentence >= 0)
            .Select(d => (d.Date, d.Sentence, Distance: incident.Sentences.Min(s => Math.Abs(s - d.Sentence)))).Where(d => d.Distance <= Near).OrderBy(d => d.Distance).ToList();
        for (int rank = 0; rank < near.Count; rank++)
        {
            found.Add((MucDates.Of(near[rank].Date.Value!.Value), Features(message, incident, near[rank].Date, near[rank].Sentence, near[rank].Distance, rank)));
        }

        if (message.Message.Date is { } day)
        {
            var bag = new FeatureBag(7);
            bag.Add(0);
            bag.Add(1, (ulong)Math.Min(3, near.Count), near.Count == 0 ? 9 : (ulong)near[0].Distance);
            bag.Add(2, (ulong)Math.Min(3, near.Count(n => n.Distance == 0)));
            found.Add((MucDates.OnOrBefore(day), bag.ToArray()));
        }

        return found;
    }

    private static int SentenceOf(Reading reading, DateExpression date)
    {
        for (int s = 0; s < reading.Sentences.Length; s++)
        {
            if (reading.Sentences[s].Span.Contains(date.Span))
            {
                return s;
            }
        }

        return -1;
    }

    private static ulong[] Features(MucReading message, Incident incident, DateExpression date, int sentence, int distance, int rank)
    {
        var bag = new FeatureBag(7);
        bool isBefore = sentence < incident.Sentences[0];
        ulong words = Cairn.Language.Syntax.Features.Of(date.Span.In(message.Text.Document.Text));
        int ago = message.Message.Date is { } told ? told.DayNumber - date.Value!.Value.Last.DayNumber : 0;
        ulong age = ago switch { < 0 => 0, 0 => 1, 1 => 2, <= 3 => 3, <= 8 => 4, <= 30 => 5, <= 62 => 6, <= 400 => 7, _ => 8 };
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
        AddNeighbours(message.Text, date, sentence, bag);
        return bag.ToArray();
    }

    private static void AddNeighbours(Reading reading, DateExpression date, int sentence, FeatureBag bag)
    {
        int verb = -1;
        for (int i = reading.Sentences[sentence].FirstToken; i < reading.Sentences[sentence].TokenEnd && reading.Tokens[i].Span.Start < date.Span.End; i++)
        {
            if (reading.Tokens[i].Span.End <= date.Span.Start)
            {
                bag.Add(20, date.Span.Start - reading.Tokens[i].Span.End <= 1 ? Cairn.Language.Syntax.Features.Of(reading.Syntax[i].Lemma) : 0);
                verb = reading.Syntax[i].Class == WordClass.Verb ? i : verb;
            }
        }

        bag.Add(21, verb < 0 ? 0 : Cairn.Language.Syntax.Features.Of(reading.Syntax[verb].Lemma));
    }
}
