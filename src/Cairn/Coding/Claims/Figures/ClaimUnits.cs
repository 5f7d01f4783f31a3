using Cairn.Coding.Claims.Wording;
using Cairn.Theatres;

namespace Cairn.Coding.Claims.Figures;

/// <summary>The nouns that numbers count: <c>claim-units.tsv</c>.</summary>
internal sealed class ClaimUnits
{
    private const int LongestPhrase = 4;
    private readonly WordTable<ClaimUnit> units;

    private ClaimUnits(WordTable<ClaimUnit> units) => this.units = units;

    /// <summary>What stands for people of whom nothing more is known.</summary>
    public ClaimUnit People => units["people"];

    /// <summary>What an armed group's name stands for where its strength is told.</summary>
    public ClaimUnit Fighters => units["fighters"];

    /// <exception cref="DataException">The file is missing or wrong.</exception>
    public static ClaimUnits Read(string path)
    {
        var units = new Dictionary<string, ClaimUnit>(StringComparer.Ordinal);
        foreach (var row in TsvTable.Read(path, ["words", "kind", "role", "unit"]).Rows)
        {
            var unit = new ClaimUnit(row.Required("kind"), row.Required("role"), row.Required("unit"));
            foreach (string phrase in row.List("words"))
            {
                units.TryAdd(phrase.ToLowerInvariant(), unit);
            }
        }

        return new ClaimUnits(new WordTable<ClaimUnit>(units, StringComparison.Ordinal));
    }

    /// <summary>The longest known phrase that ends with a token and begins at or behind another; null where there is none.</summary>
    public ClaimUnit? EndingAt(ReadingWords words, int last, int first)
    {
        ClaimUnit? found = null;
        string phrase = "";
        for (int i = last; i >= Math.Max(first, last - LongestPhrase + 1); i--)
        {
            phrase = phrase.Length == 0 ? words[i] : words[i] + " " + phrase;
            found = units.GetValueOrDefault(phrase) ?? found;
        }

        return found;
    }
}
