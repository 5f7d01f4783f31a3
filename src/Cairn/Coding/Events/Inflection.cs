using System.Collections.Frozen;
using Cairn.Theatres;

namespace Cairn.Coding.Events;

/// <summary>The forms of English verbs and nouns, for reading lexicons that list base forms only.</summary>
internal sealed class Inflection
{
    private readonly FrozenDictionary<string, (string Third, string[] Past, string[] Participle, string Ing)> irregular;

    private Inflection(FrozenDictionary<string, (string, string[], string[], string)> irregular) => this.irregular = irregular;

    /// <param name="path">event-irregular.tsv.</param>
    public static Inflection Read(string path) => new(TsvTable.Read(path, ["base", "third", "past", "participle", "ing"]).Rows.ToFrozenDictionary(
        row => row.Required("base"),
        row => (row.Required("third"), row.List("past").ToArray(), row.List("participle").ToArray(), row.Required("ing"))));

    /// <summary>All forms of a verb, or of a phrase whose first word is one.</summary>
    public IEnumerable<(string Phrase, VerbForm Form)> Verb(string phrase)
    {
        int space = phrase.IndexOf(' ', StringComparison.Ordinal);
        string verb = space < 0 ? phrase : phrase[..space], rest = space < 0 ? "" : phrase[space..];
        yield return (phrase, VerbForm.Base);
        if (irregular.TryGetValue(verb, out var forms))
        {
            yield return (forms.Third + rest, VerbForm.Third);
            yield return (forms.Ing + rest, VerbForm.Ing);
            foreach (string past in forms.Past)
            {
                yield return (past + rest, VerbForm.Past);
            }

            foreach (string participle in forms.Participle.Except(forms.Past))
            {
                yield return (participle + rest, VerbForm.Participle);
            }

            yield break;
        }

        yield return (Plural(verb) + rest, VerbForm.Third);
        string stem = verb.EndsWith('e') ? verb[..^1] : verb;
        bool toI = verb.Length > 2 && verb[^1] == 'y' && !IsVowel(verb[^2]);
        yield return ((toI ? verb[..^1] + "ied" : stem + "ed") + rest, VerbForm.Past);
        yield return (stem + "ing" + rest, VerbForm.Ing);
    }

    /// <summary>The plural of a noun or of a noun phrase's last word.</summary>
    public static string Plural(string noun) =>
        noun.EndsWith('s') || noun.EndsWith('x') || noun.EndsWith("ch", StringComparison.Ordinal) || noun.EndsWith("sh", StringComparison.Ordinal) ? noun + "es"
        : noun.Length > 2 && noun[^1] == 'y' && !IsVowel(noun[^2]) ? noun[..^1] + "ies"
        : noun + "s";

    private static bool IsVowel(char c) => c is 'a' or 'e' or 'i' or 'o' or 'u';
}
