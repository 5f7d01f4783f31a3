namespace Cairn.Exams.Muc4;

/// <summary>What is measured of an incident when it is weighed whether it belongs in the answer: what its words say, how sure its parts are, what
/// its sentences speak of and how old their dates are, and how it stands to the other incidents of the message.</summary>
internal static class IncidentValues
{
    private const int Oldest = 2000;

    public static int[] Of(MucReading message, IReadOnlyList<Incident> incidents, int index, Topics topics, int[] judged, Func<Part, Part, int> same, Func<Part, Part, int> twins)
    {
        var incident = incidents[index];
        var values = new List<int>(100)
        {
            index, incidents.Count, message.Sentences, incident.Sentences[0], incident.Sentences.Length, incident.Sentences[^1] - incident.Sentences[0],
            Youngest(message, incident.Sentences), Youngest(message, Enumerable.Range(0, Math.Min(3, message.Sentences))),
            Share(message, incident.Sentences), Share(message, Enumerable.Range(0, message.Sentences)),
        };
        values.AddRange(judged);
        values.AddRange(topics.Message);
        for (int t = 0; t < Topics.Count; t++)
        {
            values.Add(incident.Sentences.Max(s => topics.Sentences[s][t]));
        }

        for (int r = 0; r < MucSets.Roles.Length; r++)
        {
            int[] chances = [.. incident.Parts.Where(p => p.Role == r).Select(p => p.Chance)];
            values.AddRange([chances.Length, chances.DefaultIfEmpty(-1).Max(), chances.Sum()]);
        }

        Part[] targets = [.. incident.Parts.Where(p => MucSets.IsTarget(p.Slot))];
        values.AddRange([targets.Select(p => p.Chance).DefaultIfEmpty(-1).Max(), targets.Sum(p => p.Chance), incident.Parts.Max(p => p.Chance), incident.Parts.Sum(p => p.Chance)]);
        AddOthers(incidents, index, same, twins, values);
        return [.. values];
    }

    /// <summary>How near the other incidents come to it, and whether one of them says the same.</summary>
    private static void AddOthers(IReadOnlyList<Incident> incidents, int index, Func<Part, Part, int> same, Func<Part, Part, int> twins, List<int> values)
    {
        var mine = incidents[index];
        int nearest = -1, alike = -1, surest = -1, apart = 99;
        for (int i = 0; i < incidents.Count; i++)
        {
            if (i != index)
            {
                nearest = Math.Max(nearest, (int)mine.Parts.Average(a => incidents[i].Parts.Average(b => same(a, b))));
                alike = Math.Max(alike, mine.Parts.Max(a => incidents[i].Parts.Max(b => twins(a, b))));
                surest = Math.Max(surest, incidents[i].Parts.Max(p => p.Chance));
                apart = Math.Min(apart, mine.Sentences.Min(a => incidents[i].Sentences.Min(b => Math.Abs(a - b))));
            }
        }

        values.AddRange([nearest, alike, surest, apart]);
    }

    /// <summary>How many days before the message the latest date of some sentences lies; -1 where they have none.</summary>
    private static int Youngest(MucReading message, IEnumerable<int> sentences) => message.Message.Date is not { } told ? -1
        : sentences.SelectMany(s => message.Text.Dates.Where(d => d.Value is not null && message.Text.Sentences[s].Span.Contains(d.Span)))
            .Select(d => Math.Clamp(told.DayNumber - d.Value!.Value.Last.DayNumber, 0, Oldest)).DefaultIfEmpty(-1).Min();

    /// <summary>Which share of the places and countries named in some sentences the task asks about, in hundredths; -1 where they name none.</summary>
    private static int Share(MucReading message, IEnumerable<int> sentences)
    {
        bool[] inScope = [.. sentences.SelectMany(s => message.Text.Mentions.Where(m => message.Text.Sentences[s].Span.Contains(m.Span)))
            .Select(m => m.Place?.Country ?? m.Country?.Code).OfType<string>().Select(PlaceSlot.IsInScope)];
        return inScope.Length == 0 ? -1 : 100 * inScope.Count(i => i) / inScope.Length;
    }
}
