using Cairn.Language.Syntax;

namespace Cairn.Exams.Muc4;

/// <summary>What an incident as a whole shows: the words of its sentences, what they speak of, how sure its parts are, and how it stands among the
/// others of the message.</summary>
internal static class IncidentFeatures
{
    public static ulong[] Of(MucReading message, IReadOnlyList<Incident> incidents, int index, Topics topics)
    {
        var bag = new FeatureBag(6);
        var incident = incidents[index];
        bag.Add(0);
        bag.Add(1, (ulong)Math.Min(5, incidents.Count));
        bag.Add(2, (ulong)Math.Min(5, index), (ulong)Math.Min(5, incidents.Count));
        bag.Add(3, (ulong)Math.Min(8, incident.Sentences[0]));
        for (int t = 0; t < Topics.Count; t++)
        {
            bag.Add(4, (ulong)t, FeatureBag.Level(incident.Sentences.Max(s => topics.Sentences[s][t])));
            bag.Add(5, (ulong)t, FeatureBag.Level((int)incident.Sentences.Average(s => topics.Sentences[s][t])));
            bag.Add(6, (ulong)t, FeatureBag.Level(topics.Message[t]));
        }

        for (int r = 0; r < MucSets.Roles.Length; r++)
        {
            int[] chances = [.. incident.Parts.Where(p => p.Role == r).Select(p => p.Chance)];
            bag.Add(10, (ulong)r, (ulong)Math.Min(3, chances.Length));
            bag.Add(11, (ulong)r, chances.Length == 0 ? 99 : FeatureBag.Level(chances.Max()));
        }

        int[] targets = [.. incident.Parts.Where(p => MucSets.IsTarget(p.Slot)).Select(p => p.Chance)];
        bag.Add(12, targets.Length == 0 ? 99 : (ulong)(targets.Max() / 80));
        bag.Add(13, (ulong)Math.Min(6, targets.Length));
        foreach (var part in incident.Parts)
        {
            bag.Add(14, (ulong)part.Role, MentionFeatures.HeadKey(message, message.Mentions[part.Mention]));
        }

        bag.AddUpTo(15, 0, topics.Message[^1]);
        bag.AddUpTo(16, 0, targets.DefaultIfEmpty(0).Max());
        bag.AddUpTo(17, 0, Math.Min(1000, incident.Parts.Sum(p => p.Chance) / 4));
        bag.AddUpTo(18, 0, incident.Sentences.Max(s => topics.Any(s)));
        AddSetting(message, incident, bag);
        AddWords(message, incident, bag);
        return bag.ToArray();
    }

    /// <summary>When and in which countries its sentences say that it happened, and what kinds of actors they name.</summary>
    private static void AddSetting(MucReading message, Incident incident, FeatureBag bag)
    {
        foreach (int s in incident.Sentences.Take(4))
        {
            SettingFeatures.Add(bag, message, s, 0);
            var span = message.Text.Sentences[s].Span;
            foreach (var name in message.Text.Mentions.Where(n => n.Actor is not null && span.Contains(n.Span)))
            {
                bag.Add(30, (ulong)name.Actor!.Kind);
            }
        }

        foreach (var part in incident.Parts)
        {
            var span = new Cairn.Values.TextSpan(message.Text.Tokens[message.Mentions[part.Mention].First].Span.Start, message.Text.Tokens[message.Mentions[part.Mention].End - 1].Span.End);
            foreach (var name in message.Text.Mentions.Where(n => n.Span.Overlaps(span)))
            {
                bag.Add(31, (ulong)part.Role, (ulong)name.Kind, name.Actor is { } actor ? (ulong)actor.Kind + 1 : 0);
            }
        }

        foreach (int s in Enumerable.Range(0, Math.Min(3, message.Sentences)))
        {
            SettingFeatures.Add(bag, message, s, 1);
        }
    }

    private static void AddWords(MucReading message, Incident incident, FeatureBag bag)
    {
        foreach (int s in incident.Sentences.Take(4))
        {
            var sentence = message.Text.Sentences[s];
            ulong before = Features.None;
            for (int i = sentence.FirstToken; i < sentence.TokenEnd; i++)
            {
                var word = message.Text.Syntax[i];
                if (word.Class is WordClass.Punct or WordClass.Num or WordClass.Det || word.Tag is "NNP" or "NNPS")
                {
                    continue;
                }

                ulong lemma = Features.Of(word.Lemma);
                bag.Add(20, lemma);
                bag.Add(21, before, lemma);
                bag.Add(22, lemma, Features.Of(word.Tag));
                before = lemma;
            }
        }
    }
}
