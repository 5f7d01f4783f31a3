using Cairn.Coding.Events.Wording;

namespace Cairn.Coding.Events.Grammar;

/// <summary>Parts a sentence where another happening, or the naming of a speaker, may begin: before "after", "while", "said", a semicolon.</summary>
internal sealed class Segments
{
    private const int SubjectWords = 8;

    private readonly int[] of;
    private readonly List<(int First, int End, bool IsSaying, string Opens)> list = [];

    public Segments(ReportWords words)
    {
        of = new int[words.Count];
        foreach (var (first, end) in words.Sentences)
        {
            int start = first;
            bool saying = false;
            string opens = "";
            for (int i = first; i <= end; i++)
            {
                bool cut = i == end || (i > start && Opens(words, i, start, end));
                if (!cut)
                {
                    saying |= i < end && words.Tags[i] == WordTag.Say;
                    continue;
                }

                for (int k = start; k < i; k++)
                {
                    of[k] = list.Count;
                }

                if (i > start)
                {
                    list.Add((start, i, saying, opens));
                }

                start = i;
                opens = i < end ? words.Text(i).ToString().ToLowerInvariant() : "";
                saying = i < end && words.Tags[i] == WordTag.Say;
            }
        }
    }

    public int Count => list.Count;

    /// <summary>Index of the segment that a word lies in.</summary>
    public int Of(int word) => of[word];

    /// <summary>First word, behind the last, whether it names a speaker, and the word that opens it where it is not the sentence's first.</summary>
    public (int First, int End, bool IsSaying, string Opens) this[int segment] => list[segment];

    private static bool Opens(ReportWords words, int i, int first, int end)
    {
        switch (words.Tags[i])
        {
            case WordTag.Subordinator or WordTag.Date when IsTime(words, i, end):
                return false;
            case WordTag.Subordinator:
                return !words.Is(i, WordSet.NoNewClause) && !IsCompanion(words, i, end);
            case WordTag.Stop:
                return words.Text(i)[0] is ';' or ':' or '\u2013' or '\u2014' or '\u2026';
            case WordTag.Relative:
                return false;
            case WordTag.Date:
                // "Hours after": the date's own word opens the clause.
                return words.Is(i, "after") || words.Is(i, "before");
            case WordTag.Noun or WordTag.Pronoun or WordTag.Determiner or WordTag.Number:
                // ", officials said", ", the army said": the speaker at the end.
                return i > first && ((words.Tags[i - 1] == WordTag.Comma && HasVerb(words, first, i) && SaysSoon(words, i, end))
                    || IsAlsoSaid(words, i, first, end) || IsMainClause(words, i, first));
            case WordTag.Conjunction when IsAnotherDay(words, i, first, end):
                return true;
            default:
                if (words.Is(i, "for") && i > first && words.Is(i - 1, WordSet.Answer))
                {
                    // "In revenge for the killing of X".
                    return true;
                }

                return words.Is(i, "in") && i + 2 < end && words.Is(i + 1, WordSet.Answer);
        }
    }

    /// <summary>"After midnight on Sunday", "before Friday prayers": a time, no clause.</summary>
    private static bool IsTime(ReportWords words, int i, int end)
    {
        int next = i + 1;
        while (next < end && (words.Date[next] >= 0 || words.Is(next, WordSet.TimeOfDay)))
        {
            next++;
        }

        return next > i + 1 && (words.Is(i, "after") || words.Is(i, "before")) && (next == end || words.Tags[next] is WordTag.Comma or WordTag.Stop or WordTag.Preposition);
    }

    /// <summary>"As well as", "as part of", "as a result": no new clause.</summary>
    private static bool IsCompanion(ReportWords words, int i, int end) =>
        words.Is(i, "as") && i + 1 < end && words.Is(i + 1, WordSet.CompanionAfterAs);

    /// <summary>"… on 17 October, and on the 19th they", "the strike of 25 August and the attack of 1 July": what is told of another day.</summary>
    private static bool IsAnotherDay(ReportWords words, int i, int first, int end)
    {
        if (!words.Is(i, "and") || i + 2 >= end || words.Date[i + 1] >= 0 || words.Number[i + 1] >= 0 || !Enumerable.Range(first, i - first).Any(word => IsDay(words, word)))
        {
            return false;
        }

        for (int k = i + 1; k < Math.Min(end, i + 1 + SubjectWords) && words.Tags[k] is not (WordTag.Comma or WordTag.Conjunction or WordTag.Verb or WordTag.Say or WordTag.Be or WordTag.Stop); k++)
        {
            if (IsDay(words, k))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsDay(ReportWords words, int word) => words.Date[word] >= 0 && words.Dates[words.Date[word]] is { Value.Days: <= 3, IsTelling: false };

    /// <summary>"…, and analysts say that": what they say is another matter.</summary>
    private static bool IsAlsoSaid(ReportWords words, int i, int first, int end) =>
        i - 2 > first && words.Tags[i - 1] == WordTag.Conjunction && words.Tags[i - 2] == WordTag.Comma && HasVerb(words, first, i) && SaysSoon(words, i, end);

    /// <summary>"After a bomb went off in X, troops …": the subject of the main clause, behind the clause that opens the sentence.</summary>
    private static bool IsMainClause(ReportWords words, int i, int first)
    {
        if (words.Tags[i - 1] != WordTag.Comma || words.Tags[first] != WordTag.Subordinator || !(words.Is(first, "after") || words.Is(first, "when") || words.Is(first, "while")))
        {
            return false;
        }

        for (int k = i; k < Math.Min(words.Count, i + SubjectWords) && words.Tags[k] is not (WordTag.Comma or WordTag.Verb or WordTag.Be or WordTag.Stop); k++)
        {
            if (words.Grammar(k).Relation is "nsubj" or "nsubj:pass" && words.WordAt(words.Grammar(k).Head) is var verb and >= 0 && words.Grammar(verb).Relation == "root" && verb > k)
            {
                return true;
            }
        }

        return false;
    }

    private static bool HasVerb(ReportWords words, int first, int end)
    {
        for (int i = first; i < end; i++)
        {
            if (words.Tags[i] is WordTag.Verb or WordTag.Be or WordTag.Say)
            {
                return true;
            }
        }

        return false;
    }

    private static bool SaysSoon(ReportWords words, int i, int end)
    {
        for (int k = i; k < Math.Min(end, i + 12); k++)
        {
            if (words.Tags[k] == WordTag.Say)
            {
                return true;
            }

            if (words.Tags[k] is WordTag.Verb or WordTag.Be or WordTag.Have or WordTag.Stop or WordTag.Subordinator)
            {
                return false;
            }
        }

        return false;
    }
}
