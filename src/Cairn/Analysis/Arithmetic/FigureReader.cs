using System.Collections.Immutable;
using System.Globalization;
using Cairn.Coding;
using Cairn.Coding.Claims.Wording;
using Cairn.Language.Tokens;
using Cairn.Theatres;
using Cairn.Values;

namespace Cairn.Analysis.Arithmetic;

/// <summary>Reads what the sentence of each claim says about its figure: that those counted left, that it is a part of the figure before it,
/// one side of a change, a number in each of many, for how many months it stands.</summary>
internal sealed class FigureReader
{
    /// <summary>How many words before a number may say what it is.</summary>
    private const int Ahead = 4;

    /// <summary>How many words may part the two sides of "from … to …".</summary>
    private const int BetweenSides = 6;

    private static readonly ImmutableArray<(string Class, int Months)> Spans = [("months-1", 1), ("months-3", 3), ("months-6", 6), ("months-9", 9), ("months-12", 12)];
    private static readonly ImmutableArray<(string Class, int Months)> Bases = [("base-month", 1), ("base-quarter", 3), ("base-year", 12)];
    private readonly SentenceFinder sentences;
    private readonly PhraseBook words;
    private readonly Parties parties;

    private FigureReader(SentenceFinder sentences, PhraseBook words, Parties parties) => (this.sentences, this.words, this.parties) = (sentences, words, parties);

    /// <param name="ontology">The ontology's folder.</param>
    /// <param name="parties">Knows the names of countries.</param>
    /// <exception cref="DataException">A data file is missing or wrong.</exception>
    public static FigureReader Read(string ontology, Parties parties) =>
        new(SentenceFinder.Read(ontology), PhraseBook.Read(Path.Combine(ontology, "words", "arithmetic-words.tsv")), parties);

    /// <summary>The figures of one report, in the order of its text.</summary>
    public IEnumerable<Figure> Read(ReportClaims report)
    {
        var told = report.Claims.OrderBy(named => named.Claim.Value.Spans[0]).ToArray();
        for (int first = 0; first < told.Length;)
        {
            var (span, tokens) = sentences.Around(report.Text, told[first].Claim.Value.Spans[0]);
            int end = first + 1;
            while (end < told.Length && told[end].Claim.Value.Spans[0].Start < span.End)
            {
                end++;
            }

            foreach (var figure in OfSentence(report, span, tokens, told[first..end]))
            {
                yield return figure;
            }

            first = end;
        }
    }

    private IEnumerable<Figure> OfSentence(ReportClaims report, TextSpan span, ImmutableArray<Token> tokens, (string Name, Claim Claim)[] told)
    {
        string[] written = [.. tokens.Select(token => token.Span.In(report.Text).ToString().Replace('’', '\''))];
        string[] lower = [.. written.Select(word => word.ToLowerInvariant())];
        var places = told.Select(named => Place(tokens, named.Claim.Value.Spans[0])).ToArray();
        string sentence = string.Join(' ', span.In(report.Text).ToString().Split(default(char[]), StringSplitOptions.RemoveEmptyEntries));
        for (int i = 0; i < told.Length; i++)
        {
            var claim = told[i].Claim;
            var at = new NumberPlace(lower, written, places[i].First, places[i].End, i == 0 ? 0 : places[i - 1].End, i + 1 < told.Length ? places[i + 1].First : lower.Length);
            var sense = SenseOf(at, claim);
            sense |= i + 1 < told.Length && told[i + 1].Claim.Kind == claim.Kind && IsChange(at) ? FigureSense.Before : FigureSense.Plain;
            sense |= i > 0 && told[i - 1].Claim.Kind == claim.Kind && IsChange(at with { First = places[i - 1].First, End = places[i - 1].End, Next = at.First, Behind = i > 1 ? places[i - 2].End : 0 })
                ? FigureSense.After : FigureSense.Plain;
            int? months = MonthsToldOf(at, isFirst: i == 0);
            var period = claim.Period?.Value;
            bool isBorneOut = months is null || period is null || WholeMonths(period.Value) == months;
            yield return new Figure
            {
                Claim = claim,
                Name = told[i].Name,
                Report = report.Report,
                Stem = report.Stem,
                Outlet = report.Outlet,
                Published = report.Published,
                Sentence = sentence,
                SentenceSpan = span,
                Sense = sense,
                Period = isBorneOut ? period ?? YearOf(lower) : null,
                Months = months ?? (period is { } days ? WholeMonths(days) : null),
                MonthsBack = BackOf(at),
                Scope = [.. claim.Scope.Select(country => country.Value).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)],
            };
        }
    }

    private FigureSense SenseOf(NumberPlace at, Claim told)
    {
        var sense = FigureSense.Plain;
        bool remains = Says(at, at.End, at.Next, "remain");
        if (!remains && (Says(at, at.End, at.Next, "gone") || SaysBeforeAWord(at, "gone-from") || Says(at, at.First - Ahead, at.First, "gone-ahead")))
        {
            sense |= FigureSense.Gone;
        }

        sense |= Says(at, at.End, at.Next, "came") ? FigureSense.Came : FigureSense.Plain;
        sense |= IsPart(at) ? FigureSense.Part : FigureSense.Plain;
        sense |= words.Has(at.Words, 0, at.Next, "harmed") ? FigureSense.Harmed : FigureSense.Plain;
        sense |= Says(at, at.First - Ahead, at.Next, "local") || Says(at, at.End, Math.Min(at.End + 2, at.Next), "one-sort") || IsBelowCountry(at, told.Subject.Value) ? FigureSense.Local : FigureSense.Plain;
        sense |= Says(at, at.First - 3, at.First, "each") || IsRate(at) ? FigureSense.Each : FigureSense.Plain;
        sense |= Says(at, at.First - 2, at.End, "rounded") ? FigureSense.Rounded : FigureSense.Plain;
        return sense | (words.Has(at.Words, 0, at.Next, "planned") ? FigureSense.Planned : FigureSense.Plain);
    }

    /// <summary>True where a class stands between two tokens, but not beyond the numbers on both sides.</summary>
    private bool Says(NumberPlace at, int first, int end, string name) => words.Has(at.Words, Math.Max(at.Behind, first), end, name);

    /// <summary>"Including" before the number, or "among them" behind it with nothing to follow: what "81 rifles among them, …" says is of the 81.</summary>
    private bool IsPart(NumberPlace at) =>
        Matches(at, at.First - Ahead, at.First, "among").Exists(match => !IsClosed(at, match)) && !Says(at, at.First - Ahead, at.First, "all-but")
        || Matches(at, at.End, at.Next, "among").Exists(match => IsClosed(at, match));

    /// <summary>"28 attacks a week", but not "28 attacks a week later".</summary>
    private bool IsRate(NumberPlace at) =>
        Matches(at, at.End, at.Next, "a-time").Exists(match => !words.Has(at.Words, match.First - 1, match.First, "within") && !words.Has(at.Words, match.End, Math.Min(match.End + 1, at.Words.Length), "apart"));

    private List<PhraseMatch> Matches(NumberPlace at, int first, int end, string name) => words.MatchAll(at.Words, Math.Max(at.Behind, first), end).FindAll(match => match.Class == name);

    private static bool IsClosed(NumberPlace at, PhraseMatch match) => match.End >= at.Words.Length || !char.IsLetterOrDigit(at.Words[match.End][0]);

    /// <summary>A name of no country stands behind "in" or "near" in the number's own clause: "300 in Kunar". A place that the subject names itself
    /// narrows nothing.</summary>
    private bool IsBelowCountry(NumberPlace at, string subject)
    {
        for (int i = Math.Max(at.Behind, at.First - Ahead); i < at.Next - 1; i++)
        {
            if (i >= at.End && (at.Words[i] is "," or ";" || words.Has(at.Words, i, i + 1, "among")))
            {
                return false;
            }

            int name = at.Words[i + 1] == "the" ? i + 2 : i + 1;
            if (name < at.Next && words.Has(at.Words, i, i + 1, "at-a-place") && char.IsUpper(at.Written[name][0]) && at.Written[name].Any(char.IsLower)
                && !words.Has(at.Words, name, name + 1, "no-place") && !subject.Contains(at.Written[name], StringComparison.Ordinal) && !parties.BeginsCountry(at.Written.AsSpan(name)))
            {
                return true;
            }
        }

        return false;
    }

    private bool SaysBeforeAWord(NumberPlace at, string name) => words.MatchAll(at.Words, at.End, at.Next)
        .Exists(match => match.Class == name && match.End < at.Words.Length && char.IsLetter(at.Words[match.End][0]));

    /// <summary>"From" before this number, "to" between it and the next, and nothing else of weight between.</summary>
    private bool IsChange(NumberPlace at) =>
        at.Next - at.End <= BetweenSides && Says(at, at.First - 3, at.End, "from") && words.Has(at.Words, at.End, at.Next + 1, "to")
        && !at.Words.AsSpan(at.End, at.Next - at.End).ContainsAny(",", ";", ".");

    private int? MonthsToldOf(NumberPlace at, bool isFirst)
    {
        foreach (var (name, months) in Spans)
        {
            if (words.Has(at.Words, at.End, at.Next, name) || (isFirst && words.Has(at.Words, 0, at.First, name)))
            {
                return months;
            }
        }

        return null;
    }

    /// <summary>The one year that a sentence names as its time: "in 2014", "in February 2019"; null where it names none or several.</summary>
    private DateRange? YearOf(string[] lower)
    {
        int? year = null;
        for (int i = 1; i < lower.Length; i++)
        {
            if (lower[i].Length == 4 && int.TryParse(lower[i], NumberStyles.None, CultureInfo.InvariantCulture, out int named) && named is > 1900 and < 2100
                && words.Has(lower, i - 1, i, "before-a-year"))
            {
                if (year is { } other && other != named)
                {
                    return null;
                }

                year = named;
            }
        }

        return year is { } found ? DateRange.Year(found) : null;
    }

    private int? BackOf(NumberPlace at)
    {
        bool isSame = words.Has(at.Words, at.End, at.Next, "base-same");
        foreach (var (name, months) in Bases)
        {
            if (words.Has(at.Words, at.End, at.Next, name))
            {
                return isSame ? 12 : months;
            }
        }

        return isSame ? 12 : null;
    }

    /// <summary>How many whole months a period has; null where it begins or ends within one, or has no end.</summary>
    private static int? WholeMonths(DateRange period) =>
        !period.HasNoEnd && period.First.Day == 1 && period.Last.AddDays(1).Day == 1 ? ((period.Last.Year - period.First.Year) * 12) + period.Last.Month - period.First.Month + 1 : null;

    private static (int First, int End) Place(ImmutableArray<Token> tokens, TextSpan number)
    {
        int first = 0;
        while (first < tokens.Length - 1 && tokens[first].Span.End <= number.Start)
        {
            first++;
        }

        int end = Math.Min(first + 1, tokens.Length);
        while (end < tokens.Length && tokens[end].Span.Start < number.End)
        {
            end++;
        }

        return (first, end);
    }

    /// <summary>Where a number stands among the words of its sentence.</summary>
    /// <param name="Words">The sentence in lower case.</param>
    /// <param name="Written">The same as written.</param>
    /// <param name="First">The number's first token.</param>
    /// <param name="End">Behind its last.</param>
    /// <param name="Behind">Where the number before it ends.</param>
    /// <param name="Next">Where the next number begins.</param>
    private readonly record struct NumberPlace(string[] Words, string[] Written, int First, int End, int Behind, int Next);
}
