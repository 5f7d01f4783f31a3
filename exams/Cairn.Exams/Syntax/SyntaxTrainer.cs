using System.Collections.Frozen;
using System.Collections.Immutable;
using Cairn.Language.Syntax;

namespace Cairn.Exams.Syntax;

/// <summary>Trains tagger and parser from a treebank. The same treebank and seed give the same model.</summary>
internal sealed class SyntaxTrainer(int seed, TextWriter log)
{
    private const int TaggerPasses = 8;
    private const int ParserPasses = 12;
    private const int Folds = 5;

    /// <param name="sentences">The treebank.</param>
    /// <param name="similar">Class number by word, folded as features are; from <see cref="WordClassTrainer"/>.</param>
    public SyntaxModel Train(List<TreebankSentence> sentences, IReadOnlyDictionary<string, byte> similar)
    {
        var tags = sentences.SelectMany(s => s.Classes.Zip(s.Penn)).Distinct().Order().Select(t => (Enum.Parse<WordClass>(t.First, true), t.Second)).ToImmutableArray();
        var relations = sentences.SelectMany(s => s.Relations).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToImmutableArray();
        var empty = WeightTable.Build([]);
        var model = SyntaxModel.Make(new SyntaxModel
        {
            Tags = tags,
            Relations = relations,
            Words = WordsOf(sentences, tags, similar),
            Lemmas = LemmaTrainer.Train(sentences),
            TagWeights = empty,
            ActionWeights = empty,
            RelationWeights = empty,
        });

        var predicted = new byte[sentences.Count][];
        for (int fold = 0; fold < Folds; fold++)
        {
            var part = With(model, TrainTagger(model, [.. sentences.Where((_, i) => i % Folds != fold)], TaggerPasses / 2).ToTable(100, 1));
            var words = new SentenceWords();
            var tagger = new Tagger(part);
            for (int i = fold; i < sentences.Count; i += Folds)
            {
                words.Fill(model, sentences[i].Words);
                tagger.Tag(words);
                predicted[i] = words.Tag.AsSpan(0, words.Count).ToArray();
            }

            log.WriteLine($"tagger, fold {fold + 1} of {Folds}");
        }

        model = With(model, TrainTagger(model, sentences, TaggerPasses).ToTable(100, 3));
        var (actions, labels) = TrainParser(model, sentences, predicted);
        return SyntaxModel.Make(new SyntaxModel
        {
            Tags = model.Tags,
            Relations = model.Relations,
            Words = model.Words,
            Lemmas = model.Lemmas,
            TagWeights = model.TagWeights,
            ActionWeights = actions.ToTable(100, 4),
            RelationWeights = labels.ToTable(100, 3),
        });
    }

    private static SyntaxModel With(SyntaxModel model, WeightTable tagWeights) => SyntaxModel.Make(new SyntaxModel
    {
        Tags = model.Tags,
        Relations = model.Relations,
        Words = model.Words,
        Lemmas = model.Lemmas,
        TagWeights = tagWeights,
        ActionWeights = model.ActionWeights,
        RelationWeights = model.RelationWeights,
    });

    private static FrozenDictionary<ulong, KnownWord> WordsOf(List<TreebankSentence> sentences, ImmutableArray<(WordClass, string)> tags, IReadOnlyDictionary<string, byte> similar)
    {
        var counts = new Dictionary<ulong, Dictionary<byte, int>>();
        foreach (var sentence in sentences)
        {
            for (int i = 0; i < sentence.Count; i++)
            {
                ulong key = Features.Of(sentence.Words[i]);
                var tally = counts.TryGetValue(key, out var found) ? found : counts[key] = [];
                byte tag = TagIndex(tags, sentence, i);
                tally[tag] = tally.GetValueOrDefault(tag) + 1;
            }
        }

        var words = similar.ToDictionary(word => Features.Of(word.Key), word => new KnownWord(SyntaxModel.UnknownWord, false, word.Value));
        foreach (var (key, tally) in counts.Where(word => word.Value.Values.Sum() >= 2))
        {
            var best = tally.OrderByDescending(tag => tag.Value).ThenBy(tag => tag.Key).First();
            int all = tally.Values.Sum();
            words[key] = new KnownWord(best.Key, all >= 40 && best.Value >= 0.995 * all, words.GetValueOrDefault(key).Similar);
        }

        return words.ToFrozenDictionary();
    }

    private static byte TagIndex(ImmutableArray<(WordClass, string)> tags, TreebankSentence sentence, int i) =>
        (byte)tags.IndexOf((Enum.Parse<WordClass>(sentence.Classes[i], true), sentence.Penn[i]));

    /// <summary>One pass's order, with some sentences in capitals or small letters, so that the model stands such text.</summary>
    private static IEnumerable<(int Index, TreebankSentence Sentence)> Shuffled(IReadOnlyList<TreebankSentence> sentences, Random random)
    {
        int[] order = [.. Enumerable.Range(0, sentences.Count)];
        random.Shuffle(order);
        foreach (int i in order)
        {
            double dice = random.NextDouble();
            yield return (i, dice < 0.10 ? sentences[i].InCase(true) : dice < 0.14 ? sentences[i].InCase(false) : sentences[i]);
        }
    }

    private Perceptron TrainTagger(SyntaxModel model, List<TreebankSentence> sentences, int passes)
    {
        var random = new Random(seed);
        var perceptron = new Perceptron();
        var words = new SentenceWords();
        byte[][] gold = [.. sentences.Select(s => Enumerable.Range(0, s.Count).Select(i => TagIndex(model.Tags, s, i)).ToArray())];
        ulong[] features = new ulong[Tagger.MaximumFeatures];
        int[] scores = new int[model.Tags.Length];
        for (int pass = 0; pass < passes; pass++)
        {
            int right = 0, all = 0;
            foreach (var (index, sentence) in Shuffled(sentences, random))
            {
                words.Fill(model, sentence.Words);
                for (int i = 0; i < sentence.Count; i++)
                {
                    if (words.Known[i].Only)
                    {
                        words.Tag[i] = words.Known[i].Usual;
                        continue;
                    }

                    int count = Tagger.Extract(words, i, features);
                    scores.AsSpan().Clear();
                    perceptron.Score(features.AsSpan(0, count), scores);
                    byte best = Tagger.Best(scores);
                    if (best != gold[index][i])
                    {
                        perceptron.Update(features.AsSpan(0, count), gold[index][i], best);
                    }
                    else
                    {
                        right++;
                    }

                    all++;
                    words.Tag[i] = best;
                    perceptron.Step();
                }
            }

            log.WriteLine($"tagger pass {pass + 1}: {100.0 * right / all:0.00}% of {all}, {perceptron.Rows} features");
        }

        return perceptron;
    }

    private (Perceptron Actions, Perceptron Labels) TrainParser(SyntaxModel model, List<TreebankSentence> sentences, byte[][] tags)
    {
        var random = new Random(seed);
        Perceptron actions = new(), labels = new();
        var words = new SentenceWords();
        var state = new ParseState(600);
        int[] usable = [.. Enumerable.Range(0, sentences.Count).Where(i => sentences[i].Count <= 150 && sentences[i].IsProjective())];
        List<TreebankSentence> chosen = [.. usable.Select(i => sentences[i])];
        ulong[] features = new ulong[DependencyParser.MaximumFeatures];
        int[] scores = new int[3], labelScores = new int[model.Relations.Length];
        for (int pass = 0; pass < ParserPasses; pass++)
        {
            int right = 0, all = 0;
            foreach (var (index, sentence) in Shuffled(chosen, random))
            {
                words.Fill(model, sentence.Words);
                tags[usable[index]].CopyTo(words.Tag, 0);
                state.Start(sentence.Count);
                while (!state.IsDone)
                {
                    var action = DependencyParser.Only(state);
                    if (action is null)
                    {
                        int count = ParseFeatures.OfState(words, state, features);
                        scores.AsSpan().Clear();
                        actions.Score(features.AsSpan(0, count), scores);
                        var best = DependencyParser.BestAllowed(state, scores);
                        var oracle = Oracle(state, sentence.Heads, scores);
                        if (oracle.Costs(best) > oracle.Least)
                        {
                            actions.Update(features.AsSpan(0, count), (byte)oracle.Best, (byte)best);
                            action = pass > 0 && random.NextDouble() < 0.9 ? best : oracle.Best;
                        }
                        else
                        {
                            right++;
                            action = best;
                        }

                        all++;
                        actions.Step();
                    }

                    if (action == ParseAction.Shift)
                    {
                        state.Shift();
                        continue;
                    }

                    int dependent = action == ParseAction.Left ? state.Left() : state.Right();
                    TrainLabel(model, labels, words, state, sentence, dependent, features, labelScores);
                }
            }

            log.WriteLine($"parser pass {pass + 1}: {100.0 * right / all:0.00}% of {all} actions, {actions.Rows} and {labels.Rows} features");
        }

        return (actions, labels);
    }

    private static void TrainLabel(SyntaxModel model, Perceptron labels, SentenceWords words, ParseState state, TreebankSentence sentence, int dependent, ulong[] features, int[] scores)
    {
        int head = state.Head[dependent];
        if (head == 0)
        {
            state.Label[dependent] = model.RootRelation;
            return;
        }

        int count = ParseFeatures.OfArc(words, state, dependent, features);
        scores.AsSpan().Clear();
        labels.Score(features.AsSpan(0, count), scores);
        scores[model.RootRelation] = int.MinValue;
        byte best = Tagger.Best(scores);
        if (sentence.Heads[dependent - 1] == head)
        {
            byte gold = (byte)model.Relations.IndexOf(sentence.Relations[dependent - 1]);
            if (gold != best)
            {
                labels.Update(features.AsSpan(0, count), gold, best);
            }

            labels.Step();
        }

        state.Label[dependent] = best;
    }

    private readonly record struct OracleAnswer(int Shift, int Left, int Right, int Least, ParseAction Best)
    {
        public int Costs(ParseAction action) => action switch { ParseAction.Shift => Shift, ParseAction.Left => Left, _ => Right };
    }

    /// <summary>How many gold arcs each action would make impossible (Goldberg and Nivre 2013), and the best-scored of the cheapest.</summary>
    private static OracleAnswer Oracle(ParseState state, int[] heads, int[] scores)
    {
        const int never = int.MaxValue;
        int s0 = state.Stack(0), s1 = state.Stack(1), b = state.Buffer(0);
        int Head(int word) => word > 0 ? heads[word - 1] : -1;
        int shift = never, left = never, right = never;
        if (state.CanShift)
        {
            shift = 0;
            for (int d = 0; d < state.Depth; d++)
            {
                int word = state.Stack(d);
                shift += (d > 0 && Head(b) == word ? 1 : 0) + (Head(word) == b ? 1 : 0);
            }
        }

        int inBuffer = 0;
        for (int word = b < 0 ? int.MaxValue : b; word <= state.Words; word++)
        {
            inBuffer += Head(word) == s0 ? 1 : 0;
        }

        bool headInBuffer = b > 0 && Head(s0) >= b;
        if (state.CanLeft)
        {
            left = inBuffer + (Head(s0) == s1 || (headInBuffer && Head(s0) != b) ? 1 : 0);
        }

        if (state.CanRight)
        {
            right = inBuffer + (headInBuffer ? 1 : 0);
        }

        int least = Math.Min(shift, Math.Min(left, right));
        int best = -1;
        for (int a = 0; a < 3; a++)
        {
            int cost = a == 0 ? shift : a == 1 ? left : right;
            if (cost == least && (best < 0 || scores[a] > scores[best]))
            {
                best = a;
            }
        }

        return new OracleAnswer(shift, left, right, least, (ParseAction)best);
    }
}
