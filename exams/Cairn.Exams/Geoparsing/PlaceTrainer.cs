using Cairn.Language;
using Cairn.Language.Names.Recognition;

namespace Cairn.Exams.Geoparsing;

/// <summary>Learns to recognise places: an averaged perceptron over the words and those around, with the gazetteer taken away from half of the
/// texts of each pass, so that it does without one too.</summary>
internal sealed class PlaceTrainer(int passes)
{
    private const int Scale = 40, FewestUpdates = 2, Seed = 20, HiddenOneIn = 2;

    private readonly Random random = new(Seed);

    /// <summary>A text made ready, with the tag of each of its tokens.</summary>
    internal sealed record Example(GeoDocument Document, PlaceText Text, PlaceTag[] Gold)
    {
        public static Example Of(GeoDocument document, Reading reading, PlaceText text)
        {
            var gold = new PlaceTag[reading.Tokens.Length];
            foreach (var (span, _, _) in document.Places)
            {

                bool begun = false;
                for (int i = 0; i < gold.Length; i++)
                {
                    if (reading.Tokens[i].Span.Overlaps(span))
                    {
                        gold[i] = begun ? PlaceTag.Inside : PlaceTag.Begin;
                        begun = true;
                    }
                }
            }

            return new Example(document, text, gold);
        }
    }

    public PlaceModel Train(IReadOnlyList<Example> examples)
    {
        var perceptron = new Perceptron();
        var order = Enumerable.Range(0, examples.Count).ToArray();
        for (int pass = 0; pass < passes; pass++)
        {
            random.Shuffle(order);
            foreach (int at in order)
            {
                Learn(examples[at], perceptron);
            }
        }

        return new PlaceModel { Weights = perceptron.ToTable(Scale, FewestUpdates), Eagerness = 0 };
    }

    /// <summary>Sets the eagerness that gives the best F on texts that were not learned from.</summary>
    public static PlaceModel Tune(PlaceModel model, IReadOnlyList<(PlaceModel Model, Example[] HeldOut)> parts)
    {
        int best = 0;
        double most = 0;
        for (int eagerness = -200; eagerness <= 400; eagerness += 20)
        {
            var counts = parts.Select(part => Count(new PlaceModel { Weights = part.Model.Weights, Eagerness = eagerness }, part.HeldOut))
                .GroupBy(_ => 0).Select(group => Measure.Sum(group)).Single();
            if (counts.F > most)
            {
                (best, most) = (eagerness, counts.F);
            }
        }

        return new PlaceModel { Weights = model.Weights, Eagerness = best };
    }

    /// <summary>Found, marked and told places of some texts.</summary>
    public static Measure Count(PlaceModel model, IEnumerable<Example> examples)
    {
        var tagger = new PlaceTagger(model);
        int hits = 0, gold = 0, told = 0;
        foreach (var example in examples)
        {
            var found = tagger.Find(example.Text);
            var used = new HashSet<int>();
            told += found.Count;
            foreach (var (span, _, _) in example.Document.Places)
            {
                gold++;
                int hit = found.FindIndex(place => !used.Contains(found.IndexOf(place)) && example.Text.Span(place.First, place.End).Overlaps(span));
                hits += hit >= 0 && used.Add(hit) ? 1 : 0;
            }
        }

        return new Measure(hits, gold, told);
    }

    private void Learn(Example example, Perceptron perceptron)
    {
        Span<ulong> features = stackalloc ulong[PlaceFeatures.Maximum];
        Span<int> scores = stackalloc int[3];
        bool hidesLists = random.Next(HiddenOneIn) == 0;
        foreach (var sentence in example.Text.Sentences)
        {
            var before = PlaceTag.Outside;
            for (int i = sentence.FirstToken; i < sentence.TokenEnd; i++)
            {
                scores.Clear();
                int count = PlaceFeatures.Extract(example.Text, sentence, i, before, hidesLists, features);
                perceptron.Score(features[..count], scores);
                var told = PlaceTagger.Best(scores, before, example.Text.IsCapital(i));
                if (told != example.Gold[i])
                {
                    perceptron.Update(features[..count], (byte)example.Gold[i], (byte)told);
                }

                perceptron.Step();
                before = told;
            }
        }
    }

    /// <summary>Counts of what was found.</summary>
    internal readonly record struct Measure(int Hits, int Gold, int Told)
    {
        public double P => Told == 0 ? 0 : (double)Hits / Told;

        public double R => Gold == 0 ? 0 : (double)Hits / Gold;

        public double F => Hits == 0 ? 0 : 2 * P * R / (P + R);

        public static Measure Sum(IEnumerable<Measure> parts) => parts.Aggregate(default(Measure), (sum, part) => new Measure(sum.Hits + part.Hits, sum.Gold + part.Gold, sum.Told + part.Told));

        public override string ToString() => FormattableString.Invariant($"P {P:F3} R {R:F3} F {F:F3}");
    }
}
