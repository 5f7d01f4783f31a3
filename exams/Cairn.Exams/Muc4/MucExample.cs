using Cairn.Language.Syntax;

namespace Cairn.Exams.Muc4;

/// <summary>A message with its key, aligned: keys give strings without offsets, so every occurrence of a string counts.</summary>
internal sealed class MucExample
{
    private static readonly MucSlot[] Strings = [.. MucModel.Roles];

    public MucExample(MucReading reading, List<MucKey> keys)
    {
        Reading = reading;
        MessageTypes = new double[MucModel.Types.Length];
        SentenceTypes = [.. Enumerable.Range(0, reading.Reading.Sentences.Length).Select(_ => new double[MucModel.Types.Length])];
        Roles = [.. reading.Candidates.Select(_ => new double[MucModel.Roles.Length])];
        Sets = [.. reading.Candidates.Select(_ => new double[]?[MucModel.Sets.Length])];
        foreach (var key in keys.OrderBy(k => k.IsOptional ? 0 : 1))
        {
            Align(key);
        }
    }

    public MucReading Reading { get; }

    public double[] MessageTypes { get; }

    public double[][] SentenceTypes { get; }

    public double[][] Roles { get; }

    public double[]?[][] Sets { get; }

    public List<(ulong[] Features, double[] Answers)> Stages { get; } = [];

    public List<(ulong[] Features, double[] Answers)> Categories { get; } = [];

    private void Align(MucKey key)
    {
        int type = Array.FindIndex([.. key.Type.Split(" / ")], t => MucModel.Types.Contains(t)) >= 0 ? MucModel.Types.IndexOf(key.Type.Split(" / ").First(t => MucModel.Types.Contains(t))) : 0;
        if (key.IsOptional)
        {
            MessageTypes[type] = -1;
        }
        else
        {
            MessageTypes[type] = 1;
        }

        var hits = new Dictionary<int, int>();
        for (int role = 0; role < Strings.Length; role++)
        {
            foreach (var fill in key[Strings[role]])
            {
                bool optional = key.IsOptional || fill.IsOptional;
                foreach (int c in Occurrences(fill))
                {
                    int sentence = Reading.Candidates[c].Phrase.Sentence;
                    hits[sentence] = hits.GetValueOrDefault(sentence) + (Strings[role] == MucSlot.Organization ? 1 : 2);
                    if (Roles[c][role] <= 0)
                    {
                        Roles[c][role] = optional ? -1 : 1;
                    }

                    if (!optional)
                    {
                        LearnSets(key, c, role, fill);
                    }
                }
            }
        }

        foreach (var (sentence, weight) in hits)
        {
            if (weight >= 2 && SentenceTypes[sentence][type] <= 0)
            {
                SentenceTypes[sentence][type] = key.IsOptional ? -1 : 1;
            }
        }

        string stage = key[MucSlot.Stage] is [var s, ..] ? s.Values[0] : "ACCOMPLISHED";
        foreach (int sentence in hits.Where(h => h.Value >= 2).OrderBy(h => h.Key).Take(3).Select(h => h.Key))
        {
            Stages.Add((MucFeatures.OfSentence(Reading, sentence), [stage == "ACCOMPLISHED" ? 1 : 0, stage == "ATTEMPTED" ? 1 : 0, stage == "THREATENED" ? 1 : 0]));
        }
    }

    private IEnumerable<int> Occurrences(MucFill fill)
    {
        string[][] cores = [.. fill.Values.Select(v => MucStrings.Core(v))];
        for (int c = 0; c < Reading.Candidates.Length; c++)
        {
            if (cores.Any(core => MucStrings.Matches(Reading.Candidates[c].Core, core)))
            {
                yield return c;
            }
        }
    }

    private void LearnSets(MucKey key, int candidate, int role, MucFill fill)
    {
        for (int s = 0; s < MucModel.Sets.Length; s++)
        {
            var (slot, of, values) = MucModel.Sets[s];
            bool human = of == MucSlot.HumanDescription && Strings[role] is MucSlot.HumanName or MucSlot.HumanDescription;
            if (of != Strings[role] && !human)
            {
                continue;
            }

            var found = key[slot].Where(f => f.References.Length == 0 || f.References.Any(r => fill.Values.Contains(r))).Select(f => f.Values[0]).ToHashSet(StringComparer.Ordinal);
            if (found.Count == 0 && values[^1] != "-")
            {
                continue;
            }

            Sets[candidate][s] = [.. values.Select(v => found.Contains(v) || (v == "-" && found.Count == 0) ? 1.0 : 0.0)];
        }

        if (Strings[role] is MucSlot.Individual or MucSlot.Organization && key[MucSlot.Category] is [var category, ..])
        {
            double[] none = new double[MucModel.Types.Length];
            Categories.Add((MucFeatures.OfCandidate(Reading, Reading.Candidates[candidate], none, none),
                [category.Values[0] == "TERRORIST ACT" ? 1 : 0, category.Values[0] == "STATE-SPONSORED VIOLENCE" ? 1 : 0]));
        }
    }
}
