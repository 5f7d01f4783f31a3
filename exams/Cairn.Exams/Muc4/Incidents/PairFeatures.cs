using Cairn.Language.Names;
using Cairn.Language.Syntax;

namespace Cairn.Exams.Muc4;

/// <summary>What two parts show of whether they belong to one incident: how far apart they stand, what lies between, and whether day, place and
/// topic agree.</summary>
internal static class PairFeatures
{
    /// <summary>How likely two parts are of one incident, in thousandths; the model is asked once a pair.</summary>
    public static Func<Part, Part, int> SameIncident(LogisticModel model, MucReading message, Topics topics)
    {
        var known = new Dictionary<(Part, Part), int>();
        return (a, b) =>
        {
            if (!known.TryGetValue((a, b), out int chance))
            {
                known[(a, b)] = known[(b, a)] = chance = a.Entity == b.Entity ? 1000 : model.Chances(Of(message, a, b, topics))[0];
            }

            return chance;
        };
    }

    public static ulong[] Of(MucReading message, Part a, Part b, Topics topics)
    {
        var (first, second) = message.Mentions[a.Mention].First <= message.Mentions[b.Mention].First ? (a, b) : (b, a);
        Mention one = message.Mentions[first.Mention], two = message.Mentions[second.Mention];
        var bag = new FeatureBag(5);
        ulong roles = (ulong)((Math.Min(a.Role, b.Role) * 8) + Math.Max(a.Role, b.Role));
        int apart = two.Sentence - one.Sentence, nearest = Nearest(message, a.Entity, b.Entity);
        bool sameBlock = message.Text.Sentences[one.Sentence].Block == message.Text.Sentences[two.Sentence].Block;
        bag.Add(0);
        bag.Add(1, roles);
        bag.Add(2, (ulong)Math.Min(apart, 6));
        bag.Add(3, (ulong)Math.Min(apart, 6), roles);
        bag.Add(4, (ulong)Math.Min(nearest, 5), roles);
        bag.Add(5, sameBlock ? 1u : 0, (ulong)Math.Min(apart, 3));
        bag.Add(6, (ulong)Math.Min(8, topics.Sentences.Count(s => s[^1] > 400)), (ulong)Math.Min(apart, 3));
        bag.Add(7, FeatureBag.Level(topics.Message[^1]));
        AddTopics(topics, one.Sentence, two.Sentence, apart, bag);
        bag.Add(20, Agreement(Days(message, one.Sentence), Days(message, two.Sentence)), apart == 0 ? 0u : 1);
        bag.Add(21, Agreement(Places(message, one.Sentence), Places(message, two.Sentence)), apart == 0 ? 0u : 1);
        bag.Add(22, MentionFeatures.HeadKey(message, one) == MentionFeatures.HeadKey(message, two) ? 1u : 0, roles, apart == 0 ? 0u : 1);
        AddBetween(message, one, two, apart, bag);
        return bag.ToArray();
    }

    private static int Nearest(MucReading message, int a, int b) =>
        message.Entities[a].Mentions.Min(x => message.Entities[b].Mentions.Min(y => Math.Abs(message.Mentions[x].Sentence - message.Mentions[y].Sentence)));

    private static void AddTopics(Topics topics, int one, int two, int apart, FeatureBag bag)
    {
        int types = MucSets.Types.Length;
        int topOne = Array.IndexOf(topics.Sentences[one], topics.Sentences[one].Take(types).Max()), topTwo = Array.IndexOf(topics.Sentences[two], topics.Sentences[two].Take(types).Max());
        double dot = Enumerable.Range(0, types).Sum(t => topics.Sentences[one][t] * (double)topics.Sentences[two][t]) / 1e6;
        bag.Add(10, topOne == topTwo ? 1u : 0, apart == 0 ? 0u : 1);
        bag.Add(11, (ulong)Math.Min(topOne, topTwo), (ulong)Math.Max(topOne, topTwo));
        bag.Add(12, (ulong)(dot * 10), apart == 0 ? 0u : 1);
        for (int t = 0; t < types; t++)
        {
            bag.Add(13, (ulong)t, FeatureBag.Level(Math.Abs(topics.Sentences[one][t] - topics.Sentences[two][t])));
            bag.Add(14, (ulong)t, FeatureBag.Level(topics.Message[t]));
        }

        int valley = 1000;
        for (int s = one + 1; s < two; s++)
        {
            valley = Math.Min(valley, topics.Any(s));
        }

        bag.Add(15, FeatureBag.Level(valley), (ulong)Math.Min(apart, 4));
    }

    private static HashSet<string> Days(MucReading message, int sentence) =>
        [.. message.Text.Dates.Where(d => message.Text.Sentences[sentence].Span.Contains(d.Span) && d.Value is not null).Select(d => d.Value!.Value.ToString())];

    private static HashSet<string> Places(MucReading message, int sentence) =>
        [.. message.Text.Mentions.Where(m => message.Text.Sentences[sentence].Span.Contains(m.Span) && m.Place is { Kind: not Theatres.PlaceKind.Country }).Select(m => m.Name)];

    /// <summary>0 both empty, 1 one empty, 2 they share something, 3 they differ.</summary>
    private static ulong Agreement(HashSet<string> one, HashSet<string> two) =>
        one.Count == 0 && two.Count == 0 ? 0u : one.Count == 0 || two.Count == 0 ? 1u : one.Overlaps(two) ? 2u : 3u;

    /// <summary>In one sentence the words between the two; else how the later sentence goes on: "another", "meanwhile", "also".</summary>
    private static void AddBetween(MucReading message, Mention one, Mention two, int apart, FeatureBag bag)
    {
        var syntax = message.Text.Syntax;
        if (apart == 0)
        {
            int verbs = 0;
            for (int i = one.End; i < two.First; i++)
            {
                verbs += syntax[i].Class == WordClass.Verb ? 1 : 0;
                if (two.First - one.End <= 4)
                {
                    bag.Add(30, Features.Of(syntax[i].Lemma));
                }
            }

            bag.Add(31, (ulong)Math.Min(3, verbs));
            bag.Add(32, (ulong)Math.Min(10, Math.Max(0, two.First - one.End) / 3));
            return;
        }

        var sentence = message.Text.Sentences[two.Sentence];
        for (int i = sentence.FirstToken; i < sentence.TokenEnd; i++)
        {
            if (i < sentence.FirstToken + 4 && syntax[i].Class is not (WordClass.Propn or WordClass.Num or WordClass.Noun))
            {
                bag.Add(33, Features.Of(syntax[i].Lemma));
            }

            if (syntax[i].Class is WordClass.Adv or WordClass.Adj or WordClass.Det)
            {
                bag.Add(34, Features.Of(syntax[i].Lemma));
            }
        }

        for (int i = two.First; i < two.Head; i++)
        {
            bag.Add(35, Features.Of(syntax[i].Lemma));
        }
    }
}
