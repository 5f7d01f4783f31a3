using System.Collections.Immutable;
using Cairn.Theatres;

namespace Cairn.Language.Matching;

/// <summary>Tells whether two names name the same person, body or place, across scripts, transliterations, order, initials and legal forms.</summary>
/// <remarks>The words of both names are folded to a to z and paired, the nearest first. Words that have no partner on both sides mean two
/// names; words more on one side alone are allowed for persons ("Akhtar Mansour" is "Akhtar Mohammad Mansour") and, where they are weak
/// words, for organisations. It knows spellings, not the world: that Daesh is ISIS stands in the theatres. Thread-safe.</remarks>
internal sealed class NameMatcher
{
    private readonly NameForms forms;
    private readonly NameReader reader;
    private readonly NamePairing pairing;
    private readonly SpellingComparer typing;
    private readonly MatchLimits limits;

    private NameMatcher(NameForms forms, SpellingComparer spelling, SpellingComparer typing, MatchLimits limits, NameSkeleton skeleton)
    {
        (this.forms, this.typing, this.limits) = (forms, typing, limits);
        reader = new NameReader(forms);
        Keys = new NameKeys(forms, reader, skeleton);
        pairing = new NamePairing(forms, spelling, typing, limits);
    }

    /// <summary>Under which keys a name is looked up among many.</summary>
    internal NameKeys Keys { get; }

    /// <param name="words">Folder of the vocabulary files; null for the one that ships beside the program.</param>
    /// <exception cref="DataException">A vocabulary file is missing or wrong.</exception>
    public static NameMatcher Read(string? words = null)
    {
        string folder = words ?? Path.Combine(DataFolders.Ontology, "words");
        return new NameMatcher(NameForms.Read(folder), Spellings("letter-costs.tsv"), Spellings("typing-costs.tsv"), MatchLimits.Read(folder), NameSkeleton.Read(folder));

        SpellingComparer Spellings(string file) => new(LetterCosts.Read(Path.Combine(folder, file)));
    }

    public NameVerdict Compare(string first, string second, NameSort sort)
    {
        var one = reader.Read(first, sort);
        var other = reader.Read(second, sort);
        if (one.Count == 0 || other.Count == 0)
        {
            return new NameVerdict(false, 0, ["nothing to compare"]);
        }

        if (one.Select(word => word.Text).SequenceEqual(other.Select(word => word.Text)))
        {
            return new NameVerdict(true, 1, [string.Equals(first, second, StringComparison.Ordinal) ? "the same name" : "the same words"]);
        }

        if (sort != NameSort.Person && (IsAcronym(one, other) || IsAcronym(other, one)))
        {
            return new NameVerdict(true, limits.Acronym, ["one is the initials of the other"]);
        }

        var (pairs, leftOne, leftOther) = pairing.Pair(one, other, sort);
        double whole = Whole(one, other);
        if (sort == NameSort.Person && Reversed(one, other, pairs))
        {
            return new NameVerdict(false, whole, ["father and son stand the other way round"]);
        }

        if (leftOne.Count > 0 && leftOther.Count > 0)
        {
            return one.Count != other.Count && whole >= limits.Whole
                ? new NameVerdict(true, whole, ["the same letters with other spaces"])
                : new NameVerdict(false, whole, [$"{string.Join(' ', leftOne)} is not {string.Join(' ', leftOther)}"]);
        }

        double likeness = pairs.Count == 0 ? 0 : pairs.Average(pair => pair.Likeness);
        var rest = leftOne.Count > 0 ? leftOne : leftOther;
        bool same = rest.Count == 0 || MayLack(rest, pairs, likeness, sort) || whole >= limits.Whole;
        return new NameVerdict(same, likeness, Reasons(pairs, rest, sort));
    }

    private double Whole(List<NameWord> one, List<NameWord> other) => typing.Likeness(
        string.Concat(one.Select(word => word.Text)),
        string.Concat(other.Select(word => word.Text)),
        false);

    /// <summary>Whether a name may do without the words that only the other one has.</summary>
    private bool MayLack(List<NameWord> rest, List<WordPair> pairs, double likeness, NameSort sort)
    {
        int core = pairs.Count(pair => !forms.Particles.Contains(pair.One.Text) && pair.One.Text.Length > 1);
        switch (sort)
        {
            case NameSort.Person:
                bool kunya = pairs.Exists(pair => pair.One.IsKunya && pair.Other.IsKunya);
                return rest.TrueForAll(word => forms.Particles.Contains(word.Text))
                    || (core >= 2 && likeness >= limits.Shorter)
                    || ((pairs.Count >= 2 || kunya) && core >= 1 && likeness >= limits.ShorterByOne);
            case NameSort.Place:
                return rest.TrueForAll(word => forms.Articles.Contains(word.Text));
            default:
                return rest.TrueForAll(word => forms.Weak.Contains(word.Text) || forms.Articles.Contains(word.Text))
                    || (sort == NameSort.Company && core >= 1 && rest.TrueForAll(word => NamePairing.IsNumeral(word.Text)));
        }
    }

    private ImmutableArray<string> Reasons(List<WordPair> pairs, List<NameWord> rest, NameSort sort)
    {
        var reasons = ImmutableArray.CreateBuilder<string>();
        var inOrder = pairs.OrderBy(pair => pair.AtOne).ToList();
        reasons.AddRange(inOrder.Select(pair => pair.Reason).OfType<string>());
        if (inOrder.Zip(inOrder.Skip(1), (before, after) => before.AtOther > after.AtOther).Contains(true))
        {
            reasons.Add("the words stand in another order");
        }

        var articles = rest.Where(word => forms.Articles.Contains(word.Text)).Select(word => $"'{word}'").ToList();
        if (articles.Count > 0)
        {
            reasons.Add($"article {string.Join(' ', articles)} left out");
        }

        var words = rest.Where(word => !forms.Articles.Contains(word.Text)).Select(word => word.Text).ToList();
        if (words.Count > 0)
        {
            bool kunyaAlone = sort == NameSort.Person && pairs.Count == 1 && pairs[0].One.IsKunya;
            reasons.Add(kunyaAlone ? $"kunya '{pairs[0].One}' alone, {string.Join(' ', words)} is missing" : $"{string.Join(' ', words)} is missing");
        }

        return reasons.Count > 0 ? reasons.ToImmutable() : ["each word has its partner"];
    }

    private bool IsAcronym(List<NameWord> one, List<NameWord> other) =>
        one.Count == 1 && one[0].Text.Length >= 2 && other.Count >= 2 && one[0].Text.Length <= 8
        && string.Concat(other.Where(word => !forms.Weak.Contains(word.Text)).Select(word => word.Text[0])) == one[0].Text;

    /// <summary>"Salman bin Muhammad" and "Muhammad bin Salman": the names around "bin" have changed places.</summary>
    private bool Reversed(List<NameWord> one, List<NameWord> other, List<WordPair> pairs)
    {
        int binOne = one.FindIndex(word => forms.Sons.Contains(word.Text)), binOther = other.FindIndex(word => forms.Sons.Contains(word.Text));
        return binOne > 0 && binOther > 0
            && pairs.Exists(pair => pair.AtOne == binOne - 1 && pair.AtOther > binOther)
            && pairs.Exists(pair => pair.AtOther == binOther - 1 && pair.AtOne > binOne);
    }
}
