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

    /// <summary>For steps with few lessons: many passes, each of which sees a third of the features.</summary>
    private static readonly SmallNetTrainer Patient = new(Frequent: 5, Units: 16, Passes: 12, Nets: 3, Keep: 0.35f);

    /// <summary>For steps whose features are few and common.</summary>
    private static readonly SmallNetTrainer Wary = new(Frequent: 5, Nets: 4, Keep: 0.35f);

    private readonly Sight[] sights = [.. messages.Select(m => Sight.Of(m.Reading, shapes))];

    /// <summary>The model learned from all messages, and for each part of them one that has not seen it.</summary>
    public (Lazy<MucModel> Whole, MucModel[] Parts) Learn()
    {
        var lessons = new MucLessons(messages, sights, places);
        var sentences = Learn("sentences", Plain with { Net = new SmallNetTrainer() }, lessons.Sentences);
        int[][][] told = [.. messages.Select((m, i) => Topics.OfSentences(sentences.Without(i), sights[i].Sentences))];
        var message = Learn("messages", Careful with { Net = Patient }, i => lessons.Message(i, told[i]));
        Topics[] topics = [.. messages.Select((m, i) => new Topics(told[i], message.Without(i).Chances(Topics.MessageFeatures(m.Reading, told[i]))))];
        var first = Learn("mentions, first", Plain, i => lessons.Mentions(i, topics[i], null));
        var mentions = Learn("mentions", Plain with { Net = new SmallNetTrainer(Nets: 4, Keep: 0.4f) }, i => lessons.Mentions(i, topics[i], first.Without(i)));
        int[][][] judged = [.. messages.Select((m, i) => Cast.OfMentions(mentions.Without(i), m.Reading, sights[i], topics[i]))];
        var together = Learn("together", Careful, i => lessons.Together(i, topics[i], judged[i]));
        var entities = Learn("entities", new ForestTrainer(Trees: 200, Rate: 0.03f, Least: 8), i => lessons.Entities(i, topics[i], judged[i], together.Without(i)));
        Cast[] casts = [.. messages.Select((m, i) => new Cast(judged[i], Cast.OfEntities(together.Without(i), entities.Without(i), m.Reading, sights[i], judged[i], topics[i])))];
        var pairs = Learn("pairs", Careful, i => lessons.Pairs(i, topics[i], casts[i], thresholds));
        var twins = Learn("twins", new LogisticTrainer(AtLeast: 3, Passes: 8, Decay: 0.01f, Rate: 0.1f), i => lessons.Twins(i, casts[i], thresholds));
        HeldOut<LogisticModel>[] sets = [.. MucSets.OfStrings.Select((set, s) => Learn(set.Slot.ToString(), set.Slot switch { MucSlot.HumanEffect or MucSlot.PhysicalEffect => new LogisticTrainer(AtLeast: 2) { Net = Patient }, MucSlot.Confidence => Careful with { AtLeast = 2, Passes = 8, Net = Patient }, _ => Few with { Net = Patient } }, i => lessons.Sets(i, s, topics[i], casts[i])))];
        var longs = Learn("long phrases", Few, i => lessons.LongPhrases(i, topics[i], casts[i]));
        var links = Learn("names of descriptions", Few, i => lessons.Links(i, casts[i]));
        MatchedIncidents[][] ways = [.. messages.Select((m, i) => MatchedIncidents.Of(m, topics[i], casts[i], pairs.Without(i), thresholds))];
        Func<Part, Part, int>[] alike = [.. messages.Select((m, i) => TwinFeatures.AreTwins(twins.Without(i), m.Reading))];
        var incidents = Learn("incidents", Careful with { Net = Patient }, i => ways[i].SelectMany(way => lessons.Incidents(i, way, topics[i])));
        var kept = Learn("kept", new ForestTrainer(Trees: 200, Depth: 3, Rate: 0.03f), i => ways[i].SelectMany(way => lessons.Kept(i, way, topics[i], incidents.Without(i), alike[i])));
        var days = Learn("days", Few with { Net = Wary }, i => lessons.Days(i, ways[i][0]));
        var where = Learn("places", Few with { Net = Wary }, i => lessons.Places(i, ways[i][0]));
        var members = Learn("members", new LogisticTrainer(Passes: 8, Decay: 0.03f, Net: Wary), i => ways[i].SelectMany(way => lessons.Members(i, way, topics[i], alike[i])));
        var parts = Learn("parts", new ForestTrainer(Trees: 200, Rate: 0.03f), i => ways[i].SelectMany(way => lessons.Parts(i, way, topics[i], casts[i], members.Without(i), alike[i])));
        MucModel Assemble(Pick pick) => new()
        {
            Sentences = pick.From(sentences),
            Message = pick.From(message),
            Mentions = pick.From(mentions),
            Together = pick.From(together),
            Entities = pick.From(entities),
            Pairs = pick.From(pairs),
            Twins = pick.From(twins),
            Incidents = pick.From(incidents),
            Sets = [.. sets.Select(pick.From)],
            Long = pick.From(longs),
            Days = pick.From(days),
            Places = pick.From(where),
            Members = pick.From(members),
            Kept = pick.From(kept),
            Parts = pick.From(parts),
            Links = pick.From(links),
        };
        return (new(() => Assemble(new Pick(null))), [.. Enumerable.Range(0, folds).Select(fold => Assemble(new Pick(fold)))]);
    }

    /// <summary>Which of the models of each step is meant: the one that has not seen a part, or the one that has seen all.</summary>
    private readonly record struct Pick(int? Part)
    {
        public TModel From<TModel>(HeldOut<TModel> learned) => Part is { } part ? learned.Without(part) : learned.Whole;
    }

    private HeldOut<LogisticModel> Learn(string step, LogisticTrainer trainer, Func<int, IEnumerable<(ulong[] Features, sbyte[] Answers)>> lessons) =>
        Tell(step, trainer.Learn([.. Enumerable.Range(0, messages.Count).SelectMany(i => lessons(i).Select(l => new Lesson(i, l.Features, l.Answers)))], folds));

    private HeldOut<Forest> Learn(string step, ForestTrainer trainer, Func<int, IEnumerable<(int[] Values, sbyte[] Answers)>> lessons) =>
        Tell(step, trainer.Learn([.. Enumerable.Range(0, messages.Count).SelectMany(i => lessons(i).Select(l => new MeasuredLesson(i, l.Values, l.Answers)))], folds));

    private HeldOut<TModel> Tell<TModel>(string step, HeldOut<TModel> learned)
    {
        tell($"{step}: {learned.Quality}");
        return learned;
    }
}
