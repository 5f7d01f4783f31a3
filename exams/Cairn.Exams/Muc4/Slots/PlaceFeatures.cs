using Cairn.Language.Syntax;

namespace Cairn.Exams.Muc4;

/// <summary>What speaks for a place of a message as that of an incident: how near it is named, of which kind it is, the words before it; and what
/// speaks for no more than the country.</summary>
internal static class PlaceFeatures
{
    private const int Family = 8;

    /// <param name="token">Index of its first word.</param>
    /// <param name="times">How often it is named.</param>
    /// <param name="all">All places that come into question.</param>
    public static ulong[] Of(MucReading message, Incident incident, int sentence, int token, TaskPlace place, int times, List<(int Sentence, int Token, TaskPlace Place)> all)
    {
        var bag = new FeatureBag(Family);
        int distance = sentence < 0 ? 9 : Math.Min(5, incident.Sentences.Min(s => Math.Abs(s - sentence)));
        bool isBefore = sentence < incident.Sentences[0];
        bag.Add(0);
        bag.Add(1, (ulong)distance, isBefore ? 1u : 0);
        bag.Add(2, (ulong)distance, (ulong)place.Depth);
        bag.Add(3, Features.Of(place.Type));
        bag.Add(4, (ulong)Math.Min(4, times), (ulong)distance);
        bag.Add(5, all.Count(a => a.Sentence == sentence) > 1 ? 1u : 0, (ulong)distance);
        bag.Add(6, all.Any(a => a.Sentence >= 0 && incident.Sentences.Contains(a.Sentence)) ? 1u : 0, (ulong)distance);
        bag.Add(7, place.Name == message.Message.Place ? 1u : 0, (ulong)distance);
        bag.Add(8, place.Country.Length > 0 ? 1u : 0);
        if (sentence >= 0)
        {
            var syntax = message.Text.Syntax;
            int first = message.Text.Sentences[sentence].FirstToken;
            ulong before = token > first ? Features.Of(syntax[token - 1].Lemma) : 0, beforeThat = token > first + 1 ? Features.Of(syntax[token - 2].Lemma) : 0;
            bag.Add(10, before, (ulong)Math.Min(1, distance));
            bag.Add(11, beforeThat, before);
            bag.Add(12, message.Text.Sentences[sentence].Block == message.Text.Sentences[incident.Sentences[0]].Block ? 1u : 0, isBefore ? 1u : 0);
            int nearest = incident.Parts.Where(p => message.Mentions[p.Mention].Sentence == sentence).Select(p => Math.Abs(message.Mentions[p.Mention].Head - token)).DefaultIfEmpty(99).Min();
            bag.Add(13, (ulong)(nearest / 4));
            for (int i = token - 1; i >= first; i--)
            {
                if (syntax[i].Class == WordClass.Verb)
                {
                    bag.Add(14, Features.Of(syntax[i].Lemma));
                    break;
                }
            }
        }

        return bag.ToArray();
    }

    /// <summary>What speaks for the country alone: how near places are named, how many, and where the incident is told.</summary>
    public static ulong[] OfCountry(MucReading message, Incident incident, List<(int Sentence, TaskPlace Place, ulong[] Features)> places)
    {
        var bag = new FeatureBag(Family);
        int[] distances = [.. places.Where(p => p.Sentence >= 0).Select(p => incident.Sentences.Min(s => Math.Abs(s - p.Sentence)))];
        bool hasLine = places.Exists(p => p.Sentence < 0);
        bag.Add(20);
        bag.Add(21, (ulong)distances.DefaultIfEmpty(9).Min(), hasLine ? 1u : 0);
        bag.Add(22, (ulong)Math.Min(3, distances.Count(d => d == 0)), (ulong)Math.Min(3, distances.Count(d => d == 1)));
        bag.Add(23, (ulong)Math.Min(6, incident.Sentences[0]));
        bag.Add(24, (ulong)Math.Min(4, incident.Sentences.Length));
        bag.Add(25, (ulong)Math.Min(4, places.DistinctBy(p => p.Place.Name).Count()));
        foreach (var part in incident.Parts.Where(p => MucSets.IsTarget(p.Slot)))
        {
            bag.Add(26, (ulong)part.Role, MentionFeatures.HeadKey(message, message.Mentions[part.Mention]));
            bag.Add(27, (ulong)part.Role);
        }

        foreach (var part in incident.Parts.Where(p => MucSets.IsPerpetrator(p.Slot)))
        {
            bag.Add(28, (ulong)part.Role);
        }

        return bag.ToArray();
    }
}
