using System.Collections.Immutable;
using System.Globalization;
using Cairn.Language.Tokens;
using Cairn.Values;

namespace Cairn.Analysis.Arithmetic;

/// <summary>Puts what a rule found into words, with the cautions that its figures call for.</summary>
internal sealed class CheckWriter(ArithmeticSettings settings)
{
    /// <param name="rule">The rule's key.</param>
    /// <param name="verdict">What it comes to.</param>
    /// <param name="figures">What it rests on.</param>
    /// <param name="rows">The table.</param>
    /// <param name="slots">What fills the rule's words.</param>
    public Check Write(string rule, CheckVerdict verdict, ImmutableArray<Figure> figures, ImmutableArray<CheckRow> rows, params ReadOnlySpan<(string Name, string Words)> slots)
    {
        var wording = settings.Rules[rule];
        return new Check
        {
            Rule = rule,
            Title = wording.Title,
            Verdict = verdict,
            Words = Sentence(Fill(wording.SentenceFor(verdict), slots)),
            Rows = rows,
            Figures = figures,
            Counters = figures.Skip(1).All(figure => FigureTable.AreOfOneCounter(figures[0], figure)) ? Counters.Same : Counters.Different,
            Cautions = [Sentence(Fill(wording.Caution, slots)), .. Cautions(figures)],
        };
    }

    /// <summary>A short word of the data file.</summary>
    public string Phrase(string name) => settings.Phrases[name];

    public string Phrase(string name, params ReadOnlySpan<(string Name, string Words)> slots) => Fill(settings.Phrases[name], slots);

    public CheckRow Told(Figure figure, string label = "told") => new(Phrase(label), figure.Value, figure.Claim.Unit, figure);

    public CheckRow Reckoned(CountRange value, string unit, string label = "reckoned") => new(Phrase(label), value, unit, null);

    /// <summary>A number for people: 1,470 to 1,484; at least 10.</summary>
    public static string Number(CountRange range) => range switch
    {
        { Low: null, High: null } => "?",
        { Low: { } low, High: null } => "at least " + Plain(low),
        { Low: null, High: { } high } => "at most " + Plain(high),
        { Low: { } low, High: { } high } => low == high ? Plain(low) : $"{Plain(low)} to {Plain(high)}",
    };

    /// <summary>A time for people, with its preposition before it: " in 2019", " in April 2020"; empty where there is none.</summary>
    public static string When(DateRange? period) => period switch
    {
        null => "",
        { HasNoEnd: true } days => string.Create(CultureInfo.InvariantCulture, $" from {days.First:yyyy-MM-dd} on"),
        { } days when days == DateRange.Year(days.First.Year) => string.Create(CultureInfo.InvariantCulture, $" in {days.First.Year}"),
        { } days when days == DateRange.Month(days.First.Year, days.First.Month) => string.Create(CultureInfo.InvariantCulture, $" in {days.First:MMMM yyyy}"),
        { } days => days.Days == 1 ? $" on {days}" : string.Create(CultureInfo.InvariantCulture, $" from {days.First:yyyy-MM-dd} to {days.Last:yyyy-MM-dd}"),
    };

    private IEnumerable<string> Cautions(ImmutableArray<Figure> figures)
    {
        if (figures.Any(figure => figure.Has(FigureSense.Rounded)))
        {
            yield return Phrase("rounded");
        }

        if (figures.Any(figure => figure.Value.Low is null || figure.Value.High is null))
        {
            yield return Phrase("open");
        }

        if (figures.FirstOrDefault(figure => figure.Period is null && figure.Months is not null) is { } yearless)
        {
            yield return Phrase("no-year", ("months", Whole(yearless.Months!.Value)));
        }

        if (figures.Any(figure => figure.Report != figures[0].Report))
        {
            if (figures.Any(figure => figure.Day is null))
            {
                yield return Phrase("no-day");
            }

            int apart = figures.Max(one => figures.Max(other => FigureTable.MonthsBetween(one, other) ?? 0));
            if (apart > 0)
            {
                yield return Phrase("days-apart", ("months", Whole(apart)));
            }
        }

        string[] names = [.. figures.Select(figure => figure.Claim.Subject.Value).Distinct(StringComparer.OrdinalIgnoreCase)];
        if (names.Length > 1)
        {
            yield return Phrase("other-names", ("names", string.Join("; ", names)));
        }

        if (figures.Skip(1).Any(figure => !FigureTable.AreOfOneCounter(figures[0], figure)))
        {
            yield return Phrase("other-counters");
        }
    }

    private static string Fill(string words, ReadOnlySpan<(string Name, string Words)> slots)
    {
        foreach (var (name, filling) in slots)
        {
            words = words.Replace("{" + name + "}", filling, StringComparison.Ordinal);
        }

        return words;
    }

    private static string Sentence(string words) => words.Length == 0 ? words : char.ToUpperInvariant(words[0]) + words[1..];

    private static string Whole(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Plain(decimal value) => value.ToString("#,0.##", CultureInfo.InvariantCulture);
}
