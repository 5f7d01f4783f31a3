using System.Collections.Frozen;

namespace Cairn.Theatres;

/// <summary>Finds the usual name of an actor by any of its names, so that two sources that name it each in their way can be compared.</summary>
/// <remarks>A name that two actors share stands for neither.</remarks>
/// <param name="actors">The actors of the theatres; one id is one actor.</param>
public sealed class ActorNames(IEnumerable<Actor> actors)
{
    private readonly FrozenDictionary<string, string> usual = actors
        .SelectMany(actor => actor.Variants.Append(actor.Name), (actor, name) => (Written: name, Actor: actor))
        .GroupBy(named => named.Written, StringComparer.OrdinalIgnoreCase)
        .Where(group => group.DistinctBy(named => named.Actor.Id).Count() == 1)
        .ToFrozenDictionary(group => group.Key, group => group.First().Actor.Name, StringComparer.OrdinalIgnoreCase);

    /// <summary>The actor's usual name; the name itself where no actor is known by it, or more than one.</summary>
    public string Usual(string name) => usual.GetValueOrDefault(name, name);
}
