using Cairn.Coding.Events.Wording;
using Cairn.Language.Names;

namespace Cairn.Coding.Events.Grammar;

/// <summary>Finds the noun phrases of a report from its tags.</summary>
internal static class PhraseChunker
{
    /// <summary>The phrases in order, and for each word the index of its phrase or -1.</summary>
    public static (List<NounPhrase> Phrases, int[] Owner) Chunk(ReportWords words)
    {
        var phrases = new List<NounPhrase>();
        int[] owner = new int[words.Count];
        Array.Fill(owner, -1);
        for (int s = 0; s < words.Sentences.Length; s++)
        {
            var (first, end) = words.Sentences[s];
            for (int i = first; i < end;)
            {
                int last = PhraseEnd(words, i, end);
                if (last < i)
                {
                    i++;
                    continue;
                }

                int head = last;
                while (head > i && words.Tags[head] is WordTag.Possessive or WordTag.Determiner)
                {
                    head--;
                }

                for (int k = i; k <= last; k++)
                {
                    owner[k] = phrases.Count;
                }

                phrases.Add(new NounPhrase(i, last, head, s));
                i = last + 1;
            }
        }

        return (phrases, owner);
    }

    /// <summary>"In Homs police arrested two": behind a place that opens the sentence people begin another phrase, where the parser takes them for the subject.</summary>
    private static bool OpensClause(ReportWords words, int i, int first) =>
        (words.Classes[i] & NounClass.People) != 0 && !words.IsCapital(i) && words.Mention[i] < 0 && words.Mention[i - 1] >= 0
        && words.Reading.Mentions[words.Mention[i - 1]].Kind == MentionKind.Place && first > 0 && words.Tags[first - 1] == WordTag.Preposition
        && (first == 1 || words.Tags[first - 2] == WordTag.Stop) && words.Grammar(i).Relation == "nsubj";

    private static int PhraseEnd(ReportWords words, int i, int end)
    {
        if (words.Tags[i] == WordTag.Pronoun)
        {
            return i;
        }

        int first = i, last = i - 1;
        bool hasNoun = false;
        for (; i < end; i++)
        {
            bool sameName = words.Mention[i] >= 0 && last >= 0 && last < i && hasNoun && words.Mention[last] == words.Mention[i];
            bool sameNumber = words.Number[i] >= 0 && last >= 0 && last == i - 1 && words.Number[last] == words.Number[i];
            var tag = words.Tags[i];
            bool inside = sameName || sameNumber || (tag is WordTag.Noun or WordTag.Adjective or WordTag.Number)
                || (tag == WordTag.Possessive && hasNoun) || (tag == WordTag.Determiner && (!hasNoun || words.Tags[i - 1] == WordTag.Possessive));
            if (!inside || (hasNoun && OpensClause(words, i, first)) || (tag == WordTag.Number && hasNoun && !sameName && words.Tags[i - 1] != WordTag.Possessive && words.Number[i] >= 0 && !sameNumber))
            {
                break;
            }

            hasNoun |= tag is WordTag.Noun or WordTag.Number or WordTag.Adjective;
            last = i;
        }

        return hasNoun ? last : -1;
    }
}
