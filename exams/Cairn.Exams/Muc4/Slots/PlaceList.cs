using System.Collections.Frozen;
using Cairn.Language;
using Cairn.Language.Tokens;
using Cairn.Theatres;

namespace Cairn.Exams.Muc4;

/// <summary>The places of the task, found in a text by their words.</summary>
internal sealed class PlaceList
{
    private const int LongestName = 7;
    private readonly FrozenDictionary<string, TaskPlace[]> byName;
    private readonly FrozenSet<string> types;

    private PlaceList(IEnumerable<TaskPlace> places)
    {
        byName = places.GroupBy(p => p.Name, StringComparer.Ordinal).ToFrozenDictionary(g => g.Key, g => g.ToArray(), StringComparer.Ordinal);
        types = byName.Values.SelectMany(p => p).Select(p => p.Type).ToFrozenSet(StringComparer.Ordinal);
    }

    public static PlaceList Read(string path) => new(TsvTable.Read(path, ["name", "type", "country", "within"]).Rows
        .Select(r => new TaskPlace(r.Required("name"), r.Required("type"), r.Optional("country") ?? "", r.Optional("within") ?? "")));

    /// <summary>All places of a name.</summary>
    public IReadOnlyList<TaskPlace> ByName(string name) => byName.GetValueOrDefault(name) ?? [];

    /// <summary>The places named in a sentence, each with its first token; of namesakes those that the word behind it ("department") or the
    /// country speaks for.</summary>
    public List<(int Token, TaskPlace Place)> Find(Reading reading, Sentence sentence, string country)
    {
        var found = new List<(int, TaskPlace)>();
        for (int i = sentence.FirstToken; i < sentence.TokenEnd; i++)
        {
            for (int end = Math.Min(sentence.TokenEnd, i + LongestName); end > i; end--)
            {
                string words = reading.Document.Text[reading.Tokens[i].Span.Start..reading.Tokens[end - 1].Span.End].ToUpperInvariant();
                if (byName.TryGetValue(words, out var places) && StandsAlone(reading, sentence, i, end))
                {
                    if (Choose(places, Word(reading, sentence, end), country) is { } place)
                    {
                        found.Add((i, place));
                    }

                    i = end - 1;
                    break;
                }
            }
        }

        return found;
    }

    private static string Word(Reading reading, Sentence sentence, int token) =>
        token < sentence.TokenEnd && token >= sentence.FirstToken ? reading.Tokens[token].Span.In(reading.Document.Text).ToString().ToUpperInvariant() : "";

    /// <summary>False within a longer name: "Bolivar" of "Simon Bolivar".</summary>
    private bool StandsAlone(Reading reading, Sentence sentence, int first, int end)
    {
        bool IsName(int token) => token >= sentence.FirstToken && token < sentence.TokenEnd && reading.Syntax[token].Tag is "NNP" or "NNPS";
        return !IsName(first - 1) && (!IsName(end) || types.Contains(Word(reading, sentence, end)));
    }

    private static TaskPlace? Choose(TaskPlace[] places, string next, string country)
    {
        var fitting = places.Where(p => p.Country.Length == 0 || country.Length == 0 || p.Country == country).ToArray();
        return fitting.FirstOrDefault(p => p.Type == next)
            ?? fitting.OrderByDescending(p => p.Country == country).ThenBy(p => p.Depth == 1 ? 0 : 1).FirstOrDefault();
    }
}
