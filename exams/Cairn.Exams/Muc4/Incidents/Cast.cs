namespace Cairn.Exams.Muc4;

/// <summary>Who plays which part in a message: chances in thousandths, in the order of <see cref="MucSets.Roles"/>.</summary>
/// <param name="Mentions">By mention, from its own surroundings.</param>
/// <param name="Entities">By entity, from all its mentions and its rivals.</param>
internal sealed record Cast(int[][] Mentions, int[][] Entities)
{
    public static int[][] OfMentions(LogisticModel model, MucReading message, Sight sight, Topics topics) =>
        [.. Enumerable.Range(0, message.Mentions.Count).Select(m => model.Chances(MentionFeatures(message, m, sight.Mentions[m], topics)))];

    public static int[][] OfEntities(LogisticModel together, Forest model, MucReading message, Sight sight, int[][] mentions, Topics topics)
    {
        var values = new EntityValues(message, mentions, topics, e => together.Sums(EntityFeatures(message, e, sight, topics)));
        return [.. Enumerable.Range(0, message.Entities.Count).Select(e => values.IsWeighed(e) ? model.Chances(values.Of(e)) : values.Best(e))];
    }

    /// <summary>Features of an entity: those of all its mentions.</summary>
    public static ulong[] EntityFeatures(MucReading message, int entity, Sight sight, Topics topics)
    {
        var bag = new FeatureBag(2);
        foreach (int m in message.Entities[entity].Mentions)
        {
            bag.AddAll(MentionFeatures(message, m, sight.Mentions[m], topics));
        }

        return bag.ToArray();
    }

    /// <summary>The mention in which an entity most likely plays a role.</summary>
    public int Best(MucReading message, int entity, int role) =>
        message.Entities[entity].Mentions.OrderByDescending(m => Mentions[m][role]).ThenBy(m => m).First();

    /// <summary>Features of a mention with what its sentence and message speak of.</summary>
    public static ulong[] MentionFeatures(MucReading message, int mention, ulong[] own, Topics topics)
    {
        var bag = new FeatureBag(2);
        bag.AddAll(own);
        topics.AddTo(bag, message.Mentions[mention].Sentence, Muc4.MentionFeatures.HeadKey(message, message.Mentions[mention]));
        return bag.ToArray();
    }
}
