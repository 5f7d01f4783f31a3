namespace Cairn.Exams.Muc4;

/// <summary>What is measured of a part when it is weighed whether it belongs in the template of its incident: how sure it is by itself, beside its
/// rivals of the same role, by its ties to the other parts, and whether a surer one says the same.</summary>
internal static class MemberValues
{
    public static int[] Of(MucReading message, IReadOnlyList<Incident> incidents, int index, Part part, Topics topics, Cast cast, int judged, Func<Part, Part, int> same, Func<Part, Part, int> twins)
    {
        var incident = incidents[index];
        var mention = message.Mentions[part.Mention];
        Part[] others = [.. incident.Parts.Where(p => p.Entity != part.Entity)], rivals = [.. others.Where(p => p.Role == part.Role)];
        Part[] targets = [.. others.Where(p => MucSets.IsTarget(p.Slot))];
        var values = new List<int>(64)
        {
            part.Role, judged, part.Chance, cast.Mentions[part.Mention][part.Role], cast.Entities[part.Entity].Where((_, r) => r != part.Role).Max(),
            rivals.Length, rivals.Count(r => r.Chance > part.Chance), rivals.Select(r => r.Chance).DefaultIfEmpty(-1).Max(), rivals.Sum(r => r.Chance),
            others.Select(p => p.Chance).DefaultIfEmpty(-1).Max(), targets.Length,
            targets.Select(p => same(p, part)).DefaultIfEmpty(-1).Max(), targets.Length == 0 ? -1 : (int)targets.Average(p => same(p, part)),
            rivals.Length == 0 ? -1 : (int)rivals.Average(p => same(p, part)),
            rivals.Where(p => MemberFeatures.IsSurer(p, part)).Select(p => twins(p, part)).DefaultIfEmpty(0).Max(),
            rivals.Where(p => MemberFeatures.IsSurer(part, p)).Select(p => twins(p, part) * p.Chance / 1000).DefaultIfEmpty(0).Max(),
            incidents.Count, incidents.Count(i => i.Parts.Contains(part)), incident.Sentences.Min(s => Math.Abs(s - mention.Sentence)), mention.Sentence,
            (int)mention.Form, message.Text.Syntax[mention.Head].Tag is "NNS" or "NNPS" ? 1 : 0, mention.Core.Length, message.Entities[part.Entity].Mentions.Length,
            incidents.Where((_, i) => i != index).Select(i => (int)i.Parts.Average(p => same(p, part))).DefaultIfEmpty(-1).Max(),
        };
        values.AddRange(topics.Sentences[mention.Sentence]);
        values.Add(topics.Message[^1]);
        return [.. values];
    }
}
