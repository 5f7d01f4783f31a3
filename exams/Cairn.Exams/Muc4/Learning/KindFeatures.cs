using System.Collections.Immutable;
using Cairn.Language;
using Cairn.Language.Names;
using Cairn.Language.Syntax;
using Cairn.Language.Tokens;

namespace Cairn.Exams.Muc4;

/// <summary>What the event coder's lists say of words: a trigger of harm, a civilian, a word of doubt. So words that no message taught speak too.</summary>
internal sealed class KindFeatures(WordShapes shapes)
{
    /// <summary>The words of a sentence: each, each with the one before, and each with what it hangs on.</summary>
    public void AddSentence(MucReading message, int index, FeatureBag bag)
    {
        var syntax = message.Text.Syntax;
        var sentence = message.Text.Sentences[index];
        ImmutableArray<ulong> before = [];
        for (int i = sentence.FirstToken; i < sentence.TokenEnd; i++)
        {
            var kinds = shapes.KindsOf(syntax[i].Lemma);
            foreach (ulong kind in kinds)
            {
                bag.Add(50, kind);
                bag.Add(51, kind, Features.Of(syntax[i].Tag));
                foreach (ulong other in before)
                {
                    bag.Add(52, other, kind);
                }

                foreach (ulong governor in syntax[i].Head >= 0 ? shapes.KindsOf(syntax[syntax[i].Head].Lemma) : [])
                {
                    bag.Add(53, kind, Features.Of(syntax[i].Relation), governor);
                }
            }

            before = kinds.IsEmpty ? before : kinds;
        }
    }

    /// <summary>The phrase's own words, what it hangs on, and the words on both sides of it.</summary>
    public void AddMention(MucReading message, Mention mention, ulong form, FeatureBag bag)
    {
        var syntax = message.Text.Syntax;
        var own = mention.IsName ? [] : shapes.KindsOf(syntax[mention.Head].Lemma);
        foreach (ulong kind in own)
        {
            bag.Add(62, kind, form);
        }

        for (int i = mention.First; i < mention.End - 1; i++)
        {
            foreach (ulong kind in shapes.KindsOf(syntax[i].Lemma))
            {
                bag.Add(63, kind, form);
            }
        }

        AddTree(message.Text, mention, own, form, bag);
        var sentence = message.Text.Sentences[mention.Sentence];
        ulong before = mention.First > sentence.FirstToken ? Features.Of(syntax[mention.First - 1].Lemma) : 0;
        AddSide(message.Text, sentence, mention.First - 1, -1, form, before, bag);
        AddSide(message.Text, sentence, mention.End, 1, form, before, bag);
    }

    private void AddTree(Reading reading, Mention mention, ImmutableArray<ulong> own, ulong form, FeatureBag bag)
    {
        var syntax = reading.Syntax;
        ulong way = 17;
        for (int step = 0, at = mention.Head; step < 3 && syntax[at].Head >= 0; step++)
        {
            way = Features.Mix(Features.Mix(way, Features.Of(syntax[at].Relation)), MentionFeatures.CaseOf(reading, at));
            at = syntax[at].Head;
            foreach (ulong kind in shapes.KindsOf(syntax[at].Lemma))
            {
                bag.Add(64, kind, way);
                bag.Add(65, kind, (ulong)step, form);
                foreach (ulong mine in own)
                {
                    bag.Add(66, kind, way, mine);
                }
            }
        }
    }

    /// <summary>The words on one side, the nearest two that have a kind with how they stand, all others as such.</summary>
    private void AddSide(Reading reading, Sentence sentence, int from, int step, ulong form, ulong before, FeatureBag bag)
    {
        ulong side = step < 0 ? 0u : 1u;
        int near = 0;
        for (int i = from; i >= sentence.FirstToken && i < sentence.TokenEnd; i += step)
        {
            var kinds = shapes.KindsOf(reading.Syntax[i].Lemma);
            foreach (ulong kind in kinds)
            {
                bag.Add(74, kind, side, form);
                if (near < 2)
                {
                    ulong place = ((ulong)near * 2) + side;
                    bag.Add(67, kind, place, reading.Syntax[i].Class == WordClass.Verb ? MentionFeatures.Voice(reading, sentence, i) : 0);
                    bag.Add(68, kind, place, before);
                    bag.Add(69, kind, place, (ulong)Math.Min(4, Math.Abs(i - from) / 3));
                }
            }

            near += kinds.Length > 0 ? 1 : 0;
        }
    }
}
