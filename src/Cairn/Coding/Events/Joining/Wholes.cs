using Cairn.Coding.Events.Tellings;
using Cairn.Coding.Events.Triggers;
using Cairn.Coding.Events.Wording;
using Cairn.Theatres;

namespace Cairn.Coding.Events.Joining;

/// <summary>Drops a telling that only sums up others of the report: "strikes across the country killed eight", "raided three villages".</summary>
internal static class Wholes
{
    public static List<Happening> Part(ReportWords words, List<Happening> events)
    {
        var dropped = new HashSet<Happening>();
        foreach (var whole in events)
        {
            if (Families.Of(whole) != EventFamily.Violence || !IsWide(whole) || IsOne(words, whole))
            {
                continue;
            }

            var parts = events.Where(part => part != whole && !dropped.Contains(part) && Families.Of(part) == EventFamily.Violence && !part.OnlyAdds && !IsWide(part) && part.Places.Count > 0 && Fits(whole, part)).ToList();
            if (parts.Count < 2)
            {
                continue;
            }

            dropped.Add(whole);
            foreach (var part in parts)
            {
                if (part.Actors.Count == 0)
                {
                    part.Actors.AddRange(whole.Actors);
                }

                part.Date ??= whole.Date;
                if (part.IsTollOnly)
                {
                    part.Means |= whole.Means;
                    part.Triggers.AddRange(whole.Triggers);
                    part.Tactics.AddRange(whole.Tactics);
                    foreach (var (means, span) in whole.MeansAt)
                    {
                        part.MeansAt.TryAdd(means, span);
                    }
                }
            }
        }

        events.RemoveAll(dropped.Contains);
        return events;
    }

    /// <summary>"A truck bomb exploded in the capital": one happening, however widely its place is told.</summary>
    private static bool IsOne(ReportWords words, Happening whole)
    {
        for (int i = whole.Clause.First; i < Math.Min(whole.At.First, whole.Clause.First + 4); i++)
        {
            if (words.Is(i, WordSet.Indefinite))
            {
                return true;
            }
        }

        return whole.At.First > 0 && words.Is(whole.At.First - 1, WordSet.Indefinite);
    }

    /// <summary>Told of a whole country or region, or of several places without their names.</summary>
    public static bool IsWide(Happening happening) =>
        happening.CountsPlaces || happening.Places.All(p => p.Place?.Kind is PlaceKind.Country or PlaceKind.Region || (p.Place is null && p.Country is not null));

    private static bool Fits(Happening whole, Happening part)
    {
        if ((whole.Means & Means.Remote) != 0 && (part.Means & Means.Remote) != 0 && (whole.Means & part.Means & Means.Remote) == 0)
        {
            return false;
        }

        if (whole.Date?.Value is { } a && part.Date?.Value is { } b && !a.Overlaps(b))
        {
            return false;
        }

        bool actors = part.Actors.Count == 0 || whole.Actors.Any(one => part.Actors.Any(other => one.Name == other.Name));
        bool places = whole.Places.Count == 0 || whole.Places.Any(p => part.Places.Any(q => (q.Place?.Country ?? q.Country?.Code) is not { } code || code == (p.Place?.Country ?? p.Country?.Code)));
        return actors && places && part.Order > whole.Order;
    }
}
