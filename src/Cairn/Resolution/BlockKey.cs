using Cairn.Theatres;

namespace Cairn.Resolution;

/// <summary>Where a telling is filed so that what may be the same happening is found beside it: a half-degree cell, or for wide places a country,
/// by days; and by its words.</summary>
internal readonly record struct BlockKey(string Country, int CellNorth, int CellEast, int Day)
{
    private const double Cell = 0.5;
    private const int NoCell = int.MinValue;

    /// <summary>True where the place is a province, a country or wider, or has no known point.</summary>
    public static bool IsWide(Portrait portrait) =>
        portrait.Place?.Gazetteer is not { Latitude: not null, Longitude: not null } known || known.RadiusKm > IncidentResolver.WideKm;

    /// <summary>Where it is filed: a day each, in its cell, or under its country where it is a wide place.</summary>
    public static IEnumerable<BlockKey> Filed(Portrait portrait) => Placed(portrait).Concat(InWords(portrait));

    /// <summary>Where a telling is filed by its words, so that copies find each other without day or place.</summary>
    private static IEnumerable<BlockKey> InWords(Portrait portrait) =>
        portrait.Telling.Evidence is { Length: >= EventComparison.FewestCopied } words ? [new BlockKey("words " + words, NoCell, NoCell, 0)] : [];

    private static IEnumerable<BlockKey> Placed(Portrait portrait)
    {
        if (portrait.Days is not { Days: <= EventComparison.LongestDays } days || portrait.Place is not { } place)
        {
            yield break;
        }

        bool wide = IsWide(portrait);
        for (int day = days.First.DayNumber; day <= days.Last.DayNumber; day++)
        {
            yield return new BlockKey(wide ? place.Country ?? "" : "", wide ? NoCell : North(place.Gazetteer!), wide ? NoCell : East(place.Gazetteer!), day);
        }
    }

    /// <summary>Where its neighbours are filed: the wide places of its country and, where it is none of these itself, the cells around it.</summary>
    public static IEnumerable<BlockKey> Sought(Portrait portrait) => Around(portrait).Concat(InWords(portrait));

    private static IEnumerable<BlockKey> Around(Portrait portrait)
    {
        if (portrait.Days is not { Days: <= EventComparison.LongestDays } days || portrait.Place is not { } place)
        {
            yield break;
        }

        bool wide = IsWide(portrait);
        int margin = days.Days == 1 ? 1 : 0;
        for (int day = days.First.DayNumber - margin; day <= days.Last.DayNumber + margin; day++)
        {
            yield return new BlockKey(place.Country ?? "", NoCell, NoCell, day);
            if (wide)
            {
                continue;
            }

            var (north, east) = (North(place.Gazetteer!), East(place.Gazetteer!));
            for (int i = -1; i <= 1; i++)
            {
                for (int j = -1; j <= 1; j++)
                {
                    yield return new BlockKey("", north + i, east + j, day);
                }
            }
        }
    }

    private static int North(Place place) => (int)Math.Floor((place.Latitude ?? 0) / Cell);

    private static int East(Place place) => (int)Math.Floor((place.Longitude ?? 0) / Cell);
}
