using System.Collections.Immutable;
using Cairn.Values;

namespace Cairn.Resolution;

/// <summary>Judges whether two reports tell of one happening, from type, days, place, sides, tolls and words. Pure and symmetric: the order of the two
/// does not matter.</summary>
/// <remarks>Each thing that agrees or differs adds or takes points (<c>ontology/linking.tsv</c>); the sum says same, unsure or different, and the reasons
/// are told in words. Both must have a day and a place, unless one is a copy of the other's words. The same day and a large city alone do not suffice, since much happens there on one day. Events
/// of one report are never linked: a report's own events are different happenings.</remarks>
public sealed class EventComparison
{
    private readonly LinkWeights weights;

    public EventComparison(LinkWeights weights) => this.weights = weights;

    public static StageVersion Version { get; } = new("resolver", "1.0");

    /// <summary>Longest range of days that is compared: a telling of "this year" can be anything.</summary>
    public const int LongestDays = 31;

    /// <summary>Characters from which two tellings in the same words are copies of one text.</summary>
    public const int FewestCopied = 40;

    /// <param name="ontology">The ontology's folder.</param>
    public static EventComparison Read(string ontology) => new(LinkWeights.Read(ontology));

    /// <summary>Makes a telling ready for many comparisons.</summary>
    public Portrait Portray(Telling telling) => new(telling, weights, []);

    /// <summary>Makes many tellings ready, which then share the words of names that they have in common.</summary>
    internal IEnumerable<Portrait> Portray(IEnumerable<Telling> tellings)
    {
        var known = new Dictionary<string, ImmutableArray<string>>(StringComparer.Ordinal);
        foreach (var telling in tellings)
        {
            yield return new Portrait(telling, weights, known);
        }
    }

    /// <summary>True where a comparison with another coding's event is likely enough to pair the two: codings name sides and types each in their way, so less
    /// is asked than of two reports.</summary>
    public bool MayBeOneOf(Comparison found) => found.Points >= weights[LinkFeature.Dataset];

    /// <summary>The comparison of two tellings; null where they cannot be compared: of one report, or without a day or a place and in other words.</summary>
    public Comparison? Compare(Telling one, Telling other) => Compare(Portray(one), Portray(other));

    /// <summary>The comparison of two tellings; null where they cannot be compared: of one report, or without a day or a place and in other words.</summary>
    public Comparison? Compare(Portrait one, Portrait other)
    {
        bool inSameWords = AreCopies(one.Telling.Evidence, other.Telling.Evidence);
        if (one.Telling.Report == other.Telling.Report || (!inSameWords && !(IsPlaced(one) && IsPlaced(other))))
        {
            return null;
        }

        if (string.CompareOrdinal(one.Telling.Id.Value, other.Telling.Id.Value) > 0)
        {
            return Compare(other, one);
        }

        var sum = new LinkSum(weights);
        sum.AddDays(one.Days, other.Days);
        PlaceComparison.Add(sum, one.Place, other.Place);
        sum.AddTypes(one.Event, other.Event);
        sum.AddSides("actor", one.Actors, other.Actors, LinkFeature.ActorSame, LinkFeature.ActorOther);
        sum.AddSides("target", one.Targets, other.Targets, LinkFeature.TargetSame, LinkFeature.TargetOther);
        TollComparison.Add(sum, "killed", one, other, one.Event.Killed?.Value, other.Event.Killed?.Value);
        TollComparison.Add(sum, "wounded", one, other, one.Event.Wounded?.Value, other.Event.Wounded?.Value);
        sum.AddWords(one.Words, other.Words, inSameWords);
        return sum.Comparison();
    }

    /// <summary>True where two reports tell it in the very same words, and enough of them that this is no chance.</summary>
    internal static bool AreCopies(string one, string other) => one.Length >= FewestCopied && one == other;

    /// <summary>True where the telling has a place and days that are not too wide to compare.</summary>
    private static bool IsPlaced(Portrait portrait) => portrait is { Place: not null, Days.Days: <= LongestDays };
}
