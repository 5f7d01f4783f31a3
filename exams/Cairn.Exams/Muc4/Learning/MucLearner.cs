namespace Cairn.Exams.Muc4;

/// <summary>Learns a <see cref="MucModel"/> step by step. Each step learns from what the step before says of messages that it has not seen, as
/// it will be in use, and so every message is also answered by models that never saw it.</summary>
/// <param name="folds">Into how many parts the messages are cut.</param>
/// <param name="tell">Told of each step how well its models answer what they have not seen.</param>
internal sealed class MucLearner(IReadOnlyList<KeyedMessage> messages, WordShapes shapes, PlaceSlot places, MucThresholds thresholds, int folds, Action<string> tell)
{
    /// <summary>For steps with few lessons: larger steps, more passes.</summary>
    private static readonly LogisticTrainer Few = new(AtLeast: 2, Passes: 10, Decay: 0.004f, Rate: 0.2f);

    /// <summary>For steps with many lessons.</summary>
    private static readonly LogisticTrainer Plain = new(Passes: 5, Decay: 0.02f);

    /// <summary>For steps that see many words in few lessons: small steps, strong decay.</summary>
    private static readonly LogisticTrainer Careful = new(Passes: 4, Decay: 0.05f, Rate: 0.03f);

    private readonly Sight[] sights = [.. messages.Select(m => Sight.Of(m.Reading, shapes))];

    /// <summary>The model learned from all messages, and for each part of them one that has not seen it.</summary>
    public (Lazy<MucModel> Whole, MucModel[] Parts) Learn()
    {
        var lessons = new MucLessons(messages, sights, places);
        var sentences = Learn("sentences", Plain, lessons.Sentences);
        int[][][] told = [.. messages.Select((m, i) => Topics.OfSentences(sentences.Without(i), sights[i].Sentences))];
        var message = Learn("messages", Careful, i => lessons.Message(i, told[i]));
        Topics[] topics = [.. messages.Select((m, i) => new Topics(told[i], message.Without(i).Chances(Topics.MessageFeatures(m.Reading, told[i]))))];
        var first = Learn("mentions, first", Plain, i => lessons.Mentions(i, topics[i], null));
        var mentions = Learn("mentions", Plain with { Net = new SmallNetTrainer() }, i => lessons.Mentions(i, topics[i], first.Without(i)));
        int[][][] judged = [.. messages.Select((m, i) => Cast.OfMentions(mentions.Without(i), m.Reading, sights[i], topics[i]))];
        var entities = Learn("entities", new LogisticTrainer(AtLeast: 4, Passes: 4, Decay: 0.003f), i => lessons.Entities(i, topics[i], judged[i]));
        Cast[] casts = [.. messages.Select((m, i) => new Cast(judged[i], Cast.OfEntities(entities.Without(i), m.Reading, judged[i], topics[i])))];
        var pairs = Learn("pairs", Careful, i => lessons.Pairs(i, topics[i], casts[i], thresholds));
        var twins = Learn("twins", new LogisticTrainer(AtLeast: 3, Passes: 8, Decay: 0.01f, Rate: 0.1f), i => lessons.Twins(i, casts[i], thresholds));
        HeldOut[] sets = [.. MucSets.OfStrings.Select((set, s) => Learn(set.Slot.ToString(), set.Slot switch { MucSlot.HumanEffect => new LogisticTrainer(AtLeast: 2), MucSlot.Confidence => Careful, _ => Few }, i => lessons.Sets(i, s, topics[i], casts[i])))];
        var longs = Learn("long phrases", Few, i => lessons.LongPhrases(i, topics[i], casts[i]));
        var links = Learn("names of descriptions", Few, i => lessons.Links(i, casts[i]));
        MatchedIncidents[] matched = [.. messages.Select((m, i) => MatchedIncidents.Of(m, topics[i], casts[i], pairs.Without(i), thresholds))];
        var incidents = Learn("incidents", Careful, i => lessons.Incidents(i, matched[i], topics[i]));
        var days = Learn("days", Few, i => lessons.Days(i, matched[i]));
        var where = Learn("places", Few, i => lessons.Places(i, matched[i]));
        var members = Learn("members", new LogisticTrainer(Passes: 8, Decay: 0.03f), i => lessons.Members(i, matched[i], topics[i], TwinFeatures.AreTwins(twins.Without(i), messages[i].Reading)));
        MucModel Assemble(Func<HeldOut, LogisticModel> pick) => new()
        {
            Sentences = pick(sentences),
            Message = pick(message),
            Mentions = pick(mentions),
            Entities = pick(entities),
            Pairs = pick(pairs),
            Twins = pick(twins),
            Incidents = pick(incidents),
            Sets = [.. sets.Select(pick)],
            Long = pick(longs),
            Days = pick(days),
            Places = pick(where),
            Members = pick(members),
            Links = pick(links),
        };
        return (new(() => Assemble(h => h.Whole)), [.. Enumerable.Range(0, folds).Select(fold => Assemble(h => h.Without(fold)))]);
    }

    private HeldOut Learn(string step, LogisticTrainer trainer, Func<int, IEnumerable<(ulong[] Features, sbyte[] Answers)>> lessons)
    {
        var learned = HeldOut.Learn(trainer, [.. Enumerable.Range(0, messages.Count).SelectMany(i => lessons(i).Select(l => new Lesson(i, l.Features, l.Answers)))], folds);
        tell($"{step}: {learned.Quality}");
        return learned;
    }
}
