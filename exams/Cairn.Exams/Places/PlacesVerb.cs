using System.CommandLine;
using System.Globalization;
using Cairn.Theatres;

namespace Cairn.Exams.Places;

/// <summary>The check <c>places</c>: compares the theatres' places with open gazetteer extracts and lists those that lie elsewhere.</summary>
/// <remarks>Settlements, districts and sites are compared by name within their country. A place is confirmed where a point of one of its
/// names, or of its consonants, lies within 25 km; off where points have its name but none is so near; unconfirmed where no extract has the
/// name. An "off" may be a namesake: it is for a person to look at.</remarks>
internal static class PlacesVerb
{
    private const double Near = 25;

    public static Command Verb()
    {
        var exams = new Option<DirectoryInfo>("--exams") { Required = true, Description = "The folder of the exams, with places and series in it." };
        var theatre = new Option<string[]>("--theatre") { Description = "Theatres to check; all where none is named.", AllowMultipleArgumentsPerToken = true };
        var all = new Option<bool>("--unconfirmed") { Description = "List the places that no extract has, too." };
        var verb = new Command("places", "The theatres' places against open gazetteer extracts.") { exams, theatre, all };
        verb.SetAction(parsed => Check(parsed.GetRequiredValue(exams).FullName, parsed.GetValue(theatre) ?? [], parsed.GetValue(all)));
        return verb;
    }

    private static int Check(string exams, string[] names, bool listUnconfirmed)
    {
        var points = PlaceExtracts.Read(exams).ToList();
        var byName = points.ToLookup(point => (point.Country, point.Key));
        var byCountry = points.ToLookup(point => point.Country);
        foreach (var theatre in TheatreSet.Read([], names).Theatres.Where(theatre => names.Length == 0 || names.Contains(theatre.Name, StringComparer.Ordinal)))
        {
            int confirmed = 0, off = 0, unconfirmed = 0;
            foreach (var place in theatre.Places.Where(IsPoint))
            {
                var named = place.Variants.Prepend(place.Name).SelectMany(name => byName[(place.Country!, PlaceExtracts.Key(name))]).ToList();
                var nearest = named.MinBy(point => Distance(place, point));
                if (nearest is not null && Distance(place, nearest) <= Near)
                {
                    confirmed++;
                }
                else if (byCountry[place.Country!].Any(point => Distance(place, point) <= Near && SoundsLike(place, point)))
                {
                    confirmed++;
                }
                else if (nearest is not null)
                {
                    off++;
                    Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
                        $"off {Distance(place, nearest),6:F0} km  {place.Id} {place.Latitude} {place.Longitude}  {nearest.Source} '{nearest.Name}' {nearest.Latitude:F2} {nearest.Longitude:F2}"));
                }
                else
                {
                    unconfirmed++;
                    if (listUnconfirmed)
                    {
                        Console.WriteLine($"unconfirmed   {place.Id}");
                    }
                }
            }

            Console.WriteLine($"{theatre.Name}: checked {confirmed + off + unconfirmed}, confirmed {confirmed}, off {off}, unconfirmed {unconfirmed}");
        }

        return 0;
    }

    private static bool IsPoint(Place place) =>
        place is { Country: not null, Latitude: not null, Kind: PlaceKind.City or PlaceKind.Town or PlaceKind.Village or PlaceKind.Neighbourhood or PlaceKind.Site or PlaceKind.Admin2 };

    private static double Distance(Place place, ReferencePoint point) =>
        Geography.Kilometres(place.Latitude!.Value, place.Longitude!.Value, point.Latitude, point.Longitude);

    private static bool SoundsLike(Place place, ReferencePoint point) =>
        Consonants(point.Key) is { Length: >= 3 } key && place.Variants.Prepend(place.Name).Any(name => Consonants(PlaceExtracts.Key(name)) == key);

    private static string Consonants(string key) => string.Concat(key.Where((letter, at) => !"aeiouyw".Contains(letter, StringComparison.Ordinal) && (at == 0 || key[at - 1] != letter)));
}
