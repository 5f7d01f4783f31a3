using Cairn.Coding.Events.Triggers;
using Cairn.Coding.Events.Wording;
using Cairn.Language;
using Cairn.Language.Syntax;

namespace Cairn.Coding.Events.Snippets;

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
        string?[] senses = AddTriggers(words, features);
        AddParties(words, features);
        AddWords(words, features);
        AddClauses(words, senses, features);
        return features;
    }

    private string?[] AddTriggers(ReportWords words, SortedSet<string> features)
    {
        string?[] senses = new string?[words.Count];
        var found = new List<Trigger>();
        for (int i = 0; i < words.Count; i++)
        {
            found.Clear();
            int length = lexicon.Triggers.Match(words, i, words.Count, found);
            foreach (var trigger in found)
            {
                string sense = trigger.SubType ?? trigger.Sense.ToString();
                features.Add("trigger:" + trigger.Word);
                features.Add("sense:" + sense);
                for (int k = i; k < i + length; k++)
                {
                    senses[k] ??= sense;
                }
            }
        }

        return senses;
    }

    private static int Lead(ReportWords words) => words.Sentences.Length == 0 ? 0 : words.Sentences[0].End;

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
            if (IsName(words, i) || !char.IsLetter(words.Text(i)[0]))
            {
                continue;
            }

            if (words.Tags[i] is WordTag.Noun or WordTag.Verb or WordTag.Adjective or WordTag.Say or WordTag.Preposition or WordTag.Adverb)
            {
                features.Add("word:" + Lemma(words, i));
            }
        }
    }

    private static void AddClauses(ReportWords words, string?[] senses, SortedSet<string> features)
    {
        var clauses = new SnippetClauses(words, senses);
        if (Enumerable.Range(0, Lead(words)).Select(clauses.Party).FirstOrDefault(party => party is "STATE" or "GROUP" or "PROTESTER" or "CROWD" or "CIVILIAN") is { } opening)
        {
            features.Add("opens:" + opening);
        }

        foreach (var (first, end) in words.Sentences)
        {
            for (int i = first; i < end; i++)
            {
                if (words.Grammar(i).Class is WordClass.Verb or WordClass.Noun && clauses.Party(i) is null)
                {
                    features.UnionWith(clauses.Of(i));
                }
            }
        }
    }

    private static bool IsName(ReportWords words, int i) =>
        words.Mention[i] >= 0 || words.Date[i] >= 0 || words.Number[i] >= 0 || (words.IsCapital(i) && i > 0 && words.IsCapital(i - 1));

    private static string Lemma(ReportWords words, int i) => words.Grammar(i).Lemma.ToLowerInvariant();
}
