namespace Cairn.Exams.Muc4;

/// <summary>Who plays which part in a message: chances in thousandths, in the order of <see cref="MucSets.Roles"/>.</summary>
/// <param name="Mentions">By mention, from its own surroundings.</param>
/// <param name="Entities">By entity, from all its mentions and its rivals.</param>
internal sealed record Cast(int[][] Mentions, int[][] Entities)
{
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
        for (int r = 0; r < MucSets.Roles.Length; r++)
        {
            int[] sorted = [.. mine.Select(m => mentions[m][r]).OrderDescending()];
            ulong most = Fine(sorted[0]);
            bag.Add(10, (ulong)r, most);
            bag.Add(11, (ulong)r, most, (ulong)Math.Min(4, mine.Length));
            bag.Add(12, (ulong)r, sorted.Length > 1 ? Fine(sorted[1]) : 99);
            bag.Add(13, (ulong)r, Fine((int)sorted.Average()));
            bag.Add(14, (ulong)r, most, head);
            int sentence = message.Mentions[mine.OrderByDescending(m => mentions[m][r]).First()].Sentence;
            bag.Add(15, (ulong)r, most, FeatureBag.Level(topics.Any(sentence)));
            int rank = 0, rivals = 0;
            for (int m = 0; m < mentions.Length; m++)
            {
                if (message.EntityOf[m] != entity && message.EntityOf[m] >= 0)
                {
                    rank += mentions[m][r] > sorted[0] ? 1 : 0;
                    rivals += mentions[m][r] > sorted[0] && message.Mentions[m].Sentence == sentence ? 1 : 0;
                }
            }

            bag.Add(16, (ulong)r, (ulong)Math.Min(5, rank), FeatureBag.Level(sorted[0]));
            bag.Add(17, (ulong)r, (ulong)Math.Min(3, rivals), FeatureBag.Level(sorted[0]));
            bag.Add(18, (ulong)r, most, FeatureBag.Level(topics.Message[^1]));
        }

        return bag.ToArray();
    }

    private static ulong Fine(int chance) => chance < 10 ? 0 : chance < 30 ? 1 : (ulong)(2 + (chance / 60));
}
