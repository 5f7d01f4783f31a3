using Cairn.Language;
using Cairn.Language.Names;

namespace Cairn.Exams.Muc4;

/// <summary>Joins mentions into entities: the same words, a short name after a full one, an acronym in brackets behind its name, a definite
/// phrase after one with the same noun.</summary>
internal static class EntityGrouper
{
    public static List<Entity> Group(Reading reading, IReadOnlyList<Mention> mentions)
    {
        int[] group = new int[mentions.Count];
        for (int m = 0; m < mentions.Count; m++)
        {
            group[m] = m;
            for (int before = m - 1; before >= 0; before--)
            {
                if (AreSame(reading, mentions[before], mentions[m]))
                {
                    Join(group, group[before], m);
                    break;
                }
            }
        }

        JoinShortNames(mentions, group);
        return [.. Enumerable.Range(0, mentions.Count).Where(m => mentions[m].Core.Length > 0).GroupBy(m => group[m])
            .Select(g => new Entity([.. g], g.OrderByDescending(m => mentions[m].IsName).ThenByDescending(m => mentions[m].Core.Length).ThenBy(m => m).First()))];
    }

    private static void Join(int[] group, int into, int m)
    {
        int old = group[m];
        for (int i = 0; i < group.Length; i++)
        {
            if (group[i] == old)
            {
                group[i] = into;
            }
        }
    }

    private static bool AreSame(Reading reading, Mention before, Mention later)
    {
        if (before.Core.AsSpan().SequenceEqual(later.Core))
        {
            return true;
        }

        if (later.Sentence == before.Sentence && later.First == before.End + 1 && later.Core is [{ Length: >= 2 and <= 6 } acronym]
            && reading.Tokens[before.End].Span.In(reading.Document.Text) is "(" && IsAcronym(acronym, before.Core))
        {
            return true;
        }

        return later.Form == MentionForm.Description && before.Form is MentionForm.Description or MentionForm.Title && later.Core.Length > 0 && before.Core.Length > later.Core.Length
            && later.Core.Length == 1 && before.Core[^1] == later.Core[0] && reading.Syntax[later.First].Lemma is "the" or "this" or "that" or "these" or "those" && later.Sentence - before.Sentence <= 5;
    }

    /// <summary>True where the letters of the acronym are first letters of the words, in order, the first among them.</summary>
    private static bool IsAcronym(string acronym, string[] words)
    {
        int found = 0;
        foreach (string word in words)
        {
            if (found < acronym.Length && word[0] == acronym[found])
            {
                found++;
            }
        }

        return found >= acronym.Length - 1 && words.Length > 1;
    }

    private static void JoinShortNames(IReadOnlyList<Mention> mentions, int[] group)
    {
        for (int m = 0; m < mentions.Count; m++)
        {
            if (!mentions[m].IsName)
            {
                continue;
            }

            for (int other = 0; other < mentions.Count; other++)
            {
                if (group[other] != group[m] && mentions[other].IsName && mentions[other].Core.Length > mentions[m].Core.Length && IsPart(mentions[m].Core, mentions[other].Core))
                {
                    Join(group, group[other], m);
                    break;
                }
            }
        }
    }

    /// <summary>True where a name is the end or the middle of a longer one: "Oqueli" and "Oqueli Colindres" of "Hector Oqueli Colindres".</summary>
    private static bool IsPart(string[] name, string[] longer) =>
        name.Length > 0 && Enumerable.Range(0, longer.Length - name.Length + 1).Any(at => longer.AsSpan(at, name.Length).SequenceEqual(name));
}
