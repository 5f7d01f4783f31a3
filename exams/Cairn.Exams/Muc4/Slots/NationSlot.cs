using System.Collections.Frozen;
using System.Collections.Immutable;
using Cairn.Theatres;

namespace Cairn.Exams.Muc4;

/// <summary>The nation of a target where its words name one that is not the country of the incident: "U.S. embassy".</summary>
internal sealed class NationSlot
{
    private readonly FrozenDictionary<string, string> nations;

    /// <param name="countries">Today's countries with their adjectives.</param>
    /// <param name="path">File of what the task calls otherwise.</param>
    public NationSlot(ImmutableArray<Country> countries, string path)
    {
        var known = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var country in countries)
        {
            foreach (string word in country.Demonyms.Append(country.Name))
            {
                known[word] = country.Name.ToUpperInvariant();
            }
        }

        foreach (var row in TsvTable.Read(path, ["words", "nation"]).Rows)
        {
            foreach (string word in row.List("words"))
            {
                known[word] = row.Required("nation");
            }
        }

        nations = known.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>The nation, or null where none is named or it is the country itself.</summary>
    public string? Of(MucReading message, Part part, string country)
    {
        var mention = message.Mentions[part.Mention];
        string[] words = [.. Enumerable.Range(mention.First, mention.LongEnd - mention.First).Select(t => message.Text.Tokens[t].Span.In(message.Text.Document.Text).ToString())];
        for (int i = 0; i < words.Length; i++)
        {
            if ((nations.TryGetValue(words[i], out string? nation) || (i + 1 < words.Length && nations.TryGetValue($"{words[i]} {words[i + 1]}", out nation))) && nation != country)
            {
                return nation;
            }
        }

        return null;
    }
}
