using System.Collections.Immutable;
using System.Text;
using Cairn.Cleaning;
using Cairn.Language.Syntax;
using Cairn.Language.Tokens;
using Cairn.Values;

namespace Cairn.Exams.Syntax;

/// <summary>How well raw text is cut, tagged and parsed, as the CoNLL 2018 evaluation defines it: words are aligned by their characters, white
/// space aside; a relation is right when word, head and universal relation agree; F is taken over the words of both sides.</summary>
internal sealed class RawTextScore
{
    private readonly record struct Word(TextSpan Span, int Head, string Class, string Relation, string Lemma);

    private int gold, system, aligned, classes, unlabelled, labelled, lemmas, goldSentences, systemSentences, sameSentences;

    public static RawTextScore Of(SyntaxLayer layer, string wordsFolder, List<TreebankSentence> sentences)
    {
        var score = new RawTextScore();
        var tokenWords = TokenWords.Read(wordsFolder);
        var tokenizer = new Tokenizer(tokenWords);
        var splitter = new SentenceSplitter(tokenWords);
        int at = 0;
        while (at < sentences.Count)
        {
            int end = at + 1;
            while (end < sentences.Count && !sentences[end].StartsParagraph)
            {
                end++;
            }

            score.Add(layer, tokenizer, splitter, sentences[at..end]);
            at = end;
        }

        return score;
    }

    private void Add(SyntaxLayer layer, Tokenizer tokenizer, SentenceSplitter splitter, List<TreebankSentence> paragraph)
    {
        var text = new StringBuilder();
        var words = new List<Word>();
        var bounds = new HashSet<TextSpan>();
        foreach (var sentence in paragraph)
        {
            int start = text.Length, first = words.Count;
            Write(sentence, text, words);
            bounds.Add(new TextSpan(start, text.ToString().TrimEnd().Length));
            for (int i = first; i < words.Count; i++)
            {
                words[i] = words[i] with { Head = words[i].Head < 0 ? -1 : words[i].Head + first };
            }
        }

        string raw = text.ToString();
        var tokens = ImmutableArray.CreateBuilder<Token>();
        var cut = ImmutableArray.CreateBuilder<Sentence>();
        tokenizer.Tokenize(raw, new TextSpan(0, raw.Length), tokens);
        splitter.Split(raw, tokens, 0, 0, BlockKind.Paragraph, cut);
        var all = tokens.ToImmutable();
        var syntax = layer.Parse(raw, all, cut.ToImmutable());
        var place = new Dictionary<TextSpan, int>();
        for (int i = 0; i < all.Length; i++)
        {
            place[all[i].Span] = i;
        }

        gold += words.Count;
        system += all.Length;
        goldSentences += bounds.Count;
        systemSentences += cut.Count;
        sameSentences += cut.Count(sentence => bounds.Contains(sentence.Span));
        foreach (var word in words)
        {
            if (!place.TryGetValue(word.Span, out int i))
            {
                continue;
            }

            aligned++;
            classes += string.Equals(syntax[i].Class.ToString(), word.Class, StringComparison.OrdinalIgnoreCase) ? 1 : 0;
            lemmas += string.Equals(syntax[i].Lemma, word.Lemma, StringComparison.OrdinalIgnoreCase) ? 1 : 0;
            bool sameHead = word.Head < 0 ? syntax[i].Head < 0 : syntax[i].Head >= 0 && all[syntax[i].Head].Span == words[word.Head].Span;
            unlabelled += sameHead ? 1 : 0;
            labelled += sameHead && SyntaxScore.Universal(syntax[i].Relation) == SyntaxScore.Universal(word.Relation) ? 1 : 0;
        }
    }

    private static void Write(TreebankSentence sentence, StringBuilder text, List<Word> words)
    {
        for (int i = 0; i < sentence.Count;)
        {
            var (_, count, surface, space) = sentence.Joined.Find(joined => joined.First == i);
            if (count == 0)
            {
                (count, surface, space) = (1, sentence.Words[i], sentence.SpaceAfter[i]);
            }

            int at = text.Length;
            for (int k = i; k < i + count; k++)
            {
                int length = k == i + count - 1 ? text.Length + surface.Length - at : sentence.Words[k].Length;
                words.Add(new Word(new TextSpan(at, Math.Min(at + length, text.Length + surface.Length)), sentence.Heads[k] - 1, sentence.Classes[k], sentence.Relations[k], sentence.Lemmas[k]));
                at = Math.Min(at + length, text.Length + surface.Length);
            }

            text.Append(surface);
            if (space)
            {
                text.Append(' ');
            }

            i += count;
        }

        if (text.Length > 0 && text[^1] != ' ')
        {
            text.Append(' ');
        }
    }

    private double F(int right) => 200.0 * right / Math.Max(1, gold + system);

    public override string ToString() =>
        $"words {F(aligned):0.00} sentences {200.0 * sameSentences / Math.Max(1, goldSentences + systemSentences):0.00} UPOS {F(classes):0.00} UAS {F(unlabelled):0.00} LAS {F(labelled):0.00} lemmas {F(lemmas):0.00}";
}
