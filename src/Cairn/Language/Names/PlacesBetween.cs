using Cairn.Theatres;

namespace Cairn.Language.Names;

/// <summary>Makes one place out of two that a road or line joins: "the road between Kirkuk and Tikrit", "the Mosul-Erbil road". An area with its
/// middle half-way and a radius that takes in both ends, never a point.</summary>
internal sealed class PlacesBetween(TextAtoms text)
{
    private const double LeastRadiusKm = 5;

    /// <summary>The place between two names that follow each other; null where no road joins them.</summary>
    public FoundName? Join(FoundName one, FoundName other)
    {
        if (one is not { Kind: MentionKind.Place, Place: { Latitude: not null, Kind: > PlaceKind.Country } } || other is not { Kind: MentionKind.Place, Place: { Latitude: not null, Kind: > PlaceKind.Country } })
        {
            return null;
        }

        bool hyphened = other.First == one.End && text.Joins(other.First) && text.Atoms[other.First].Gap == AtomGap.Hyphen;
        if (hyphened && text.Joins(other.End) && text.Is(other.End, NameWordKind.RoadWord))
        {
            return Between(one, other, one.First, other.End + 1);
        }

        int link = one.First - 1;
        bool linked = other.First == one.End + 1 && text.Joins(one.End) && text.Joins(other.First) && (text.WordIs(one.End, "and") || text.WordIs(one.End, "to") || text.WordIs(one.End, "with"));
        if (!linked || link < 1 || !text.Joins(one.First) || !text.Joins(link))
        {
            return null;
        }

        bool joins = text.WordIs(link, "between") || text.WordIs(link, "from") || text.WordIs(link, "linking") || text.WordIs(link, "connecting");
        return joins && text.Is(link - 1, NameWordKind.RoadWord) ? Between(one, other, link - 1, other.End) : null;
    }

    private FoundName Between(FoundName one, FoundName other, int first, int end)
    {
        Place from = one.Place!, to = other.Place!;
        double distance = Geography.Kilometres(from.Latitude!.Value, from.Longitude!.Value, to.Latitude!.Value, to.Longitude!.Value);
        var found = new FoundName { First = first, End = end, Span = text.Span(first, end), Kind = MentionKind.Place };
        string name = found.Words(text.Text);
        return found with
        {
            Name = name,
            MadeUp = new Place
            {
                Id = "",
                Name = name,
                Variants = [],
                Kind = PlaceKind.Area,
                Country = from.Country == to.Country ? from.Country : null,
                Admin1 = from.Country == to.Country && Division(from) == Division(to) ? Division(from) : null,
                Latitude = (from.Latitude + to.Latitude) / 2,
                Longitude = (from.Longitude + to.Longitude) / 2,
                RadiusKm = Math.Max(LeastRadiusKm, Math.Round(distance / 2)),
            },
        };
    }

    private static string? Division(Place place) => place.Kind == PlaceKind.Admin1 ? place.Name : place.Admin1;
}
