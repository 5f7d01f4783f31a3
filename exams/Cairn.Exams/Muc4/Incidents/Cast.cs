namespace Cairn.Exams.Muc4;

/// <summary>Who plays which part in a message: chances in thousandths, in the order of <see cref="MucSets.Roles"/>.</summary>
/// <param name="Mentions">By mention, from its own surroundings.</param>
/// <param name="Entities">By entity, from all its mentions and its rivals.</param>
internal sealed record Cast(int[][] Mentions, int[][] Entities)
{
    public static int[][] OfMentions(LogisticModel model, MucReading message, Sight sight, Topics topics) =>
        [.. Enumerable.Range(0, message.Mentions.Count).Select(m => model.Chances(MentionFeatures(message, m, sight.Mentions[m], topics)))];

    /// <summary>The chances of each entity: halfway between what all its mentions say together and what the most telling says alone.</summary>
    public static int[][] OfEntities(LogisticModel model, MucReading message, int[][] mentions, Topics topics) => [.. message.Entities.Select((entity, e) =>
        model.Chances(EntityFeatures(message, e, mentions, topics)).Select((together, role) => (together + entity.Mentions.Max(m => mentions[m][role])) / 2).ToArray())];

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

    /// <summary>Features of an entity: how its mentions were judged, and whether others of the message are likelier.</summary>
    public static ulong[] EntityFeatures(MucReading message, int entity, int[][] mentions, Topics topics)
    {
        var bag = new FeatureBag(4);
        int[] mine = message.Entities[entity].Mentions;
        var fullest = message.Mentions[message.Entities[entity].Fullest];
        ulong head = Muc4.MentionFeatures.HeadKey(message, fullest), form = (ulong)fullest.Form;
        bag.Add(0);
        bag.Add(1, head);
        bag.Add(2, form, (ulong)Math.Min(4, mine.Length));
        bag.Add(3, (ulong)Math.Min(4, message.Mentions[mine[0]].Sentence));
        bag.AddUpTo(4, 0, topics.Message[^1]);
        for (int r = 0; r < MucSets.Roles.Length; r++)
        {
            int[] sorted = [.. mine.Select(m => mentions[m][r]).OrderDescending()];
            bag.AddUpTo(10, (ulong)r, sorted[0]);
            bag.AddUpTo(11, (ulong)r, sorted.Length > 1 ? sorted[1] : 0);
            bag.AddUpTo(12, (ulong)r, (int)sorted.Average());
            int sentence = message.Mentions[mine.OrderByDescending(m => mentions[m][r]).First()].Sentence;
            bag.AddUpTo(13, (ulong)r, topics.Any(sentence));
            int rank = 0, rivals = 0;
            for (int m = 0; m < mentions.Length; m++)
            {
                if (message.EntityOf[m] != entity && message.EntityOf[m] >= 0 && mentions[m][r] > sorted[0])
                {
                    rank++;
                    rivals += message.Mentions[m].Sentence == sentence ? 1 : 0;
                }
            }

            bag.AddUpTo(14, (ulong)r, Math.Min(5, rank) * 150);
            bag.AddUpTo(15, (ulong)r, Math.Min(3, rivals) * 200);
        }

        return bag.ToArray();
    }

}
