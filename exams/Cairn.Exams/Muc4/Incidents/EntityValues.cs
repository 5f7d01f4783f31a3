using Cairn.Language.Syntax;

namespace Cairn.Exams.Muc4;

/// <summary>What is measured of an entity when its roles are weighed: how its mentions were judged one by one, how it stands among the others of
/// its sentence and of the message, and what these speak of.</summary>
/// <param name="mentions">By mention, then by role: how likely it plays it.</param>
/// <param name="together">What all mentions of an entity show together, a number each role.</param>
internal sealed class EntityValues(MucReading message, int[][] mentions, Topics topics, Func<int, int[]> together)
{
    /// <summary>Entities that are less likely than this in every role, in thousandths, are not weighed.</summary>
    public const int Least = 15;

    /// <summary>By entity, then by role: the chance of its most telling mention.</summary>
    private readonly int[][] best = [.. message.Entities.Select(e => Enumerable.Range(0, MucSets.Roles.Length).Select(r => e.Mentions.Max(m => mentions[m][r])).ToArray())];

    /// <summary>By entity: the sentence of its most telling mention.</summary>
    private readonly int[] sentences = [.. message.Entities.Select(e => message.Mentions[e.Mentions.MaxBy(m => mentions[m].Max())].Sentence)];

    public int[] Best(int entity) => best[entity];

    public bool IsWeighed(int entity) => best[entity].Max() >= Least;

    public int[] Of(int entity)
    {
        var mine = message.Entities[entity];
        var fullest = message.Mentions[mine.Fullest];
        int sentence = sentences[entity];
        var values = new List<int>(100)
        {
            (int)fullest.Form, mine.Mentions.Length, message.Mentions[mine.Mentions[0]].Sentence, sentence, message.Sentences, fullest.Core.Length,
            message.Text.Syntax[fullest.Head].Tag is "NNS" or "NNPS" ? 1 : 0, (int)message.Text.Syntax[fullest.First].Class, mine.Mentions.Count(m => message.Mentions[m].Sentence == sentence),
        };
        values.AddRange(topics.Message);
        values.AddRange(topics.Sentences[sentence]);
        values.Add(sentence > 0 ? topics.Any(sentence - 1) : -1);
        values.Add(sentence + 1 < message.Sentences ? topics.Any(sentence + 1) : -1);
        values.AddRange(together(entity));

        for (int r = 0; r < MucSets.Roles.Length; r++)
        {
            int[] sorted = [.. mine.Mentions.Select(m => mentions[m][r]).OrderDescending()];
            int beside = 0, before = 0, above = 0, all = 0, likely = 0;
            for (int other = 0; other < best.Length; other++)
            {
                int chance = other == entity ? 0 : best[other][r];
                all = Math.Max(all, chance);
                above += chance > sorted[0] ? 1 : 0;
                likely += chance;
                if (sentences[other] == sentence)
                {
                    beside = Math.Max(beside, chance);
                    before += chance;
                }
            }

            values.AddRange([sorted[0], sorted.Length > 1 ? sorted[1] : -1, sorted.Sum(), beside, before, all, above, likely]);
        }

        return [.. values];
    }
}
