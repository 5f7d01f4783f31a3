namespace Cairn.Exams.Muc4;

/// <summary>Parts the happenings of a message: targets that are likely of one incident are put together, the likeliest first; perpetrators and
/// instruments go to the incidents they are likely of.</summary>
internal static class IncidentGrouper
{
    /// <summary>The ways in which the parts may be put together, each once: boldly, warily and in between.</summary>
    /// <param name="chance">How likely two parts are of one incident, in thousandths.</param>
    public static List<List<Incident>> Ways(MucReading message, IReadOnlyList<Part> parts, Func<Part, Part, int> chance, MucThresholds thresholds) =>
        [.. thresholds.Same.Select(same => Group(message, parts, chance, same, thresholds.Attached))
            .DistinctBy(way => string.Join(';', way.Select(incident => string.Join(',', incident.Parts.Select(p => (p.Entity * MucSets.Roles.Length) + p.Role)))), StringComparer.Ordinal)];

    /// <param name="chance">How likely two parts are of one incident, in thousandths.</param>
    /// <param name="same">Groups of targets that are as likely as this of one incident are put into one.</param>
    /// <param name="attached">A perpetrator or instrument that is as likely as this in an incident is put into it besides the likeliest.</param>
    public static List<Incident> Group(MucReading message, IReadOnlyList<Part> parts, Func<Part, Part, int> chance, int same, int attached)
    {
        if (parts.Count == 0)
        {
            return [];
        }

        var targets = parts.Where(p => MucSets.IsTarget(p.Slot)).ToList();
        var seeds = targets.Count > 0 ? targets : [.. parts];
        var groups = Join([.. seeds.Select(p => new List<Part> { p })], chance, targets.Count > 0 ? same : 0);
        foreach (var part in parts.Except(seeds))
        {
            double[] fit = [.. groups.Select(g => g.Where(p => MucSets.IsTarget(p.Slot)).Average(p => chance(p, part)))];
            double best = fit.Max();
            for (int g = 0; g < groups.Count; g++)
            {
                if (fit[g] >= Math.Min(best, attached))
                {
                    groups[g].Add(part);
                }
            }
        }

        return [.. groups.Select(g => Incident.Of(message, g)).OrderBy(i => i.Sentences[0])];
    }

    private static List<List<Part>> Join(List<List<Part>> groups, Func<Part, Part, int> chance, int same)
    {
        while (true)
        {
            (double Best, int A, int B) found = (same, -1, -1);
            for (int a = 0; a < groups.Count; a++)
            {
                for (int b = a + 1; b < groups.Count; b++)
                {
                    double mean = groups[a].Average(x => groups[b].Average(y => chance(x, y)));
                    if (mean > found.Best || (found.A < 0 && mean >= same))
                    {
                        found = (mean, a, b);
                    }
                }
            }

            if (found.A < 0)
            {
                return groups;
            }

            groups[found.A].AddRange(groups[found.B]);
            groups.RemoveAt(found.B);
        }
    }
}
