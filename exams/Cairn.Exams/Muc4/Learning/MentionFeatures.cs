using Cairn.Language;
using Cairn.Language.Names;
using Cairn.Language.Syntax;
using Cairn.Language.Tokens;

namespace Cairn.Exams.Muc4;

/// <summary>What a noun phrase shows of the part it plays: its words, the words around it, the verbs and nouns it hangs on. The last word of a
/// name and the names around count by their class of words, not by their letters.</summary>
internal sealed class MentionFeatures(WordShapes shapes)
{
    private readonly KindFeatures kinds = new(shapes);

    public ulong[] Of(MucReading message, int index)
    {
        var bag = new FeatureBag(2);
        var mention = message.Mentions[index];
        ulong form = (ulong)mention.Form + 1;
        bag.Add(0);
        bag.Add(1, form);
        AddOwnWords(message, mention, form, bag);
        AddNames(message, mention, bag);
        AddWindow(message, mention, form, bag);
        AddVerbs(message, mention, form, bag);
        AddTree(message, mention, form, bag);
        kinds.AddMention(message, mention, form, bag);
        SettingFeatures.Add(bag, message, mention.Sentence, mention.IsName ? 1u : 0);
        bag.Add(60, (ulong)Math.Min(mention.Sentence, 5), form);
        return bag.ToArray();
    }

    /// <summary>The noun as features know it: by its lemma, or as a name.</summary>
    public static ulong HeadKey(MucReading message, Mention mention) =>
        mention.IsName ? 1u : Features.Of(message.Text.Syntax[mention.Head].Lemma);

    private ulong Word(Reading reading, Sentence sentence, int token) =>
        token < sentence.FirstToken || token >= sentence.TokenEnd ? Features.None
        : reading.Syntax[token].Tag is "NNP" or "NNPS" ? shapes.ClassKey(reading.Syntax[token].Lemma)
        : Features.Of(reading.Syntax[token].Lemma);

    private void AddOwnWords(MucReading message, Mention mention, ulong form, FeatureBag bag)
    {
        var syntax = message.Text.Syntax;
        ulong head = HeadKey(message, mention);
        bag.Add(2, head);
        bag.Add(3, head, Features.Of(syntax[mention.Head].Tag));
        if (!mention.IsName)
        {
            bag.Add(4, shapes.ClassOf(syntax[mention.Head].Lemma));
            string lemma = syntax[mention.Head].Lemma;
            bag.Add(5, Features.Of(lemma.AsSpan(Math.Max(0, lemma.Length - 4))));
        }
        else
        {
            bag.Add(4, shapes.ClassKey(syntax[mention.Head].Lemma));
        }

        for (int i = mention.First; i < mention.End - 1; i++)
        {
            bag.Add(6, Features.Of(syntax[i].Lemma), mention.IsName ? 1u : 0);
            bag.Add(7, shapes.ClassOf(syntax[i].Lemma), form);
        }

        bag.Add(8, Features.Of(syntax[mention.First].Tag), form);
        bag.Add(9, (ulong)Math.Min(5, mention.End - mention.First), form);
        if (mention.Form is MentionForm.Modifier or MentionForm.Title && mention.End < message.Text.Sentences[mention.Sentence].TokenEnd)
        {
            bag.Add(12, head, Features.Of(syntax[mention.End].Lemma));
            bag.Add(12, form, Features.Of(syntax[mention.End].Lemma));
        }

        for (int i = mention.End + 1; i < mention.LongEnd; i++)
        {
            bag.Add(10, head, Features.Of(syntax[i].Lemma));
            bag.Add(11, Features.Of(syntax[i].Lemma));
        }
    }

    private static void AddNames(MucReading message, Mention mention, FeatureBag bag)
    {
        var span = new Cairn.Values.TextSpan(message.Text.Tokens[mention.First].Span.Start, message.Text.Tokens[mention.End - 1].Span.End);
        var sentence = message.Text.Sentences[mention.Sentence].Span;
        foreach (var name in message.Text.Mentions)
        {
            if (name.Actor is { } near && sentence.Contains(name.Span))
            {
                bag.Add(13, (ulong)near.Kind, mention.IsName ? 1u : 0, name.Span.Start < span.Start ? 1u : 0);
            }

            if (name.Span.Overlaps(span))
            {
                bag.Add(61, (ulong)name.Kind, name.Actor is { } actor ? (ulong)actor.Kind + 10 : name.Place is { } place ? (ulong)place.Kind + 100 : 1, name.Span.Contains(message.Text.Tokens[mention.Head].Span) ? 1u : 0);
            }
        }
    }

    private void AddWindow(MucReading message, Mention mention, ulong form, FeatureBag bag)
    {
        var reading = message.Text;
        var sentence = reading.Sentences[mention.Sentence];
        Span<ulong> left = stackalloc ulong[4], right = stackalloc ulong[4];
        for (int d = 0; d < 4; d++)
        {
            left[d] = Word(reading, sentence, mention.First - 1 - d);
            right[d] = Word(reading, sentence, mention.End + d);
            bag.Add(14, left[d], form);
            bag.Add(15, right[d], form);
        }

        bag.Add(16, left[0], form);
        bag.Add(17, right[0], form);
        bag.Add(18, left[1], left[0]);
        bag.Add(19, right[0], right[1]);
        bag.Add(20, left[2], left[1], left[0]);
        bag.Add(21, right[0], right[1], right[2]);
        bag.Add(22, left[0], right[0], form);
        if (mention.First > sentence.FirstToken)
        {
            bag.Add(23, shapes.ClassOf(reading.Syntax[mention.First - 1].Lemma), form);
        }

        if (mention.End < sentence.TokenEnd)
        {
            bag.Add(24, shapes.ClassOf(reading.Syntax[mention.End].Lemma), form);
        }
    }

    /// <summary>The next verbs on both sides, with voice, and the preposition before the phrase: "killed by X", "X was killed".</summary>
    private void AddVerbs(MucReading message, Mention mention, ulong form, FeatureBag bag)
    {
        var reading = message.Text;
        var sentence = reading.Sentences[mention.Sentence];
        ulong case_ = mention.First > sentence.FirstToken && reading.Syntax[mention.First - 1].Class is WordClass.Adp or WordClass.Part ? Features.Of(reading.Syntax[mention.First - 1].Lemma) : 0;
        int near = 0;
        for (int i = mention.First - 1; i >= sentence.FirstToken && near < 2; i--)
        {
            if (reading.Syntax[i].Class == WordClass.Verb)
            {
                ulong verb = Features.Of(reading.Syntax[i].Lemma), voice = Voice(reading, sentence, i);
                bag.Add(30 + near, verb, voice, case_);
                bag.Add(32 + near, verb, form);
                bag.Add(34 + near, shapes.ClassOf(reading.Syntax[i].Lemma), voice, case_);
                near++;
            }
        }

        near = 0;
        for (int i = mention.End; i < sentence.TokenEnd && near < 2; i++)
        {
            if (reading.Syntax[i].Class == WordClass.Verb)
            {
                ulong verb = Features.Of(reading.Syntax[i].Lemma), voice = Voice(reading, sentence, i);
                bag.Add(36 + near, verb, voice);
                bag.Add(38 + near, verb, form);
                bag.Add(40 + near, shapes.ClassOf(reading.Syntax[i].Lemma), voice);
                near++;
            }
        }

        for (int i = mention.First - 1; i >= Math.Max(sentence.FirstToken, mention.First - 6); i--)
        {
            if (reading.Syntax[i].Class is WordClass.Noun)
            {
                bag.Add(42, Features.Of(reading.Syntax[i].Lemma), case_);
                bag.Add(43, shapes.ClassOf(reading.Syntax[i].Lemma), case_);
                break;
            }
        }

        for (int i = sentence.FirstToken; i < sentence.TokenEnd; i++)
        {
            if (reading.Syntax[i].Class == WordClass.Verb)
            {
                bag.Add(44, Features.Of(reading.Syntax[i].Lemma), i < mention.Head ? 1u : 0, form);
            }
            else if (reading.Syntax[i].Class == WordClass.Noun && (i < mention.First || i >= mention.End))
            {
                bag.Add(45, Features.Of(reading.Syntax[i].Lemma), i < mention.Head ? 1u : 0, mention.IsName ? 1u : 0);
            }
            else if (reading.Syntax[i].Class == WordClass.Propn && (i < mention.First || i >= mention.End))
            {
                bag.Add(46, shapes.ClassKey(reading.Syntax[i].Lemma), i < mention.Head ? 1u : 0, mention.IsName ? 1u : 0);
            }
        }
    }

    /// <summary>1 for a passive or bare participle, 2 for active, 3 for an infinitive or -ing form.</summary>
    public static ulong Voice(Reading reading, Sentence sentence, int verb)
    {
        switch (reading.Syntax[verb].Tag)
        {
            case "VBN":
                for (int i = verb - 1; i >= Math.Max(sentence.FirstToken, verb - 4); i--)
                {
                    if (reading.Syntax[i].Lemma == "have")
                    {
                        return 2;
                    }
                }

                return 1;
            case "VB" or "VBG":
                return 3;
            default:
                return 2;
        }
    }

    private void AddTree(MucReading message, Mention mention, ulong form, FeatureBag bag)
    {
        var syntax = message.Text.Syntax;
        ulong head = HeadKey(message, mention), relation = Features.Of(syntax[mention.Head].Relation), way = 17;
        bag.Add(50, relation, form);
        int at = mention.Head;
        for (int step = 0; step < 3 && syntax[at].Head >= 0; step++)
        {
            way = Features.Mix(way, Features.Of(syntax[at].Relation));
            way = Features.Mix(way, CaseOf(message.Text, at));
            at = syntax[at].Head;
            ulong governor = Features.Of(syntax[at].Lemma);
            bag.Add(51 + step, governor, way);
            bag.Add(54, governor, (ulong)step, form);
            if (step == 0)
            {
                bag.Add(55, governor, way, head);
                bag.Add(56, shapes.ClassOf(syntax[at].Lemma), way);
                bag.Add(57, way, (ulong)syntax[at].Class);
            }
        }
    }

    /// <summary>The preposition of a word, or 0.</summary>
    public static ulong CaseOf(Reading reading, int word)
    {
        for (int i = word - 1; i >= Math.Max(0, word - 8); i--)
        {
            if (reading.Syntax[i].Head == word && reading.Syntax[i].Relation == "case")
            {
                return Features.Of(reading.Syntax[i].Lemma);
            }
        }

        return 0;
    }
}
