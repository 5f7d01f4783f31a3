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
            string text = MucDates.Of(near[rank].Date.Value!.Value);
            int times = near.Count(n => MucDates.Of(n.Date.Value!.Value) == text);
            found.Add((text, DayFeatures.Of(message, incident, near[rank].Date, near[rank].Sentence, near[rank].Distance, rank, times)));
        }

        if (message.Message.Date is { } day)
        {
            found.Add((MucDates.OnOrBefore(day), DayFeatures.OfNone(message, incident, [.. near.Select(n => (n.Date, n.Distance))])));
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
}
