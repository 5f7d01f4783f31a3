using Cairn.Theatres;

namespace Cairn.Language.Names.Grounding;

/// <summary>What the names of a report say of the countries and first-level divisions that it plays in: each name has one vote, shared among its bearers.</summary>
/// <remarks>What a name says itself does not count for it: each question names those whose votes are left out.</remarks>
internal sealed class PlaceVotes(int names)
{
    private readonly Dictionary<string, double> countries = new(StringComparer.Ordinal);
    private readonly Dictionary<string, double> divisions = new(StringComparer.Ordinal);
    private readonly Dictionary<string, double>?[] own = new Dictionary<string, double>?[names];

    /// <summary>Gives a share of a name's vote to the country and the division of a place; none where its country is unknown.</summary>
    public void Cast(int name, Place place, double share)
    {
        if (place.Country is not { } country)
        {
            return;
        }

        var mine = own[name] ??= new(StringComparer.Ordinal);
        Add(countries, mine, country, share);
        if (Division(place) is { } division)
        {
            Add(divisions, mine, division, share);
        }
    }

    /// <summary>The votes of all names but some for the country of a place; 0 and more.</summary>
    public double ForCountry(Place place, List<int> besides) => place.Country is { } country ? Left(countries.GetValueOrDefault(country), country, besides) : 0;

    /// <summary>The votes of all names but some for the division of a place; 0 and more.</summary>
    public double ForDivision(Place place, List<int> besides) => Division(place) is { } division ? Left(divisions.GetValueOrDefault(division), division, besides) : 0;

    /// <summary>The votes of all names but some for the division that has the most of them.</summary>
    public double MostForDivision(List<int> besides) => divisions.Count == 0 ? 0 : divisions.Max(vote => Left(vote.Value, vote.Key, besides));

    private double Left(double all, string key, List<int> besides) => Math.Max(0, all - besides.Sum(name => own[name]?.GetValueOrDefault(key) ?? 0));

    private static void Add(Dictionary<string, double> votes, Dictionary<string, double> own, string key, double share)
    {
        votes[key] = votes.GetValueOrDefault(key) + share;
        own[key] = own.GetValueOrDefault(key) + share;
    }

    private static string? Division(Place place) => place.Kind == PlaceKind.Admin1 ? place.Country + place.Name : place.Admin1 is { } division ? place.Country + division : null;
}
