using System.Collections.Immutable;
using System.Globalization;
using Cairn.Language.Tokens;
using Cairn.Theatres;
using Cairn.Values;

namespace Cairn.Language.Dates;

/// <summary>The words that make dates, and the feasts.</summary>
internal sealed class DateWords
{
    private readonly WordTable<int?[]> words;
    private readonly WordSets<DateWordSet> sets;

    /// <param name="words">Words with what each is worth as each <see cref="DateWordKind"/>.</param>
    /// <param name="feasts">The times that each feast was held.</param>
    /// <param name="sets">The short lists of words around dates.</param>
    private DateWords(WordTable<int?[]> words, PhraseTable<ImmutableArray<Feast>> feasts, WordSets<DateWordSet> sets) => (this.words, Feasts, this.sets) = (words, feasts, sets);

    /// <summary>One time that a feast was held; without a year it comes each year (the year of the days is then 4, a leap year).</summary>
    internal readonly record struct Feast(DateRange Days, bool IsYearly)
    {
        public DateRange In(int year) => IsYearly ? new DateRange(new DateOnly(year, Days.First.Month, Days.First.Day), new DateOnly(year, Days.Last.Month, Days.Last.Day)) : Days;
    }

    /// <summary>The times that each feast was held.</summary>
    public PhraseTable<ImmutableArray<Feast>> Feasts { get; }

    /// <summary>What a word is worth as the given kind; null where it is none. A closing full stop does not count.</summary>
    public int? this[ReadOnlySpan<char> word, DateWordKind kind] =>
        word.Length > 0 && words.TryGetValue(word[^1] == '.' ? word[..^1] : word, out int?[]? worth) ? worth[(int)kind] : null;

    /// <summary>Whether a word is worth something in dates.</summary>
    public bool IsKnown(ReadOnlySpan<char> word) =>
        word.Length > 0 && words.TryGetValue(word[^1] == '.' ? word[..^1] : word, out int?[]? worth) && worth.AsSpan(0, (int)DateWordKind.Opener).ContainsAnyExcept((int?)null);

    /// <summary>All words that a date of words can begin with, but for numbers.</summary>
    public IEnumerable<string> Openers => words.Words.Concat(Feasts.Phrases.Select(feast => feast.Split(' ')[0]));

    /// <summary>Whether the word at a token is one of a short list; false outside the text.</summary>
    public bool Is(TokenText text, int at, DateWordSet set) => sets.Has(set, text[at]);

    /// <summary>The unit of time that a word names; null where it names none.</summary>
    public DateUnit? Unit(TokenText text, int at) => this[text[at], DateWordKind.Unit] is { } unit ? (DateUnit)unit : null;

    /// <summary>The index behind a part of the day, as "morning" in "Tuesday morning"; the index itself where none stands there.</summary>
    public int BehindDayPart(TokenText text, int at, int limit) => at < limit && this[text[at], DateWordKind.DayPart] is not null ? at + 1 : at;

    /// <param name="folder">Folder with dates.tsv, feasts.tsv and date-word-sets.tsv.</param>
    public static DateWords Read(string folder)
    {
        var words = new Dictionary<string, int?[]>(StringComparer.OrdinalIgnoreCase);
        foreach (var row in TsvTable.Read(Path.Combine(folder, "dates.tsv"), ["word", "kind", "value"]).Rows)
        {
            string word = row.Required("word");
            int?[] worth = words.TryGetValue(word, out int?[]? known) ? known : words[word] = new int?[Enum.GetValues<DateWordKind>().Length];
            worth[(int)row.Choice<DateWordKind>("kind")] = (int)(row.Number("value") ?? throw row.Error(DataErrors.BadValue, "'value' is empty"));
        }

        var feasts = new Dictionary<string, List<Feast>>(StringComparer.OrdinalIgnoreCase);
        foreach (var row in TsvTable.Read(Path.Combine(folder, "feasts.tsv"), ["feast", "first", "last"]).Rows)
        {
            var (first, yearly) = Day(row, "first");
            var (last, _) = Day(row, "last");
            string name = row.Required("feast");
            if (!feasts.TryGetValue(name, out var times))
            {
                feasts[name] = times = [];
            }

            times.Add(new Feast(new DateRange(first, last), yearly));
        }

        return new DateWords(
            new WordTable<int?[]>(words, StringComparison.OrdinalIgnoreCase),
            new PhraseTable<ImmutableArray<Feast>>(new(feasts.Select(feast => KeyValuePair.Create(feast.Key, feast.Value.ToImmutableArray())), StringComparison.OrdinalIgnoreCase)),
            WordSets<DateWordSet>.Read(Path.Combine(folder, "date-word-sets.tsv")));
    }

    private static (DateOnly Day, bool Yearly) Day(TsvRow row, string column)
    {
        string cell = row.Required(column);
        bool yearly = cell.Length == 5;
        return DateOnly.TryParseExact(yearly ? "0004-" + cell : cell, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? (day, yearly)
            : throw row.Error(DataErrors.BadValue, $"'{cell}' in '{column}' is no day");
    }
}
