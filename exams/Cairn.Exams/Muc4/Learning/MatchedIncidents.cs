namespace Cairn.Exams.Muc4;

/// <summary>The incidents found in a message, and which templates of the key they are.</summary>
/// <param name="All">What was found.</param>
/// <param name="Templates">By index of the incident: the index of its template; an incident that the key does not have is not there.</param>
/// <param name="Same">How likely two parts are of one incident.</param>
internal sealed record MatchedIncidents(IReadOnlyList<Incident> All, IReadOnlyDictionary<int, int> Templates, Func<Part, Part, int> Same)
{
    /// <summary>The ways in which the parts of a message may be put together, each with its templates.</summary>
    public static MatchedIncidents[] Of(KeyedMessage message, Topics topics, Cast cast, LogisticModel pairs, MucThresholds thresholds)
    {
        var same = PairFeatures.SameIncident(pairs, message.Reading, topics);
        return [.. IncidentGrouper.Ways(message.Reading, Part.Choose(message.Reading, cast, thresholds), same, thresholds).Select(way => new MatchedIncidents(way, Match(message, way), same))];
    }

    /// <summary>Each incident takes the template of the key that shares most of its parts; a template goes to the incident that shares most.</summary>
    private static SortedDictionary<int, int> Match(KeyedMessage message, List<Incident> incidents)
    {
        int Shared(Incident incident, int template) => incident.Parts.Count(p => message.Fills(p.Entity, p.Role).Any(f => f.Template == template));
        var candidates = Enumerable.Range(0, incidents.Count).SelectMany(n => Enumerable.Range(0, message.Keys.Count).Select(t => (Incident: n, Template: t, Shared: Shared(incidents[n], t))))
            .Where(p => p.Shared > 0).OrderByDescending(p => p.Shared);
        var taken = new SortedDictionary<int, int>();
        foreach (var (incident, template, _) in candidates)
        {
            if (!taken.ContainsKey(incident) && !taken.ContainsValue(template))
            {
                taken[incident] = template;
            }
        }

        return taken;
    }
}
