using System.Collections.Immutable;
using Cairn.Cleaning.Lines;
using Cairn.Theatres;

namespace Cairn.Cleaning.Facts;

/// <summary>Tells the language of a text by its script and its short words.</summary>
internal sealed class LanguageProfiles
{
    /// <summary>The code for a language that could not be told.</summary>
    public const string Unknown = "und";

    private const int Looked = 20_000, Words = 600, FewestHits = 2;
    private const double LeastShare = 0.06;
    private readonly ImmutableArray<(string Language, string Script)> profiles;

    /// <summary>By short word, the profiles that have it.</summary>
    private readonly WordTable<int[]> shortWords;

    public LanguageProfiles(string file)
    {
        var rows = TsvTable.Read(file, ["language", "script", "words"]).Rows;
        profiles = [.. rows.Select(r => (r.Required("language"), r.Required("script")))];
        shortWords = new(
            rows.SelectMany((r, i) => r.List("words").Distinct().Select(word => (Word: word, Profile: i))).GroupBy(p => p.Word, p => p.Profile).Select(g => KeyValuePair.Create(g.Key, g.ToArray())),
            StringComparison.Ordinal);
    }

    /// <summary>The short words of all languages.</summary>
    public IEnumerable<string> ShortWords => shortWords.Words;

    /// <summary>ISO 639-1 code, or <see cref="Unknown"/>.</summary>
    public string Tell(string text)
    {
        var sample = text.AsSpan(0, Math.Min(text.Length, Looked));
        string? script = MainScript(sample);
        int[] candidates = [.. Enumerable.Range(0, profiles.Length).Where(p => profiles[p].Script == script)];
        if (candidates.Length <= 1)
        {
            return candidates.Length == 0 ? Unknown : profiles[candidates[0]].Language;
        }

        var words = new WordCursor(sample, stackalloc char[WordCursor.UsualLetters]);
        int[] hits = new int[profiles.Length];
        int count = 0;
        while (count < Words && words.MoveNext())
        {
            count++;
            foreach (int profile in shortWords.GetValueOrDefault(words.Word) ?? [])
            {
                hits[profile]++;
            }
        }

        int best = candidates.MaxBy(c => hits[c]);
        return hits[best] >= FewestHits && hits[best] >= count * LeastShare ? profiles[best].Language : Unknown;
    }

    private static string? MainScript(ReadOnlySpan<char> text)
    {
        var counts = new Dictionary<string, int>();
        int latin = 0;
        foreach (char c in text)
        {
            if (char.IsAsciiLetter(c))
            {
                latin++;
            }
            else if (char.IsLetter(c) && ScriptOf(c) is { } script)
            {
                counts[script] = counts.GetValueOrDefault(script) + 1;
            }
        }

        if (latin > 0)
        {
            counts["latin"] = counts.GetValueOrDefault("latin") + latin;
        }

        // Japanese mixes its syllables with Han characters.
        return counts.Count == 0 ? null : counts.GetValueOrDefault("kana") * 10 > counts.GetValueOrDefault("han") && counts.ContainsKey("kana") && counts.GetValueOrDefault("han") + counts["kana"] > counts.GetValueOrDefault("latin") ? "kana" : counts.MaxBy(c => c.Value).Key;
    }

    private static string? ScriptOf(char c) => c switch
    {
        < '\u0250' => "latin",
        >= '\u0370' and < '\u0400' => "greek",
        >= '\u0400' and < '\u0530' => "cyrillic",
        >= '\u0530' and < '\u0590' => "armenian",
        >= '\u0590' and < '\u0600' => "hebrew",
        (>= '\u0600' and < '\u0780') or (>= '\uFB50' and < '\uFE00') or >= '\uFE70' and < '\uFF00' => "arabic",
        >= '\u0900' and < '\u0980' => "devanagari",
        >= '\u0980' and < '\u0A00' => "bengali",
        >= '\u0E00' and < '\u0E80' => "thai",
        >= '\u10A0' and < '\u1100' => "georgian",
        >= '\u1200' and < '\u1380' => "ethiopic",
        (>= '\u1100' and < '\u1200') or (>= '\uAC00' and < '\uD7B0') => "hangul",
        >= '\u1E00' and < '\u1F00' => "latin",
        >= '\u3040' and < '\u3100' => "kana",
        >= '\u3400' and < '\uA000' => "han",
        _ => null,
    };
}
