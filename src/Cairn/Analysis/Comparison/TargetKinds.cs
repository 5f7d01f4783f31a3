using System.Collections.Frozen;
using System.Collections.Immutable;
using Cairn.Coding.Events.Wording;
using Cairn.Theatres;

namespace Cairn.Analysis.Comparison;

/// <summary>Brings targets as they are named ("five policemen", "Iraqi army", "a market") to a few kinds, so that they can be compared.</summary>
/// <remarks>The kinds are rows of <c>ontology/target-kinds.tsv</c>. Thread-safe.</remarks>
public sealed class TargetKinds
{
    private readonly FrozenDictionary<string, ActorKind> actors;
    private readonly FrozenDictionary<string, NounClass> nouns;
    private readonly ImmutableArray<(string Kind, ImmutableHashSet<ActorKind> Actors, NounClass Nouns)> kinds;

    private TargetKinds(FrozenDictionary<string, ActorKind> actors, FrozenDictionary<string, NounClass> nouns, ImmutableArray<(string, ImmutableHashSet<ActorKind>, NounClass)> kinds) =>
        (this.actors, this.nouns, this.kinds) = (actors, nouns, kinds);

    /// <param name="ontology">The ontology's folder.</param>
    /// <param name="theatres">Whose actors are known by name.</param>
    /// <exception cref="DataException">The file is missing or wrong.</exception>
    public static TargetKinds Read(string ontology, TheatreSet theatres)
    {
        var rows = TsvTable.Read(Path.Combine(ontology, "target-kinds.tsv"), ["kind", "actors", "nouns"]).Rows;
        return new TargetKinds(
            theatres.Actors.SelectMany(actor => actor.Variants.Prepend(actor.Name), (actor, name) => (actor.Kind, Name: name))
                .DistinctBy(pair => pair.Name, StringComparer.OrdinalIgnoreCase).ToFrozenDictionary(pair => pair.Name, pair => pair.Kind, StringComparer.OrdinalIgnoreCase),
            NounFile.Read(Path.Combine(ontology, "words", "event-roles.tsv")).ToFrozenDictionary(noun => noun.Key, noun => noun.Value.Class, StringComparer.OrdinalIgnoreCase),
            [.. rows.Select(row => (row.Required("kind"), row.List("actors").Select(name => Choice<ActorKind>(row, name)).ToImmutableHashSet(), row.List("nouns").Aggregate(NounClass.None, (all, name) => all | Choice<NounClass>(row, name))))]);
    }

    /// <summary>The kind of a target.</summary>
    public string Of(string target)
    {
        var (actor, noun) = (actors.TryGetValue(target, out var known) ? known : (ActorKind?)null, NounOf(target));
        return kinds.First(kind => actor is { } one ? kind.Actors.Contains(one) || (kind.Actors.IsEmpty && kind.Nouns == NounClass.None) : (kind.Nouns & noun) != 0 || (kind.Actors.IsEmpty && kind.Nouns == NounClass.None)).Kind;
    }

    /// <summary>The class of the last noun that is known: of "five members of the police" that of "police".</summary>
    private NounClass NounOf(string target)
    {
        string[] words = target.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        for (int end = words.Length; end > 0; end--)
        {
            for (int first = Math.Max(0, end - 3); first < end; first++)
            {
                if (nouns.TryGetValue(string.Join(' ', words[first..end]), out var found) && found != NounClass.None)
                {
                    return found;
                }
            }
        }

        return NounClass.None;
    }

    private static T Choice<T>(TsvRow row, string name) where T : struct, Enum =>
        Enum.TryParse(name.Replace("-", "", StringComparison.Ordinal), true, out T value) ? value : throw row.Error(DataErrors.BadValue, $"'{name}' is none of {string.Join(", ", Enum.GetNames<T>())}");
}
