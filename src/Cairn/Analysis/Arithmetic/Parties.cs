using System.Collections.Frozen;
using Cairn.Theatres;

namespace Cairn.Analysis.Arithmetic;

/// <summary>Tells whether two names stand for the same party: the same actor, one a part of the other, or a state and its forces.</summary>
internal sealed class Parties
{
    private const int MostWordsOfACountry = 5;

    private readonly FrozenDictionary<string, Actor> byName;
    private readonly FrozenDictionary<string, Actor> byId;
    private readonly FrozenDictionary<string, string> countries;
    private readonly FrozenDictionary<string, string> names;
    private readonly FrozenSet<string> countryNames;

    public Parties(TheatreSet theatres)
    {
        byName = theatres.Actors.GroupBy(actor => actor.Name, StringComparer.OrdinalIgnoreCase).ToFrozenDictionary(group => group.Key, group => group.Last(), StringComparer.OrdinalIgnoreCase);
        byId = theatres.Actors.ToFrozenDictionary(actor => actor.Id, StringComparer.Ordinal);
        countries = theatres.Countries.ToFrozenDictionary(country => country.Name, country => country.Code, StringComparer.OrdinalIgnoreCase);
        countryNames = theatres.Countries.SelectMany(country => country.Variants.Add(country.Name)).ToFrozenSet(StringComparer.OrdinalIgnoreCase);
        names = theatres.Countries.ToFrozenDictionary(country => country.Code, country => country.Name, StringComparer.Ordinal);
    }

    /// <summary>True for an actor of a theatre or a state: a name that means the same in every report, unlike "people" or "the girls".</summary>
    public bool IsKnown(string name) => byName.ContainsKey(name) || countries.ContainsKey(name);

    /// <summary>True where the first words are a country's name.</summary>
    public bool BeginsCountry(ReadOnlySpan<string> words)
    {
        string name = "";
        for (int i = 0; i < words.Length && i < MostWordsOfACountry; i++)
        {
            name += (i == 0 ? "" : " ") + words[i];
            if (countryNames.Contains(name))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>True where words name something below a state: "victims of the attack in Tikrit", but not "victims of the clash" nor "victims of
    /// the fighting in Syria", which may be anybody's anywhere there.</summary>
    public bool IsNamed(string subject) => subject.Any(char.IsUpper) && !countries.Keys.Any(country => subject.EndsWith(" " + country, StringComparison.OrdinalIgnoreCase));

    /// <summary>A country's name by its code; the code where it is unknown.</summary>
    public string Country(string code) => names.GetValueOrDefault(code, code);

    /// <summary>The country of a party that is a branch of another in one country ("Islamic State in Iraq"); null for all others.</summary>
    public string? CountryOf(string name) => byName.GetValueOrDefault(name) is { Kind: ActorKind.ArmedGroup, Parent: not null } actor ? actor.Country : null;

    public bool AreOne(string one, string other) =>
        one.Equals(other, StringComparison.OrdinalIgnoreCase) || (byName.GetValueOrDefault(one), byName.GetValueOrDefault(other)) switch
        {
            ({ } left, { } right) => IsWithin(left, right) || IsWithin(right, left),
            ({ } force, null) => IsForceOf(force, other),
            (null, { } force) => IsForceOf(force, one),
            _ => false,
        };

    private bool IsWithin(Actor part, Actor whole)
    {
        var at = part;
        for (int steps = 0; at is not null && steps < 8; steps++)
        {
            if (at.Id == whole.Id)
            {
                return true;
            }

            at = at.Parent is { } parent ? byId.GetValueOrDefault(parent) : null;
        }

        return false;
    }

    private bool IsForceOf(Actor actor, string state) =>
        actor.Kind is ActorKind.State or ActorKind.Government or ActorKind.Military && actor.Country is { } code && countries.GetValueOrDefault(state) == code;
}
