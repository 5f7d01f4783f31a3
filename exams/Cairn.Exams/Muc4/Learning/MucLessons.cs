namespace Cairn.Exams.Muc4;

/// <summary>What each step of <see cref="MucLearner"/> learns from: features with the answers that the keys give.</summary>
internal sealed class MucLessons(IReadOnlyList<KeyedMessage> messages, Sight[] sights, PlaceSlot places)
{
    public IEnumerable<(ulong[], sbyte[])> Sentences(int i) =>
        Enumerable.Range(0, messages[i].Reading.Sentences).Select(s => (sights[i].Sentences[s], messages[i].TypesOfSentence(s)));

    public IEnumerable<(ulong[], sbyte[])> Message(int i, int[][] sentences) => [(Topics.MessageFeatures(messages[i].Reading, sentences), messages[i].TypesOfMessage())];

    public IEnumerable<(ulong[], sbyte[])> Together(int i, Topics topics, int[][] mentions)
    {
        var values = new EntityValues(messages[i].Reading, mentions, topics, _ => []);
        return Enumerable.Range(0, messages[i].Reading.Entities.Count).Where(values.IsWeighed).Select(e => (Cast.EntityFeatures(messages[i].Reading, e, sights[i], topics), Roles(i, e)));
    }

    public IEnumerable<(int[], sbyte[])> Entities(int i, Topics topics, int[][] mentions, LogisticModel together)
    {
        var values = new EntityValues(messages[i].Reading, mentions, topics, e => together.Sums(Cast.EntityFeatures(messages[i].Reading, e, sights[i], topics)));
        return Enumerable.Range(0, messages[i].Reading.Entities.Count).Where(values.IsWeighed).Select(e => (values.Of(e), Roles(i, e)));
    }

    private sbyte[] Roles(int message, int entity) => [.. Enumerable.Range(0, MucSets.Roles.Length).Select(r => messages[message].Plays(entity, r))];

    /// <summary>Every mention of an entity that plays a part is a lesson at first; the second time those that the first model finds much less
    /// telling than the entity's best one are left open, since a key does not say which mention told it.</summary>
    public IEnumerable<(ulong[], sbyte[])> Mentions(int i, Topics topics, LogisticModel? first)
    {
        var reading = messages[i].Reading;
        ulong[][] features = [.. Enumerable.Range(0, reading.Mentions.Count).Select(m => Cast.MentionFeatures(reading, m, sights[i].Mentions[m], topics))];
        for (int e = 0; e < reading.Entities.Count; e++)
        {
            int[] mine = reading.Entities[e].Mentions;
            sbyte[] roles = Roles(i, e);
            bool isAsked = first is not null && mine.Length > 1 && roles.Contains((sbyte)1);
            int[][] chances = isAsked ? [.. mine.Select(m => first!.Chances(features[m]))] : [];
            for (int m = 0; m < mine.Length; m++)
            {
                yield return (features[mine[m]], isAsked ? [.. roles.Select((r, role) => r == 1 && chances[m][role] * 2 < chances.Max(c => c[role]) ? (sbyte)-1 : r)] : roles);
            }
        }
    }

    public IEnumerable<(ulong[], sbyte[])> Pairs(int i, Topics topics, Cast cast, MucThresholds thresholds)
    {
        var parts = Part.Choose(messages[i].Reading, cast, thresholds).Where(p => messages[i].Plays(p.Entity, p.Role) != 0).ToList();
        for (int a = 0; a < parts.Count; a++)
        {
            for (int b = a + 1; b < parts.Count; b++)
            {
                if (parts[a].Entity != parts[b].Entity)
                {
                    bool same = messages[i].TemplatesOf(parts[a].Entity).Intersect(messages[i].TemplatesOf(parts[b].Entity)).Any();
                    yield return (PairFeatures.Of(messages[i].Reading, parts[a], parts[b], topics), [same ? (sbyte)1 : (sbyte)0]);
                }
            }
        }
    }

    private IEnumerable<(Part Part, MucKey Key, MucFill Fill)> RightParts(int i, Cast cast)
    {
        for (int e = 0; e < messages[i].Reading.Entities.Count; e++)
        {
            for (int r = 0; r < MucSets.Roles.Length; r++)
            {
                if (messages[i].Fills(e, r) is [var (template, fill, _), ..])
                {
                    yield return (new Part(e, r, cast.Best(messages[i].Reading, e, r), cast.Entities[e][r]), messages[i].Keys[template], fill);
                }
            }
        }
    }

    public IEnumerable<(ulong[], sbyte[])> Sets(int i, int set, Topics topics, Cast cast)
    {
        var (slot, role, values) = MucSets.OfStrings[set];
        foreach (var (part, key, fill) in RightParts(i, cast).Where(p => PartClasses.Applies(role, p.Part.Slot)))
        {
            var found = key[slot].Where(f => f.References.Any(r => fill.Values.Contains(r) || fill.References.Contains(r))).SelectMany(f => f.Values).ToHashSet(StringComparer.Ordinal);
            if (found.Count > 0 || values[^1] == MucSets.None)
            {
                yield return (slot == MucSlot.Confidence ? PartClasses.ConfidenceFeatures(messages[i].Reading, part, cast) : PartClasses.Features(messages[i].Reading, part, sights[i], topics, cast), [.. values.Select(v => found.Contains(v) || (v == MucSets.None && found.Count == 0) ? (sbyte)1 : (sbyte)0)]);
            }
        }
    }

    public IEnumerable<(ulong[], sbyte[])> LongPhrases(int i, Topics topics, Cast cast)
    {
        foreach (var (part, _, fill) in RightParts(i, cast))
        {
            var mention = messages[i].Reading.Mentions[part.Mention];
            bool isShort = fill.Values.Any(v => MucStrings.Matches(mention.Core, MucStrings.Core(v))), isLong = mention.IsLong && fill.Values.Any(v => MucStrings.Matches(mention.LongCore, MucStrings.Core(v)));
            if (mention.IsLong && isShort != isLong)
            {
                yield return (PartClasses.Features(messages[i].Reading, part, sights[i], topics, cast), [isLong ? (sbyte)1 : (sbyte)0]);
            }
        }
    }

    public IEnumerable<(ulong[], sbyte[])> Incidents(int i, MatchedIncidents matched, Topics topics) => Enumerable.Range(0, matched.All.Count)
        .Select(n => (IncidentFeatures.Of(messages[i].Reading, matched.All, n, topics), Judgement.Answers(matched.Templates.TryGetValue(n, out int t) ? messages[i].Keys[t] : null)));

    public IEnumerable<(int[], sbyte[])> Kept(int i, MatchedIncidents matched, Topics topics, LogisticModel incidents, Func<Part, Part, int> twins) => Enumerable.Range(0, matched.All.Count)
        .Select(n => (IncidentValues.Of(messages[i].Reading, matched.All, n, topics, incidents.Chances(IncidentFeatures.Of(messages[i].Reading, matched.All, n, topics)), matched.Same, twins),
            Judgement.Answers(matched.Templates.TryGetValue(n, out int t) ? messages[i].Keys[t] : null)[..1]));

    public IEnumerable<(ulong[], sbyte[])> Members(int i, MatchedIncidents matched, Topics topics, Func<Part, Part, int> twins) =>
        MatchedParts(i, matched).Select(m => (MemberFeatures.Of(messages[i].Reading, matched.All, m.Incident, m.Part, topics, matched.Same, twins), new[] { m.Answer }));

    public IEnumerable<(int[], sbyte[])> Parts(int i, MatchedIncidents matched, Topics topics, Cast cast, LogisticModel members, Func<Part, Part, int> twins) =>
        MatchedParts(i, matched).Select(m => (MemberValues.Of(messages[i].Reading, matched.All, m.Incident, m.Part, topics, cast,
            members.Chances(MemberFeatures.Of(messages[i].Reading, matched.All, m.Incident, m.Part, topics, matched.Same, twins))[0], matched.Same, twins), new[] { m.Answer }));

    /// <summary>The parts of incidents that the key has. The surest part that a fill fits is right; others that it fits say the same again.</summary>
    private IEnumerable<(int Incident, Part Part, sbyte Answer)> MatchedParts(int i, MatchedIncidents matched)
    {
        foreach (var (incident, template) in matched.Templates)
        {
            var given = new HashSet<MucFill>(ReferenceEqualityComparer.Instance);
            foreach (var part in matched.All[incident].Parts.OrderByDescending(p => p.Chance).ThenBy(p => p.Entity))
            {
                var fill = messages[i].Fills(part.Entity, part.Role).Where(f => f.Template == template && !given.Contains(f.Fill)).OrderBy(f => f.Fill.IsOptional).Select(f => f.Fill).FirstOrDefault();
                if (fill is not null)
                {
                    given.Add(fill);
                }

                yield return (incident, part, fill is null ? (sbyte)0 : fill.IsOptional ? (sbyte)-1 : (sbyte)1);
            }
        }
    }

    /// <summary>Parts of one role in one template are the same where the same fill fits both.</summary>
    public IEnumerable<(ulong[], sbyte[])> Twins(int i, Cast cast, MucThresholds thresholds)
    {
        var parts = Part.Choose(messages[i].Reading, cast, thresholds).Where(p => messages[i].Plays(p.Entity, p.Role) != 0).ToList();
        for (int a = 0; a < parts.Count; a++)
        {
            for (int b = a + 1; b < parts.Count; b++)
            {
                var one = messages[i].Fills(parts[a].Entity, parts[a].Role);
                var two = messages[i].Fills(parts[b].Entity, parts[b].Role);
                if (parts[a].Role == parts[b].Role && one.Select(f => f.Template).Intersect(two.Select(f => f.Template)).Any())
                {
                    yield return (TwinFeatures.Of(messages[i].Reading, parts[a], parts[b]), [one.Any(f => two.Any(g => ReferenceEquals(f.Fill, g.Fill))) ? (sbyte)1 : (sbyte)0]);
                }
            }
        }
    }

    public IEnumerable<(ulong[], sbyte[])> Links(int i, Cast cast)
    {
        var right = RightParts(i, cast).ToList();
        foreach (var (description, key, fill) in right.Where(p => p.Part.Slot == MucSlot.HumanDescription))
        {
            var names = right.Where(p => p.Part.Slot == MucSlot.HumanName && p.Key == key && p.Part.Entity != description.Entity).ToList();
            foreach (var (name, _, nameFill) in names)
            {
                yield return (LinkFeatures.Of(messages[i].Reading, description, name, names.Count), [nameFill.Values.Any(v => fill.References.Contains(v)) ? (sbyte)1 : (sbyte)0]);
            }
        }
    }

    public IEnumerable<(ulong[], sbyte[])> Days(int i, MatchedIncidents matched)
    {
        foreach (var (incident, template) in matched.Templates)
        {
            string[] right = messages[i].Keys[template][MucSlot.Date] is [var fill, ..] ? [.. fill.Values] : [];
            foreach (var (text, features) in DaySlot.Candidates(messages[i].Reading, matched.All[incident]))
            {
                yield return (features, [right.Contains(text) ? (sbyte)1 : (sbyte)0]);
            }
        }
    }

    public IEnumerable<(ulong[], sbyte[])> Places(int i, MatchedIncidents matched)
    {
        foreach (var (incident, template) in matched.Templates)
        {
            string right = messages[i].Keys[template][MucSlot.Location] is [var fill, ..] ? string.Join(": ", fill.Values) : "";
            var found = places.Candidates(messages[i].Reading, matched.All[incident], places.CountryOf(messages[i].Reading, matched.All[incident]));
            yield return (PlaceFeatures.OfCountry(messages[i].Reading, matched.All[incident], found), [right.Length > 0 && !right.Contains(':', StringComparison.Ordinal) ? (sbyte)1 : (sbyte)0]);
            foreach (var (_, place, features) in found)
            {
                yield return (features, [right.Contains($": {place.Name} (", StringComparison.Ordinal) ? (sbyte)1 : (sbyte)0]);
            }
        }
    }
}
