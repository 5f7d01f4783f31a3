using System.Collections.Frozen;
using System.Collections.Immutable;
using Cairn.Coding.Events.Triggers;
using Cairn.Theatres;

namespace Cairn.Coding.Events.Wording;

/// <summary>The forms of English verbs and nouns, for reading lexicons that list base forms only.</summary>
internal sealed class Inflection
{
    private readonly FrozenDictionary<string, (ImmutableArray<string> Past, ImmutableArray<string> Participle)> irregular;

    private Inflection(FrozenDictionary<string, (ImmutableArray<string>, ImmutableArray<string>)> irregular) => this.irregular = irregular;

    /// <param name="path">irregular-verbs.tsv.</param>
    public static Inflection Read(string path) => new(TsvTable.Read(path, ["lemma", "past", "participle"]).Rows.ToFrozenDictionary(
        row => row.Required("lemma"), row => (row.List("past"), row.List("participle"))));

    /// <summary>All forms of a verb, or of a phrase whose first word is one.</summary>
    public IEnumerable<(string Phrase, VerbForm Form)> Verb(string phrase)
    {
        int space = phrase.IndexOf(' ', StringComparison.Ordinal);
        string verb = space < 0 ? phrase : phrase[..space], rest = space < 0 ? "" : phrase[space..];
        yield return (phrase, VerbForm.Base);
        yield return (Plural(verb) + rest, VerbForm.Third);
        yield return (Ing(verb) + rest, VerbForm.Ing);
        if (!irregular.TryGetValue(verb, out var forms))
        {
            yield return (Past(verb) + rest, VerbForm.Past);
            yield break;
        }

        foreach (string past in forms.Past)
        {
            yield return (past + rest, VerbForm.Past);
        }

        foreach (string participle in forms.Participle.Except(forms.Past))
        {
            yield return (participle + rest, VerbForm.Participle);
        }
    }

    /// <summary>The plural of a noun or of a noun phrase's last word; also the third person of a verb.</summary>
    public static string Plural(string noun) =>
        noun.EndsWith('s') || noun.EndsWith('x') || noun is "go" || noun.EndsWith("ch", StringComparison.Ordinal) || noun.EndsWith("sh", StringComparison.Ordinal) ? noun + "es"
        : noun.Length > 2 && noun[^1] == 'y' && !IsVowel(noun[^2]) ? noun[..^1] + "ies"
        : noun + "s";

    private static string Past(string verb) =>
        verb.EndsWith('e') ? verb + "d"
        : verb.Length > 2 && verb[^1] == 'y' && !IsVowel(verb[^2]) ? verb[..^1] + "ied"
        : Doubled(verb) + "ed";

    private string Ing(string verb)
    {
        if (verb.EndsWith("ie", StringComparison.Ordinal))
        {
            return verb[..^2] + "ying";
        }

        bool doubledInPast = irregular.TryGetValue(verb, out var forms) && forms.Past.Any(past => past == verb + verb[^1] + "ed");
        return (doubledInPast ? verb + verb[^1] : verb.EndsWith('e') && !verb.EndsWith("ee", StringComparison.Ordinal) ? verb[..^1] : Doubled(verb)) + "ing";
    }

    /// <summary>"Stab" doubles its last letter, "raid" and "open" do not: a short word of consonant, one vowel, consonant.</summary>
    private static string Doubled(string verb)
    {
        bool closed = verb.Length >= 3 && !IsVowel(verb[^1]) && verb[^1] is not ('w' or 'x' or 'y') && IsVowel(verb[^2]) && !IsVowel(verb[^3]);
        return closed && (verb.Count(IsVowel) == 1 || verb.EndsWith("run", StringComparison.Ordinal)) ? verb + verb[^1] : verb;
    }

    private static bool IsVowel(char c) => c is 'a' or 'e' or 'i' or 'o' or 'u';
}
