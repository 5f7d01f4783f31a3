using Cairn.Coding.Events.Tellings;
using Cairn.Coding.Events.Triggers;
using Cairn.Coding.Events.Wording;
using Cairn.Values;

namespace Cairn.Coding.Events.Losses;

/// <summary>Reads that nobody was hurt ("no casualties", "nobody was injured") onto the happening told there or just before.</summary>
internal static class Unhurt
{
    public static void Mark(ReportWords words, List<Happening> told)
    {
        for (int s = 0; s < words.Sentences.Length; s++)
        {
            var (first, end) = words.Sentences[s];
            for (int i = first; i < end; i++)
            {
                if (Kind(words, i) is not { } kind || !IsNegated(words, i, first, end))
                {
                    continue;
                }

                var zero = new Evidenced<CountRange>(CountRange.Exactly(0), words.Span(i), 0.8);
                var happening = told.LastOrDefault(h => Families.Of(h) == EventFamily.Violence && h.Sentence <= s && (h.Sentence < s || h.At.First <= i));
                if (happening is null || happening.Sentence < s - 2)
                {
                    continue;
                }

                happening.Killed ??= kind is TollKind.None or TollKind.Killed ? zero : null;
                happening.Wounded ??= kind is TollKind.None or TollKind.Wounded ? zero : null;
            }
        }
    }

    /// <summary>What a word counts; "casualties" both, as <see cref="TollKind.None"/>; null for other words.</summary>
    private static TollKind? Kind(ReportWords words, int i) =>
        words.Is(i, WordSet.Unhurt) ? TollKind.None
        : words.Is(i, WordSet.Unwounded) ? TollKind.Wounded
        : words.Is(i, WordSet.Undead) ? TollKind.Killed
        : null;

    private static bool IsNegated(ReportWords words, int i, int first, int end)
    {
        for (int k = i - 1; k >= Math.Max(first, i - 7); k--)
        {
            if (words.Tags[k] is WordTag.Comma or WordTag.Stop or WordTag.Conjunction && !words.Is(k, "nor") && !words.Is(k, "or"))
            {
                return false;
            }

            if (words.Tags[k] == WordTag.Not || words.Is(k, WordSet.Nothing) || (words.Is(k, "failed") && k > i - 5))
            {
                return true;
            }
        }

        return false;
    }
}
