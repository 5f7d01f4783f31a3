using Cairn.Language;
using Cairn.Language.Syntax;

namespace Cairn.Exams.Muc4;

/// <summary>What the learned models look at in sentences and noun phrases. Words of grammar and meaning only: no names.</summary>
internal static class MucFeatures
{
    /// <summary>Features of a sentence: its lemmas, pairs of governor and dependent, and weaker ones of its neighbours.</summary>
    public static ulong[] OfSentence(MucReading message, int index)
    {
        var reading = message.Reading;
        var features = new List<ulong> { Features.Key(300, 0), Features.Key(301, (ulong)Math.Min(index, 6)) };
        AddWords(reading, index, 310, features, true);
        if (index > 0)
        {
            AddWords(reading, index - 1, 320, features, false);
        }

        if (index + 1 < reading.Sentences.Length)
        {
            AddWords(reading, index + 1, 330, features, false);
        }

        return [.. features.Distinct()];
    }

    private static void AddWords(Reading reading, int index, int template, List<ulong> features, bool pairs)
    {
        var sentence = reading.Sentences[index];
        ulong before = Features.None;
        for (int i = sentence.FirstToken; i < sentence.TokenEnd; i++)
        {
            var word = reading.Syntax[i];
            if (word.Class is WordClass.Punct or WordClass.Propn or WordClass.Num or WordClass.Det)
            {
                before = Features.None;
                continue;
            }

            ulong lemma = Features.Of(word.Lemma);
            features.Add(Features.Key(template, lemma));
            if (!pairs)
            {
                continue;
            }

            features.Add(Features.Key(template + 1, before, lemma));
            before = lemma;
            if (word.Head >= 0 && word.Class is WordClass.Noun or WordClass.Verb)
            {
                features.Add(Features.Key(template + 2, Features.Of(reading.Syntax[Math.Max(0, word.Head)].Lemma), Features.Of(word.Relation), lemma));
            }
        }
    }

    /// <summary>Features of a noun phrase: its own words, the way up the tree, the words below it, and what its sentence is about.</summary>
    /// <param name="about">Scores of the incident types for the sentence and for the whole message.</param>
    public static ulong[] OfCandidate(MucReading message, MucCandidate candidate, ReadOnlySpan<double> about, ReadOnlySpan<double> aboutMessage)
    {
        var reading = message.Reading;
        var syntax = reading.Syntax;
        int head = candidate.Phrase.Head;
        var features = new List<ulong> { Features.Key(400, 0) };
        ulong lemma = Features.Of(syntax[head].Lemma), relation = Features.Of(syntax[head].Relation);
        bool isName = syntax[head].Class == WordClass.Propn;
        ulong kind = isName ? 1u : 2u;
        features.Add(Features.Key(401, isName ? kind : lemma));
        features.Add(Features.Key(402, kind, relation));
        features.Add(Features.Key(403, Features.Of(syntax[head].Tag), relation));
        for (int i = candidate.Phrase.First; i < candidate.Phrase.End; i++)
        {
            if (i != head)
            {
                features.Add(Features.Key(404, Features.Of(syntax[i].Lemma), kind));
            }
        }

        features.Add(Features.Key(405, Features.Of(syntax[candidate.Phrase.First].Lemma)));
        ulong way = 17;
        int at = head;
        for (int step = 0; step < 4 && syntax[at].Head >= 0; step++)
        {
            way = Features.Mix(way, Features.Of(syntax[at].Relation));
            string? preposition = CaseOf(reading, at);
            if (preposition is not null)
            {
                way = Features.Mix(way, Features.Of(preposition));
            }

            at = syntax[at].Head;
            ulong governor = Features.Of(syntax[at].Lemma);
            features.Add(Features.Key(410 + step, governor, way));
            features.Add(Features.Key(415 + step, governor, relation, kind));
            features.Add(Features.Key(420 + step, governor));
            if (step == 0)
            {
                features.Add(Features.Key(425, governor, way, isName ? kind : lemma));
                features.Add(Features.Key(426, way, Features.Of(syntax[at].Class.ToString())));
            }
        }

        foreach (var mention in reading.Mentions)
        {
            if (mention.Span.Overlaps(candidate.Phrase.Span(reading.Tokens)))
            {
                features.Add(Features.Key(430, (ulong)mention.Kind, mention.Actor is { } actor ? (ulong)actor.Kind + 10 : 1));
            }
        }

        for (int t = 0; t < about.Length; t++)
        {
            features.Add(Features.Key(440, (ulong)t, Level(about[t])));
            features.Add(Features.Key(441, (ulong)t, Level(about[t]), relation));
            features.Add(Features.Key(442, (ulong)t, Level(aboutMessage[t])));
            features.Add(Features.Key(443, (ulong)t, Level(about[t]), isName ? kind : lemma));
        }

        var sentence = reading.Sentences[candidate.Phrase.Sentence];
        for (int i = sentence.FirstToken; i < sentence.TokenEnd; i++)
        {
            if (syntax[i].Class == WordClass.Verb)
            {
                features.Add(Features.Key(450, Features.Of(syntax[i].Lemma), i < head ? 1u : 2u, kind));
            }
        }

        if (head + 1 < sentence.TokenEnd)
        {
            features.Add(Features.Key(451, Features.Of(syntax[head + 1].Lemma)));
        }

        if (candidate.Phrase.First > sentence.FirstToken)
        {
            features.Add(Features.Key(452, Features.Of(syntax[candidate.Phrase.First - 1].Lemma)));
        }

        features.Add(Features.Key(453, (ulong)Math.Min(candidate.Phrase.Sentence, 5), kind));
        return [.. features.Distinct()];
    }

    private static ulong Level(double score) => score switch { < 0.02 => 0u, < 0.08 => 1u, < 0.2 => 2u, < 0.4 => 3u, < 0.6 => 4u, < 0.8 => 5u, _ => 6u };

    private static string? CaseOf(Reading reading, int word)
    {
        for (int i = Math.Max(0, word - 8); i < word; i++)
        {
            if (reading.Syntax[i].Head == word && reading.Syntax[i].Relation == "case")
            {
                return reading.Syntax[i].Lemma;
            }
        }

        return null;
    }
}
