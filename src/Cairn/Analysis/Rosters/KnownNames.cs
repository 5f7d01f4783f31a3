using System.Collections.Immutable;
using Cairn.Theatres;

namespace Cairn.Analysis.Rosters;

/// <summary>Finds the actor or public figure that a coded name stands for. A usual name goes before a variant; a variant of two stands for
/// neither.</summary>
internal sealed class KnownNames
{
    private readonly Dictionary<string, object?> byUsual = new(StringComparer.Ordinal);
    private readonly Dictionary<string, object?> byVariant = new(StringComparer.Ordinal);

    public KnownNames(TheatreSet theatres)
    {
        Actors = [.. theatres.Actors, .. theatres.Countries.Select(State)];
        People = theatres.People;
        foreach (var actor in Actors)
        {
            Add(actor, actor.Name, actor.Variants);
        }

        foreach (var person in People)
        {
            Add(person, person.Name, person.Variants);
        }
    }

    public ImmutableArray<Actor> Actors { get; }

    /// <summary>No text longer than this is a known name, even with an article before it and marks in it.</summary>
    public int Longest { get; private set; }

    public ImmutableArray<PublicFigure> People { get; }

    /// <summary>An <see cref="Actor"/>, a <see cref="PublicFigure"/>, or null.</summary>
    public object? Find(string name)
    {
        string key = Key(name);
        return byUsual.GetValueOrDefault(key) ?? byVariant.GetValueOrDefault(key);
    }

    private static Actor State(Country country) => new()
    {
        Id = "country-" + country.Code.ToLowerInvariant(),
        Name = country.Name,
        Kind = ActorKind.State,
        Country = country.Code,
        Variants = country.Variants,
    };

    private void Add(object known, string name, ImmutableArray<string> variants)
    {
        const int MarksAndArticle = 20;
        Longest = Math.Max(Longest, variants.Append(name).Max(one => one.Length) + MarksAndArticle);
        byUsual.TryAdd(Key(name), known);
        foreach (string key in variants.Select(Key).Distinct())
        {
            byVariant[key] = byVariant.TryGetValue(key, out object? other) && other != known ? null : known;
        }
    }

    private static string Key(string name)
    {
        var words = name.Split([' ', '-', '\u2019', '\n'], StringSplitOptions.RemoveEmptyEntries).Select(word => NameFold.Fold(word)).Where(word => word.Length > 0).ToList();
        return string.Join(' ', words is ["the", _, ..] ? words[1..] : words);
    }
}
