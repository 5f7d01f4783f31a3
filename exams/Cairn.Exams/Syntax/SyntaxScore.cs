using Cairn.Language.Syntax;

namespace Cairn.Exams.Syntax;

/// <summary>How well a treebank's test part is tagged and parsed when its own words are given.</summary>
internal sealed record SyntaxScore(int Words, int Class, int Unlabelled, int Labelled, int Lemmas)
{
    public static SyntaxScore OnGoldWords(SyntaxModel model, List<TreebankSentence> sentences)
    {
        var words = new SentenceWords();
        var state = new ParseState(600);
        Tagger tagger = new(model);
        DependencyParser parser = new(model);
        int all = 0, classes = 0, unlabelled = 0, labelled = 0, lemmas = 0;
        foreach (var sentence in sentences)
        {
            words.Fill(model, sentence.Words);
            tagger.Tag(words);
            parser.Parse(words, state);
            for (int i = 0; i < sentence.Count; i++)
            {
                var (wordClass, penn) = model.Tags[words.Tag[i]];
                all++;
                classes += string.Equals(wordClass.ToString(), sentence.Classes[i], StringComparison.OrdinalIgnoreCase) ? 1 : 0;
                lemmas += string.Equals(model.Lemmas.Lemma(sentence.Words[i], penn), sentence.Lemmas[i], StringComparison.OrdinalIgnoreCase) ? 1 : 0;
                if (state.Head[i + 1] == sentence.Heads[i])
                {
                    unlabelled++;
                    labelled += Universal(model.Relations[state.Label[i + 1]]) == Universal(sentence.Relations[i]) ? 1 : 0;
                }
            }
        }

        return new SyntaxScore(all, classes, unlabelled, labelled, lemmas);
    }

    /// <summary>A relation without its subtype, as the CoNLL 2018 evaluation compares them.</summary>
    public static string Universal(string relation) => relation.Split(':')[0];

    public override string ToString() =>
        $"words {Words} UPOS {100.0 * Class / Words:0.00} UAS {100.0 * Unlabelled / Words:0.00} LAS {100.0 * Labelled / Words:0.00} lemmas {100.0 * Lemmas / Words:0.00}";
}
