using Cairn.Language.Syntax;

namespace Cairn.Exams.Syntax;

/// <summary>How well a treebank's test part is tagged and parsed when its own words are given.</summary>
internal sealed record SyntaxScore(int Words, int Class, int Unlabelled, int Labelled, int Lemmas)
{
    public static SyntaxScore OnGoldWords(SyntaxModel model, List<TreebankSentence> sentences)
    {
        var reader = new SentenceReader(model, sentences.Max(s => s.Count));
        int all = 0, classes = 0, unlabelled = 0, labelled = 0, lemmas = 0;
        foreach (var sentence in sentences)
        {
            reader.Words.Fill(sentence.Words);
            reader.Read();
            for (int i = 0; i < sentence.Count; i++)
            {
                var (wordClass, penn) = model.Tags[reader.Words.Tags[i]];
                all++;
                classes += string.Equals(wordClass.ToString(), sentence.Classes[i], StringComparison.OrdinalIgnoreCase) ? 1 : 0;
                lemmas += string.Equals(model.Lemmas.Lemma(sentence.Words[i], penn), sentence.Lemmas[i], StringComparison.OrdinalIgnoreCase) ? 1 : 0;
                if (reader.Tree.Head[i + 1] == sentence.Heads[i])
                {
                    unlabelled++;
                    labelled += Universal(model.Relations[reader.Tree.Label[i + 1]]) == Universal(sentence.Relations[i]) ? 1 : 0;
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
