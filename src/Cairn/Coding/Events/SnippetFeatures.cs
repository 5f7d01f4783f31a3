using Cairn.Language;

namespace Cairn.Coding.Events;

/// <summary>What a short text shows of the kind of happening that it is about: its coded events, triggers, means, parties and words.</summary>
internal sealed class SnippetFeatures(EventLexicon lexicon)
{
    private readonly WordTagger tagger = new(lexicon);
    private readonly EventCoder coder = new(lexicon);

    public IReadOnlyCollection<string> Of(Reading reading)
    {
        var features = new SortedSet<string>(StringComparer.Ordinal) { "bias" };
        foreach (var (happening, rank) in coder.Code(reading).OrderByDescending(e => e.Confidence).Select((e, i) => (e, i)))
        {
            features.Add((rank == 0 ? "first:" : "event:") + happening.SubType.Value);
            foreach (var tactic in happening.Tactics)
            {
                features.Add("tactic:" + tactic.Value);
            }
        }

        var words = new ReportWords(reading, lexicon.Words);
        tagger.Tag(words);
        AddTriggers(words, features);
        AddParties(words, features);
        AddWords(words, features);
        return features;
    }

    private void AddTriggers(ReportWords words, SortedSet<string> features)
    {
        var found = new List<Trigger>();
        for (int i = 0; i < words.Count; i++)
        {
            found.Clear();
            if (lexicon.Triggers.Match(words, i, words.Count, found) == 0)
            {
                continue;
            }

            foreach (var trigger in found)
            {
                features.Add("trigger:" + trigger.Word);
                features.Add("sense:" + (trigger.SubType ?? trigger.Sense.ToString()));
            }
        }
    }

    private static void AddParties(ReportWords words, SortedSet<string> features)
    {
        var means = Means.None;
        var classes = NounClass.None;
        for (int i = 0; i < words.Count; i++)
        {
            means |= words.Means[i];
            classes |= words.Classes[i];
            if (words.Mention[i] >= 0 && words.Reading.Mentions[words.Mention[i]].Actor is { } actor)
            {
                features.Add("kind:" + actor.Kind);
            }
        }

        foreach (var one in Enum.GetValues<Means>())
        {
            if (one is not (Means.None or Means.Remote) && means.HasFlag(one))
            {
                features.Add("means:" + one);
            }
        }

        foreach (var one in (NounClass[])[NounClass.Armed, NounClass.Force, NounClass.Civilian, NounClass.Crowd, NounClass.CivilPlace, NounClass.MilitaryPlace, NounClass.Weapon, NounClass.Captive])
        {
            if ((classes & one) != 0)
            {
                features.Add("class:" + one);
            }
        }
    }

    private static void AddWords(ReportWords words, SortedSet<string> features)
    {
        for (int i = 0; i < words.Count; i++)
        {
            if (words.Mention[i] >= 0 || words.Date[i] >= 0 || words.Number[i] >= 0 || !char.IsLetter(words.Text(i)[0]) || (words.IsCapital(i) && i > 0 && words.IsCapital(i - 1)))
            {
                continue;
            }

            if (words.Tags[i] is WordTag.Noun or WordTag.Verb or WordTag.Adjective or WordTag.Say or WordTag.Preposition)
            {
                features.Add("word:" + words.Grammar(i).Lemma.ToLowerInvariant());
            }
        }
    }
}
