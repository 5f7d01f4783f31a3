namespace Cairn.Exams.Muc4;

/// <summary>Learns a <see cref="MucModel"/> step by step. Each step learns from what the step before says of messages that it has not seen, as
/// it will be in use, and so every message is also answered by models that never saw it.</summary>
/// <param name="folds">Into how many parts the messages are cut.</param>
internal sealed class MucLearner(IReadOnlyList<KeyedMessage> messages, WordShapes shapes, MucThresholds thresholds, int folds)
{
    private readonly Sight[] sights = [.. messages.Select(m => Sight.Of(m.Reading, shapes))];

    /// <summary>The model learned from all messages, and for each message one that has not seen its part.</summary>
    public (MucModel Whole, MucModel[] Parts) Learn(Action<string> tell)
    {
        var sentences = Learn(new LogisticTrainer(AtLeast: 3), i => Enumerable.Range(0, messages[i].Reading.Sentences).Select(s => (sights[i].Sentences[s], messages[i].TypesOfSentence(s))));
        int[][][] told = [.. messages.Select((m, i) => Topics.OfSentences(sentences.Without(i), sights[i].Sentences))];
        var message = Learn(new LogisticTrainer(AtLeast: 4), i => [(Topics.MessageFeatures(messages[i].Reading, told[i]), messages[i].TypesOfMessage())]);
        Topics[] topics = [.. messages.Select((m, i) => new Topics(told[i], message.Without(i).Chances(Topics.MessageFeatures(m.Reading, told[i]))))];
        tell("topics");
        var mentions = Learn(new LogisticTrainer(AtLeast: 3, Passes: 5), i => MentionLessons(i, topics[i]));
        tell("mentions");
        int[][][] judged = [.. messages.Select((m, i) => Enumerable.Range(0, m.Reading.Mentions.Count).Select(x => mentions.Without(i).Chances(Cast.MentionFeatures(m.Reading, x, sights[i].Mentions[x], topics[i]))).ToArray())];
        var entities = Learn(new LogisticTrainer(AtLeast: 4, Passes: 4), i => Enumerable.Range(0, messages[i].Reading.Entities.Count).Select(e => (Cast.EntityFeatures(messages[i].Reading, e, judged[i], topics[i]), Roles(i, e))));
        Cast[] casts = [.. messages.Select((m, i) => new Cast(judged[i], [.. Enumerable.Range(0, m.Reading.Entities.Count).Select(e => entities.Without(i).Chances(Cast.EntityFeatures(m.Reading, e, judged[i], topics[i])))]))];
        tell("entities");
        var pairs = Learn(new LogisticTrainer(AtLeast: 4), i => PairLessons(i, topics[i], casts[i]));
        tell("pairs");
        var sets = MucSets.OfStrings.Select((_, s) => Learn(new LogisticTrainer(AtLeast: 2), i => SetLessons(i, s, topics[i], casts[i]))).ToArray();
        var longs = Learn(new LogisticTrainer(AtLeast: 2), i => LongLessons(i, topics[i], casts[i]));
        tell("sets");
        MucModel Assemble(Func<HeldOut, LogisticModel> pick, LogisticModel incidents) => new()
        {
            Sentences = pick(sentences),
            Message = pick(message),
            Mentions = pick(mentions),
            Entities = pick(entities),
            Pairs = pick(pairs),
            Incidents = incidents,
            Sets = [.. sets.Select(pick)],
            Long = pick(longs),
        };
        var none = new LogisticModel(1, [], []);
        MucCoder[] coders = [.. Enumerable.Range(0, folds).Select(fold => new MucCoder(Assemble(h => h.Without(fold), none), thresholds, shapes))];
        var incidents = Learn(new LogisticTrainer(AtLeast: 3), i => IncidentLessons(i, coders[i % folds], topics[i], casts[i]));
        tell("incidents");
        return (Assemble(h => h.Whole, incidents.Whole), [.. Enumerable.Range(0, folds).Select(fold => Assemble(h => h.Without(fold), incidents.Without(fold)))]);
    }

    private HeldOut Learn(LogisticTrainer trainer, Func<int, IEnumerable<(ulong[] Features, sbyte[] Answers)>> lessons) =>
        HeldOut.Learn(trainer, [.. Enumerable.Range(0, messages.Count).SelectMany(i => lessons(i).Select(l => new Lesson(i, l.Features, l.Answers)))], folds);

    private sbyte[] Roles(int message, int entity) => [.. Enumerable.Range(0, MucSets.Roles.Length).Select(r => messages[message].Plays(entity, r))];

    private IEnumerable<(ulong[], sbyte[])> MentionLessons(int i, Topics topics)
    {
        var reading = messages[i].Reading;
        for (int m = 0; m < reading.Mentions.Count; m++)
        {
            if (reading.EntityOf[m] >= 0)
            {
                yield return (Cast.MentionFeatures(reading, m, sights[i].Mentions[m], topics), Roles(i, reading.EntityOf[m]));
            }
        }
    }

    private IEnumerable<(ulong[], sbyte[])> PairLessons(int i, Topics topics, Cast cast)
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

    private IEnumerable<(ulong[], sbyte[])> SetLessons(int i, int set, Topics topics, Cast cast)
    {
        var (slot, role, values) = MucSets.OfStrings[set];
        foreach (var (part, key, fill) in RightParts(i, cast).Where(p => PartClasses.Applies(role, p.Part.Slot)))
        {
            var found = key[slot].Where(f => f.References.Any(r => fill.Values.Contains(r) || fill.References.Contains(r))).SelectMany(f => f.Values).ToHashSet(StringComparer.Ordinal);
            if (found.Count > 0 || values[^1] == MucSets.None)
            {
                yield return (PartClasses.Features(messages[i].Reading, part, sights[i], topics, cast), [.. values.Select(v => found.Contains(v) || (v == MucSets.None && found.Count == 0) ? (sbyte)1 : (sbyte)0)]);
            }
        }
    }

    private IEnumerable<(ulong[], sbyte[])> LongLessons(int i, Topics topics, Cast cast)
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

    /// <summary>Each incident found takes the template of the key that shares most of its parts; a template goes to the incident that shares most.</summary>
    private IEnumerable<(ulong[], sbyte[])> IncidentLessons(int i, MucCoder coder, Topics topics, Cast cast)
    {
        var message = messages[i];
        var incidents = coder.IncidentsOf(message.Reading, topics, cast);
        int Shared(Incident incident, int template) => incident.Parts.Count(p => message.Fills(p.Entity, p.Role).Any(f => f.Template == template));
        var pairs = Enumerable.Range(0, incidents.Count).SelectMany(n => Enumerable.Range(0, message.Keys.Count).Select(t => (Incident: n, Template: t, Shared: Shared(incidents[n], t))))
            .Where(p => p.Shared > 0).OrderByDescending(p => p.Shared);
        var taken = new Dictionary<int, int>();
        foreach (var (incident, template, _) in pairs)
        {
            if (!taken.ContainsKey(incident) && !taken.ContainsValue(template))
            {
                taken[incident] = template;
            }
        }

        for (int n = 0; n < incidents.Count; n++)
        {
            yield return (IncidentFeatures.Of(message.Reading, incidents, n, topics), Judgement.Answers(taken.TryGetValue(n, out int t) ? message.Keys[t] : null));
        }
    }
}
