using Cairn.Language.Syntax;

namespace Cairn.Exams.Muc4;

/// <summary>How a part is classified: chances for the values of each list of <see cref="MucSets.OfStrings"/>, empty where a list is not of its role.</summary>
/// <param name="Chances">By list.</param>
/// <param name="IsLong">True where the phrase is answered with what hangs on it.</param>
internal sealed record PartClasses(int[][] Chances, bool IsLong)
{
    private const int MentionsLooked = 3;

    /// <summary>The likeliest value for a slot, or null where none is to be given.</summary>
    public (string Value, int Chance)? Value(MucSlot slot)
    {
        for (int s = 0; s < MucSets.OfStrings.Length; s++)
        {
            if (MucSets.OfStrings[s].Slot == slot && Chances[s].Length > 0)
            {
                string value = MucSets.OfStrings[s].Values[Array.IndexOf(Chances[s], Chances[s].Max())];
                return value == MucSets.None ? null : (value, Chances[s].Max());
            }
        }

        return null;
    }

    /// <summary>A list of descriptions holds for names too.</summary>
    public static bool Applies(MucSlot listRole, MucSlot role) => listRole == role || (listRole == MucSlot.HumanDescription && role == MucSlot.HumanName);

    /// <summary>What tells how surely a body of people did it: the words of the sentences that say so, and where they stand.</summary>
    public static ulong[] ConfidenceFeatures(MucReading message, Part part, Cast cast)
    {
        var bag = new FeatureBag(13);
        bag.Add(0);
        foreach (int m in Telling(message, part, cast))
        {
            var mention = message.Mentions[m];
            var sentence = message.Text.Sentences[mention.Sentence];
            for (int i = sentence.FirstToken; i < sentence.TokenEnd; i++)
            {
                var word = message.Text.Syntax[i];
                if (word.Class is WordClass.Noun or WordClass.Verb or WordClass.Adj or WordClass.Adv or WordClass.Adp or WordClass.Aux)
                {
                    ulong lemma = Cairn.Language.Syntax.Features.Of(word.Lemma);
                    bag.Add(1, lemma);
                    bag.Add(2, lemma, i < mention.First ? 1u : 0, Math.Abs(i - mention.Head) < 6 ? 1u : 0);
                }
            }

            bag.Add(3, (ulong)mention.Form);
            bag.Add(4, Cairn.Language.Syntax.Features.Of(message.Text.Syntax[mention.Head].Relation));
            int governor = message.Text.Syntax[mention.Head].Head;
            bag.Add(5, governor < 0 ? 0 : Cairn.Language.Syntax.Features.Of(message.Text.Syntax[governor].Lemma));
            foreach (var name in message.Text.Mentions.Where(n => n.Actor is not null && n.Span.Contains(message.Text.Tokens[mention.Head].Span)))
            {
                bag.Add(6, (ulong)name.Actor!.Kind);
            }
        }

        return bag.ToArray();
    }

    private static IEnumerable<int> Telling(MucReading message, Part part, Cast cast) =>
        message.Entities[part.Entity].Mentions.OrderByDescending(m => cast.Mentions[m][part.Role]).ThenBy(m => m).Take(MentionsLooked);

    /// <summary>Features of the mentions in which the entity most surely plays its role.</summary>
    public static ulong[] Features(MucReading message, Part part, Sight sight, Topics topics, Cast cast)
    {
        var bag = new FeatureBag(2);
        foreach (int m in Telling(message, part, cast))
        {
            bag.AddAll(Cast.MentionFeatures(message, m, sight.Mentions[m], topics));
        }

        bag.Add(99, (ulong)part.Role);
        return bag.ToArray();
    }
}
