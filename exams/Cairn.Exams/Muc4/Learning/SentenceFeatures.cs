using Cairn.Language.Syntax;

namespace Cairn.Exams.Muc4;

/// <summary>What a sentence shows of the incidents it tells: its words and who governs whom, and more weakly those of its neighbours. Names by their class of words.</summary>
internal sealed class SentenceFeatures(WordShapes shapes)
{
    private readonly KindFeatures kinds = new(shapes);

    public ulong[] Of(MucReading message, int index)
    {
        var bag = new FeatureBag(1);
        bag.Add(0);
        bag.Add(1, (ulong)Math.Min(index, 6));
        AddWords(message, index, 10, bag, true);
        if (index > 0)
        {
            AddWords(message, index - 1, 20, bag, false);
        }

        if (index + 1 < message.Sentences)
        {
            AddWords(message, index + 1, 30, bag, false);
        }

        var sentence = message.Text.Sentences[index];
        bag.Add(40, message.Text.Dates.Any(d => sentence.Span.Contains(d.Span)) ? 1u : 0);
        bag.Add(41, (ulong)Math.Min(4, message.Text.Mentions.Count(m => sentence.Span.Contains(m.Span) && m.Place is not null)));
        bag.Add(42, index > 0 && message.Text.Sentences[index - 1].Block == sentence.Block ? 0u : 1);
        foreach (var mention in message.Text.Mentions)
        {
            if (mention.Actor is { } actor && sentence.Span.Contains(mention.Span))
            {
                bag.Add(43, (ulong)actor.Kind);
            }
        }

        kinds.AddSentence(message, index, bag);
        SettingFeatures.Add(bag, message, index, 0);
        return bag.ToArray();
    }

    private void AddWords(MucReading message, int index, int template, FeatureBag bag, bool pairs)
    {
        var reading = message.Text;
        var sentence = reading.Sentences[index];
        ulong before = Features.None, beforeThat = Features.None;
        for (int i = sentence.FirstToken; i < sentence.TokenEnd; i++)
        {
            var word = reading.Syntax[i];
            if (word.Tag is "NNP" or "NNPS")
            {
                bag.Add(template + 6, shapes.ClassKey(word.Lemma));
                continue;
            }

            if (word.Class is WordClass.Punct or WordClass.Num or WordClass.Det)
            {
                continue;
            }

            ulong lemma = Features.Of(word.Lemma);
            bag.Add(template, lemma);
            if (!pairs)
            {
                continue;
            }

            bag.Add(template + 1, before, lemma);
            bag.Add(template + 2, beforeThat, lemma);
            bag.Add(template + 3, shapes.ClassOf(word.Lemma));
            (beforeThat, before) = (before, lemma);
            if (word.Class is WordClass.Verb or WordClass.Noun)
            {
                bag.Add(template + 4, lemma, Features.Of(word.Tag));
            }

            if (word.Head >= 0 && word.Class is WordClass.Noun or WordClass.Verb)
            {
                bag.Add(template + 5, Features.Of(reading.Syntax[Math.Max(0, word.Head)].Lemma), Features.Of(word.Relation), lemma);
            }
        }
    }
}
