namespace Cairn.Ledger.Incidents;

/// <summary>Finds the named body that a sentence gives as its source: "according to the Red Cross", "the Iraqi Health Ministry said". A bare "officials
/// said" names nobody.</summary>
internal static class NamedSpeaker
{
    /// <summary>The name without its article; null where the sentence names nobody, or only a single word.</summary>
    public static string? In(string sentence)
    {
        string[] words = sentence.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        for (int i = 0; i < words.Length; i++)
        {
            bool accords = i > 1 && words[i - 1] == "to" && words[i - 2].Equals("according", StringComparison.OrdinalIgnoreCase);
            if (accords && Name(words, i, forward: true) is { } behind)
            {
                return behind;
            }

            if (words[i].TrimEnd('.', ',') is "said" or "says" or "announced" or "reported" && Name(words, i - 1, forward: false) is { } before)
            {
                return before;
            }
        }

        return null;
    }

    private static string? Name(string[] words, int at, bool forward)
    {
        var name = new List<string>();
        for (int i = at; i >= 0 && i < words.Length; i += forward ? 1 : -1)
        {
            string word = words[i].Trim(',', '.', '"', '\u201c', '\u201d');
            bool article = word.Equals("the", StringComparison.OrdinalIgnoreCase);
            bool within = word.Length > 0 && (char.IsUpper(word[0]) || (name.Count > 0 && word is "of" or "for"));
            if (article && forward && name.Count == 0)
            {
                continue;
            }

            if (article || !within)
            {
                break;
            }

            name.Insert(forward ? name.Count : 0, word);
            if (words[forward ? i : Math.Max(0, i - 1)].EndsWith(','))
            {
                break;
            }
        }

        return name.Count > 1 ? string.Join(' ', name) : null;
    }
}
