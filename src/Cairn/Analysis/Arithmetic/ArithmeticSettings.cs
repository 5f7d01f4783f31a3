using System.Collections.Frozen;
using System.Collections.Immutable;
using Cairn.Theatres;

namespace Cairn.Analysis.Arithmetic;

/// <summary>Which kinds of claims are levels and which are counts over a time, how far apart figures may lie, and what each rule says:
/// <c>ontology/arithmetic.yaml</c>.</summary>
internal sealed record ArithmeticSettings
{
    /// <summary>Kinds that stand at a moment: how many fighters, how many troops.</summary>
    public required FrozenSet<string> Levels { get; init; }

    /// <summary>Kinds that are counted over a time: attacks in a month.</summary>
    public required FrozenSet<string> Counts { get; init; }

    /// <summary>Kinds whose figures are of one thing only where what is counted is the same word.</summary>
    public required FrozenSet<string> CountedAlike { get; init; }

    /// <summary>Units of which no number is a level: attackers of one attack.</summary>
    public required FrozenSet<string> NoLevels { get; init; }

    /// <summary>Units of a share of something: neither a level nor a count, and a change of one is told in points.</summary>
    public required FrozenSet<string> Shares { get; init; }

    public required int MonthsApart { get; init; }

    public required int LeastDaysOfACount { get; init; }

    public required int MostShorterCounts { get; init; }

    public required FrozenDictionary<string, RuleWording> Rules { get; init; }

    /// <summary>The names of the rules as the file lists them.</summary>
    public required ImmutableArray<string> RuleNames { get; init; }

    /// <summary>Short words that fill slots, and cautions that any check may carry.</summary>
    public required FrozenDictionary<string, string> Phrases { get; init; }

    /// <param name="ontology">The ontology's folder.</param>
    /// <exception cref="DataException">The file is missing or wrong.</exception>
    public static ArithmeticSettings Read(string ontology)
    {
        var root = OntologyNode.Read(Path.Combine(ontology, "arithmetic.yaml"))
            .Allow("levels", "counts", "counted-alike", "no-levels", "shares", "months-apart", "least-days-of-a-count", "most-shorter-counts", "rules", "phrases");
        var names = new HashSet<string>(StringComparer.Ordinal);
        var phrases = root.List("phrases").Select(node => (Name: node.Allow("name", "says").New("name", names), Says: node.Text("says"))).ToArray();
        var rules = root.List("rules").Select(node => new RuleWording(node.Allow("name", "title", "says", "conflict", "caution").New("name", names), node.Text("title"), node.Text("says"), node.Optional("conflict"), node.Text("caution"))).ToImmutableArray();
        return new ArithmeticSettings
        {
            Levels = root.Texts("levels").ToFrozenSet(StringComparer.Ordinal),
            Counts = root.Texts("counts").ToFrozenSet(StringComparer.Ordinal),
            CountedAlike = root.Texts("counted-alike").ToFrozenSet(StringComparer.Ordinal),
            NoLevels = root.Texts("no-levels").ToFrozenSet(StringComparer.OrdinalIgnoreCase),
            Shares = root.Texts("shares").ToFrozenSet(StringComparer.OrdinalIgnoreCase),
            MonthsApart = root.Whole("months-apart"),
            LeastDaysOfACount = root.Whole("least-days-of-a-count"),
            MostShorterCounts = root.Whole("most-shorter-counts"),
            Rules = rules.ToFrozenDictionary(rule => rule.Name, StringComparer.Ordinal),
            RuleNames = [.. rules.Select(rule => rule.Name)],
            Phrases = phrases.ToFrozenDictionary(pair => pair.Name, pair => pair.Says, StringComparer.Ordinal),
        };
    }
}
