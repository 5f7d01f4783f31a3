using System.Globalization;
using Cairn.Theatres;

namespace Cairn.Language.Matching;

/// <summary>What it costs to read letters as other letters: "oo" as "u", a doubled letter as one, an h that some spellings leave out.</summary>
/// <remarks>In hundredths of a letter; a unit is one to four letters. <c>letter-costs.tsv</c> tells how sounds are written,
/// <c>typing-costs.tsv</c> how words are mistyped. Thread-safe.</remarks>
internal sealed class LetterCosts
{
    public const int LongestUnit = 4;

    /// <summary>No row allows it.</summary>
    public const int Never = ushort.MaxValue;

    private static readonly int Places = Enum.GetValues<LetterPlace>().Length;

    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> units;
    private readonly int count;
    private readonly ushort[][] exchanges;
    private readonly ushort[][] gaps;
    private readonly Dictionary<string, int> others = new(StringComparer.Ordinal);

    private LetterCosts(TsvTable table)
    {
        var known = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (string unit in table.Rows.SelectMany(row => row.List("units")))
        {
            known.TryAdd(unit, known.Count);
        }

        (units, count) = (known.GetAlternateLookup<ReadOnlySpan<char>>(), known.Count);
        exchanges = Empty(count * count);
        gaps = Empty(count);
        foreach (var row in table.Rows)
        {
            Add(row);
        }

        (Double, Swap, OtherGap) = (others["double"], others["swap"], others["gap"]);
        (OtherVowel, OtherConsonant) = (others["vowel"], others["consonant"]);
    }

    /// <summary>A letter that stands twice where it could stand once.</summary>
    public int Double { get; }

    /// <summary>Two neighbours that have changed places.</summary>
    public int Swap { get; }

    public int OtherGap { get; }

    public int OtherVowel { get; }

    public int OtherConsonant { get; }

    public static LetterCosts Read(string file) => new(TsvTable.Read(file, ["kind", "where", "cost", "units"]));

    /// <summary>The number of a unit; -1 where no row has it.</summary>
    public int Unit(ReadOnlySpan<char> letters) => units.TryGetValue(letters, out int unit) ? unit : -1;

    public int Exchange(LetterPlace place, int one, int other) => exchanges[(int)place][(one * count) + other];

    public int Gap(LetterPlace place, int unit) => gaps[(int)place][unit];

    private static ushort[][] Empty(int length)
    {
        var places = new ushort[Places][];
        for (int place = 0; place < Places; place++)
        {
            places[place] = new ushort[length];
            Array.Fill(places[place], ushort.MaxValue);
        }

        return places;
    }

    private void Add(TsvRow row)
    {
        string kind = row.Required("kind");
        if (!ushort.TryParse(row.Required("cost"), NumberStyles.None, CultureInfo.InvariantCulture, out ushort cost))
        {
            throw row.Error(DataErrors.BadValue, $"'{row["cost"]}' in 'cost' is no whole number");
        }

        switch (kind)
        {
            case "other":
                others[row.Required("where")] = cost;
                break;
            case "double":
                others[kind] = cost;
                break;
            case "exchange":
                AddExchanges(row, exchanges[(int)Place(row)], cost);
                break;
            case "gap":
                foreach (string unit in row.List("units"))
                {
                    ref ushort known = ref gaps[(int)Place(row)][Unit(unit)];
                    known = Math.Min(known, cost);
                }

                break;
            default:
                throw row.Error(DataErrors.BadValue, $"'{kind}' in 'kind' is none of other, double, exchange, gap");
        }
    }

    private void AddExchanges(TsvRow row, ushort[] costs, ushort cost)
    {
        foreach (string one in row.List("units"))
        {
            if (one.Length > LongestUnit)
            {
                throw row.Error(DataErrors.BadValue, $"'{one}' in 'units' has more than {LongestUnit} letters");
            }

            foreach (string other in row.List("units"))
            {
                ref ushort known = ref costs[(Unit(one) * count) + Unit(other)];
                known = Math.Min(known, cost);
            }
        }
    }

    private static LetterPlace Place(TsvRow row) => row.Optional("where") is null ? LetterPlace.Anywhere : row.Choice<LetterPlace>("where");
}
