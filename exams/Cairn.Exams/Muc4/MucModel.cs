using System.Collections.Immutable;
using Cairn.Language.Syntax;

namespace Cairn.Exams.Muc4;

/// <summary>What is learned from messages with keys: which incidents a sentence and a message tell of, which part a noun phrase plays, and the
/// closed sets of the slots.</summary>
internal sealed class MucModel
{
    public static readonly ImmutableArray<string> Types = ["ATTACK", "BOMBING", "KIDNAPPING", "ARSON", "ROBBERY", "HIJACKING", "FORCED WORK STOPPAGE"];

    public static readonly ImmutableArray<MucSlot> Roles =
        [MucSlot.Individual, MucSlot.Organization, MucSlot.PhysicalId, MucSlot.HumanName, MucSlot.HumanDescription, MucSlot.InstrumentId];

    public static readonly ImmutableArray<(MucSlot Slot, MucSlot Role, ImmutableArray<string> Values)> Sets =
    [
        (MucSlot.PhysicalType, MucSlot.PhysicalId, ["CIVILIAN RESIDENCE", "COMMERCIAL", "COMMUNICATIONS", "DIPLOMAT OFFICE OR RESIDENCE", "ENERGY", "FINANCIAL", "GOVERNMENT OFFICE OR RESIDENCE", "LAW ENFORCEMENT FACILITY", "POLITICAL FIGURE OFFICE OR RESIDENCE", "ORGANIZATION OFFICE", "TRANSPORT VEHICLE", "TRANSPORTATION FACILITY", "TRANSPORTATION ROUTE", "WATER", "OTHER"]),
        (MucSlot.HumanType, MucSlot.HumanDescription, ["CIVILIAN", "DIPLOMAT", "GOVERNMENT OFFICIAL", "FORMER GOVERNMENT OFFICIAL", "FORMER ACTIVE MILITARY", "LEGAL OR JUDICIAL", "ACTIVE MILITARY", "POLITICAL FIGURE", "LAW ENFORCEMENT", "SECURITY GUARD"]),
        (MucSlot.InstrumentType, MucSlot.InstrumentId, ["GUN", "MACHINE GUN", "MORTAR", "HANDGUN", "RIFLE", "EXPLOSIVE", "BOMB", "VEHICLE BOMB", "DYNAMITE", "MINE", "AERIAL BOMB", "GRENADE", "MOLOTOV COCKTAIL", "MISSILE", "ROCKET", "CUTTING DEVICE", "FIRE", "STONE"]),
        (MucSlot.HumanEffect, MucSlot.HumanDescription, ["INJURY", "DEATH", "NO INJURY", "NO DEATH", "NO INJURY OR DEATH", "REGAINED FREEDOM", "-"]),
        (MucSlot.PhysicalEffect, MucSlot.PhysicalId, ["DESTROYED", "SOME DAMAGE", "NO DAMAGE", "TARGET TAKEN", "-"]),
        (MucSlot.Confidence, MucSlot.Organization, ["REPORTED AS FACT", "CLAIMED OR ADMITTED", "SUSPECTED OR ACCUSED", "SUSPECTED OR ACCUSED BY AUTHORITIES", "POSSIBLE", "ACQUITTED"]),
    ];

    private readonly LogisticModel sentences = new(Types.Length), messages = new(Types.Length), roles = new(Roles.Length);
    private readonly LogisticModel[] sets = [.. Sets.Select(set => new LogisticModel(set.Values.Length))];
    private readonly LogisticModel stage = new(3), category = new(2);

    private MucModel()
    {
    }

    public static MucModel Train(IReadOnlyList<(MucReading Reading, List<MucKey> Keys)> examples, int seed)
    {
        const int folds = 4;
        var model = new MucModel();
        var learned = examples.Select(e => new MucExample(e.Reading, e.Keys)).ToList();
        var random = new Random(seed);
        var about = new double[examples.Count][][];
        for (int fold = 0; fold < folds; fold++)
        {
            var part = new LogisticModel(Types.Length);
            LearnSentences(part, [.. learned.Where((_, i) => i % folds != fold)], random);
            for (int i = fold; i < learned.Count; i += folds)
            {
                about[i] = Scores(part, learned[i].Reading);
            }
        }

        LearnSentences(model.sentences, learned, random);
        model.messages.Learn([.. learned.Select((e, i) => (OfMessage(e.Reading, about[i]), e.MessageTypes))], 8, 4, random);
        var phrases = learned.SelectMany((e, i) =>
        {
            double[] most = Most(about[i]);
            return Enumerable.Range(0, e.Reading.Candidates.Length).Select(c =>
                (Features: MucFeatures.OfCandidate(e.Reading, e.Reading.Candidates[c], about[i][e.Reading.Candidates[c].Phrase.Sentence], most), Roles: e.Roles[c], Sets: e.Sets[c]));
        }).ToArray();
        model.roles.Learn([.. phrases.Select(p => (p.Features, p.Roles))], 5, 3, random);
        for (int s = 0; s < Sets.Length; s++)
        {
            model.sets[s].Learn([.. phrases.Where(p => p.Sets[s] is not null).Select(p => (p.Features, p.Sets[s]!))], 8, 2, random);
        }

        model.stage.Learn([.. learned.SelectMany(e => e.Stages)], 6, 3, random);
        model.category.Learn([.. learned.SelectMany(e => e.Categories)], 6, 2, random);
        return model;
    }

    private static void LearnSentences(LogisticModel model, List<MucExample> examples, Random random) =>
        model.Learn([.. examples.SelectMany(e => Enumerable.Range(0, e.SentenceTypes.Length).Select(s => (MucFeatures.OfSentence(e.Reading, s), e.SentenceTypes[s])))], 5, 3, random);

    private static double[] Most(double[][] about) => [.. Enumerable.Range(0, Types.Length).Select(t => about.Length == 0 ? 0 : about.Max(s => s[t]))];

    private static double[][] Scores(LogisticModel model, MucReading reading) => [.. Enumerable.Range(0, reading.Reading.Sentences.Length).Select(s =>
    {
        double[] scores = new double[Types.Length];
        model.Score(MucFeatures.OfSentence(reading, s), scores);
        return scores;
    })];

    private static ulong[] OfMessage(MucReading reading, double[][] about)
    {
        double[] most = Most(about);
        var features = new List<ulong> { Features.Key(500, 0) };
        for (int t = 0; t < Types.Length; t++)
        {
            double second = about.Length < 2 ? 0 : about.Select(s => s[t]).OrderDescending().ElementAt(1);
            features.Add(Features.Key(501, (ulong)t, (ulong)(most[t] * 10)));
            features.Add(Features.Key(502, (ulong)t, (ulong)(second * 6)));
            features.Add(Features.Key(503, (ulong)t, (ulong)Math.Min(5, about.Count(s => s[t] > 0.4))));
            features.Add(Features.Key(504, (ulong)t, (ulong)(about.Take(3).Select(s => s[t]).DefaultIfEmpty().Max() * 6)));
        }

        features.Add(Features.Key(506, (ulong)Math.Min(6, reading.Reading.Sentences.Length / 5)));
        return [.. features.Distinct()];
    }

    public MucView View(MucReading reading)
    {
        double[][] about = Scores(sentences, reading);
        double[] most = Most(about), message = new double[Types.Length];
        messages.Score(OfMessage(reading, about), message);
        var features = reading.Candidates.Select(c => MucFeatures.OfCandidate(reading, c, about[c.Phrase.Sentence], most)).ToArray();
        return new MucView(reading, about, message,
            [.. features.Select(f => { double[] scores = new double[Roles.Length]; roles.Score(f, scores); return scores; })],
            (candidate, set) => { double[] scores = new double[Sets[set].Values.Length]; sets[set].Score(features[candidate], scores); return scores; },
            sentence => { double[] scores = new double[3]; stage.Score(MucFeatures.OfSentence(reading, sentence), scores); return scores; },
            candidate => { double[] scores = new double[2]; category.Score(features[candidate], scores); return scores; });
    }
}
