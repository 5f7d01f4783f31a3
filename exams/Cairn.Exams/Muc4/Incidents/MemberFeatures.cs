namespace Cairn.Exams.Muc4;

/// <summary>What shows whether a part belongs in the template of its incident: how sure it is by itself, beside its rivals of the same role, and
/// by its ties to the other parts.</summary>
internal static class MemberFeatures
{
    public static ulong[] Of(MucReading message, IReadOnlyList<Incident> incidents, int index, Part part, Topics topics, Func<Part, Part, int> same, Func<Part, Part, int> twins)
    {
        var bag = new FeatureBag(10);
        var incident = incidents[index];
        ulong role = (ulong)part.Role;
        int sentence = message.Mentions[part.Mention].Sentence;
        int[] rivals = [.. incident.Parts.Where(p => p.Role == part.Role && p.Entity != part.Entity).Select(p => p.Chance)];
        int[] ties = [.. incident.Parts.Where(p => p.Entity != part.Entity).Select(p => same(p, part))];
        bag.Add(0, role);
        bag.Add(1, role, MentionFeatures.HeadKey(message, message.Mentions[part.Mention]));
        bag.AddUpTo(2, role, part.Chance);
        bag.AddUpTo(3, role, rivals.DefaultIfEmpty(0).Max());
        bag.AddUpTo(4, role, incident.Parts.Max(p => p.Chance));
        bag.AddUpTo(5, role, ties.Length == 0 ? 0 : (int)ties.Average());
        bag.AddUpTo(6, role, topics.Any(sentence));
        bag.Add(7, role, (ulong)Math.Min(4, rivals.Count(r => r > part.Chance)));
        bag.Add(8, role, (ulong)Math.Min(4, incident.Parts.Count(p => MucSets.IsTarget(p.Slot))));
        bag.Add(9, role, (ulong)Math.Min(3, incidents.Count(i => i.Parts.Contains(part))));
        bag.Add(10, role, (ulong)Math.Min(4, incident.Sentences.Min(s => Math.Abs(s - sentence))));
        bag.AddUpTo(12, role, incident.Parts.Where(p => IsSurer(p, part)).Select(p => twins(p, part)).DefaultIfEmpty(0).Max());
        bag.AddUpTo(13, role, incident.Parts.Where(p => IsSurer(part, p)).Select(p => twins(p, part) * p.Chance / 1000).DefaultIfEmpty(0).Max());
        for (int t = 0; t < Topics.Count; t++)
        {
            bag.Add(11, role, (ulong)t, FeatureBag.Level(topics.Sentences[sentence][t]));
        }

        return bag.ToArray();
    }

    /// <summary>True where one part of the same role comes before another when a string can be given only once.</summary>
    public static bool IsSurer(Part one, Part other) => one.Role == other.Role && one.Entity != other.Entity && (one.Chance, -one.Entity).CompareTo((other.Chance, -other.Entity)) > 0;
}
