using Cairn.Language.Names;
using Cairn.Language.Syntax;

namespace Cairn.Exams.Muc4;

/// <summary>What two parts of one role show of whether they speak of the same person, body or thing, of which a template wants only one string:
/// shared words, agreement in number, nearness, and how much is known of each.</summary>
internal static class TwinFeatures
{
    /// <summary>How likely two parts of one role are the same, in thousandths; the model is asked once a pair.</summary>
    public static Func<Part, Part, int> AreTwins(LogisticModel model, MucReading message)
    {
        var known = new Dictionary<(Part, Part), int>();
        return (a, b) =>
        {
            if (!known.TryGetValue((a, b), out int chance))
            {
                known[(a, b)] = known[(b, a)] = chance = a.Role != b.Role ? 0 : model.Chances(Of(message, a, b))[0];
            }

            return chance;
        };
    }

    public static ulong[] Of(MucReading message, Part a, Part b)
    {
        var (first, second) = message.Mentions[a.Mention].First <= message.Mentions[b.Mention].First ? (a, b) : (b, a);
        Mention one = message.Mentions[first.Mention], two = message.Mentions[second.Mention];
        var bag = new FeatureBag(11);
        ulong role = (ulong)a.Role;
        int apart = Math.Min(5, two.Sentence - one.Sentence);
        ulong headOne = MentionFeatures.HeadKey(message, one), headTwo = MentionFeatures.HeadKey(message, two);
        string[] wordsOne = [.. WordsOf(message, first.Entity)], wordsTwo = [.. WordsOf(message, second.Entity)];
        ulong shared = (ulong)Math.Min(3, wordsOne.Intersect(wordsTwo, StringComparer.Ordinal).Count());
        bag.Add(0, role);
        bag.Add(1, role, (ulong)apart);
        bag.Add(2, role, headOne == headTwo ? 1u : 0, shared);
        bag.Add(3, role, shared, (ulong)apart);
        bag.Add(4, role, (ulong)one.Form, (ulong)two.Form);
        bag.Add(5, role, IsPlural(message, one) ? 1u : 0, IsPlural(message, two) ? 1u : 0);
        bag.Add(6, Opening(message, one), Opening(message, two), role);
        bag.Add(7, Opening(message, two), (ulong)apart, headOne == headTwo ? 1u : 0);
        bag.Add(8, Math.Min(headOne, headTwo), Math.Max(headOne, headTwo));
        bag.Add(9, headTwo, (ulong)apart);
        bag.Add(10, headOne, (ulong)apart);
        bag.Add(11, role, SameEnd(one.Core, two.Core) || SameEnd(two.Core, one.Core) ? 1u : 0);
        bag.Add(12, role, Letters(one.Core) == string.Concat(two.Core) || Letters(two.Core) == string.Concat(one.Core) ? 1u : 0);
        bag.Add(13, role, ActorOf(message, one) is not { } actor ? 0u : ActorOf(message, two) is not { } other ? 1u : actor.Id == other.Id ? 3u : 2u);
        bag.Add(14, role, (ulong)Math.Min(4, message.Entities[first.Entity].Mentions.Length), (ulong)Math.Min(4, message.Entities[second.Entity].Mentions.Length));
        if (apart == 0)
        {
            AddBetween(message, one, two, role, bag);
        }

        return bag.ToArray();
    }

    private static IEnumerable<string> WordsOf(MucReading message, int entity) =>
        message.Entities[entity].Mentions.SelectMany(m => message.Mentions[m].Core).Where(w => w.Length > 3 || char.IsUpper(w[0])).Distinct(StringComparer.Ordinal);

    private static bool IsPlural(MucReading message, Mention mention) => message.Text.Syntax[mention.Head].Tag is "NNS" or "NNPS";

    /// <summary>How a phrase opens: by which determiner, or by a number, or by something else.</summary>
    private static ulong Opening(MucReading message, Mention mention)
    {
        var word = message.Text.Syntax[mention.First];
        return word.Tag switch { "DT" or "PDT" or "PRP$" => Features.Of(word.Lemma), "CD" => 1, _ => 0 };
    }

    private static bool SameEnd(string[] longer, string[] shorter) => MucStrings.Matches(longer, shorter);

    private static string Letters(string[] words) => string.Concat(words.Select(w => w[0]));

    private static Theatres.Actor? ActorOf(MucReading message, Mention mention) =>
        message.Text.Mentions.FirstOrDefault(name => name.Actor is not null && name.Span.Contains(message.Text.Tokens[mention.Head].Span))?.Actor;

    /// <summary>In one sentence, the words between the two where they are few: "and" parts, a comma or bracket joins.</summary>
    private static void AddBetween(MucReading message, Mention one, Mention two, ulong role, FeatureBag bag)
    {
        int distance = Math.Max(0, two.First - one.End);
        bag.Add(20, role, (ulong)Math.Min(8, distance));
        for (int i = one.End; i < two.First && distance <= 6; i++)
        {
            bag.Add(21, Features.Of(message.Text.Syntax[i].Lemma), (ulong)Math.Min(3, distance));
        }
    }
}
