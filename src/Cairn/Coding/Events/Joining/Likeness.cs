using Cairn.Coding.Events.Judging;
using Cairn.Coding.Events.Parties;
using Cairn.Coding.Events.Tellings;
using Cairn.Coding.Events.Triggers;
using Cairn.Coding.Events.Wording;
using Cairn.Language;
using Cairn.Language.Names;
using Cairn.Theatres;
using Cairn.Values;

namespace Cairn.Coding.Events.Joining;

/// <summary>Judges whether two tellings are of one happening, by days, places, sides, tolls and means.</summary>
internal static class Likeness
{
    private const double BroadKm = 60;

    /// <summary>Above zero where the two may be one, the higher the surer; zero where nothing tells; below zero where something speaks against it.</summary>
    public static int Of(Happening earlier, Happening later)
    {
        var (one, other) = (Families.Of(earlier), Families.Of(later));
        if (one != other || (earlier.OnlyAdds && !later.OnlyAdds))
        {
            return -1;
        }

        if (one == EventFamily.Violence && (Conflicts(earlier.Means, later.Means) || IsCampaign(earlier) != IsCampaign(later)))
        {
            return -1;
        }

        if (later.IsAnother)
        {
            return -1;
        }

        if (one == EventFamily.Violence && AgainstOthers(earlier, later))
        {
            return -1;
        }

        if (Serial(earlier, later) || Opposed(earlier, later))
        {
            return -1;
        }

        // A rival figure does not part two tellings that agree in where and when, but one of other victims does.
        int toll = Toll(earlier, later);
        if (toll < 0 && AreOthers(earlier.Targets, later.Targets))
        {
            return -1;
        }

        if (toll < 0 && !(Place(earlier, later) > 0 && Days(earlier, later) >= 0) && !(later.IsDefinite && Days(earlier, later) >= 0 && Place(earlier, later) >= 0))
        {
            return -1;
        }

        int points = Math.Max(toll, 0) + (one == EventFamily.Violence && (earlier.Means & later.Means & Means.Remote & ~Means.Vehicle) != 0 ? 1 : 0);
        foreach (int part in (int[])[Days(earlier, later), Place(earlier, later), People(earlier.Actors, later.Actors, true), People(earlier.Targets, later.Targets, false)])
        {
            if (part < 0)
            {
                return -1;
            }

            points += part;
        }

        return points;
    }

    /// <summary>An assault on civilians and the fight that ends it are two events.</summary>
    private static bool AgainstOthers(Happening earlier, Happening later) =>
        earlier.Targets.Count > 0 && later.Targets.Count > 0 && !later.IsDefinite && SubTypes.Of(earlier) is var a && SubTypes.Of(later) is var b && (a, b) is ("Attack", "Armed clash") or ("Armed clash", "Attack");

    /// <summary>Fighters on the one hand, civilians on the other.</summary>
    private static bool AreOthers(List<Participant> one, List<Participant> other) => (AreArmed(one) && AreCivilians(other)) || (AreArmed(other) && AreCivilians(one));

    private static bool AreArmed(List<Participant> targets) => targets.Exists(t => t.IsArmed) && !targets.Exists(IsCivilian);

    private static bool AreCivilians(List<Participant> targets) => targets.Exists(IsCivilian) && !targets.Exists(t => t.IsArmed);

    private static bool IsCivilian(Participant target) => (target.Class & NounClass.ArmedParty) == 0 && (target.Class & NounClass.Civilian) != 0;

    /// <summary>An offensive, an invasion, a battle: larger than any attack in it.</summary>
    public static bool IsCampaign(Happening happening) => happening.Trigger is { SubType: "Armed clash" } trigger && trigger.Tactics.Contains("ground-operation");

    /// <summary>"34 strikes in Syria" and "near Ayn Isa, one strike": the second is one of the first.</summary>
    private static bool Serial(Happening earlier, Happening later) =>
        (IsWide(earlier) || earlier.Places is [{ Place: { } area }, ..] && IsBroad(area)) && later.Places.Count > 0 && !IsWide(later) && !later.IsDefinite && (earlier.Trigger.IsPlural || Differ(earlier.Killed, later.Killed) || Differ(earlier.Wounded, later.Wounded));

    private static bool Differ(Evidenced<CountRange>? one, Evidenced<CountRange>? other) => one is not null && other is not null && one.Value.Low != other.Value.Low;

    /// <summary>Whether those who act in the one are those who suffer the other, of which no doer is told: "four gunmen were killed".</summary>
    private static bool Answers(Happening one, Happening other) =>
        one.Actors.Count > 0 && other.Actors.Count == 0 && other.Targets.Count > 0 && !one.Means.HasFlag(Means.Suicide)
        && other.Targets.All(t => one.Actors.Any(a => Same(a, t))) && !one.Targets.Any(t => other.Targets.Any(u => Same(t, u)));

    /// <summary>Whether those who take ground in the one have it taken from them in the other.</summary>
    private static bool Loses(Happening one, Happening other) =>
        one.Actors.Any(a => other.Targets.Any(t => Same(a, t))) && !one.Actors.Any(a => other.Actors.Any(b => Same(a, b)));

    private static bool IsWide(Happening happening) =>
        happening.Places.Count > 0 && happening.Places.All(IsWide);

    private static bool IsWide(Mention mention) => mention.Place?.Kind is PlaceKind.Country or PlaceKind.Region || (mention.Place is null && mention.Country is not null);

    /// <summary>Whether one side acts in the one and the other side in the other.</summary>
    private static bool Opposed(Happening one, Happening other)
    {
        if (Families.Of(one) == EventFamily.Violence && (Answers(one, other) || Answers(other, one)))
        {
            return true;
        }

        if (Families.Of(one) == EventFamily.Ground && (Loses(one, other) || Loses(other, one)))
        {
            return true;
        }

        if (one.Actors.Count == 0 || other.Actors.Count == 0)
        {
            return false;
        }

        if (one.Actors.Any(a => other.Actors.Any(b => Same(a, b))))
        {
            return false;
        }

        bool named = one.Actors.All(a => a.IsNamed) && other.Actors.All(a => a.IsNamed);
        return (one.Actors.All(a => a.IsArmedGroup) && other.Actors.All(a => a.IsState)) || (one.Actors.All(a => a.IsState) && other.Actors.All(a => a.IsArmedGroup))
            || (one.Actors.Any(a => other.Targets.Any(t => Same(a, t))) && other.Actors.Any(a => one.Targets.Any(t => Same(a, t))))
            || (Families.Of(one) != EventFamily.Violence && (named || Families.Of(one) is EventFamily.Movement or EventFamily.Statement or EventFamily.Release or EventFamily.Transfer));
    }

    private static bool Conflicts(Means one, Means other)
    {
        var (a, b) = (one & Means.Remote & ~Means.Vehicle, other & Means.Remote & ~Means.Vehicle);
        return a != 0 && b != 0 && (a & b) == 0 && !(Blast(a) && Blast(b)) && !(Flies(a) && Flies(b) && ((a | b) & Means.Drone) != 0);
    }

    private static bool Blast(Means means) => (means & (Means.Suicide | Means.Ied)) != 0;

    private static bool Flies(Means means) => (means & (Means.Drone | Means.Indirect | Means.Air)) != 0;

    private static int Days(Happening one, Happening other) =>
        Longer(one, other) || Longer(other, one) ? -1 : one.Date?.Value is not { } a || other.Date?.Value is not { } b ? 0 : a.Overlaps(b) ? a == b ? 2 : 1 : -1;

    /// <summary>"This year" and "on Tuesday": the one tells of a time, the other of a day in it.</summary>
    private static bool Longer(Happening one, Happening other) => one.Date?.Value is { Days: > 45 } && other.Date?.Value is { Days: <= 3 } && !one.IsDefinite && !other.IsDefinite;

    private static int Place(Happening earlier, Happening later)
    {
        var (a, b) = (Exact(earlier), Exact(later));
        if (a is null || b is null)
        {
            return 0;
        }

        if (a.Name == b.Name)
        {
            return IsWide(a) ? 0 : 2;
        }

        if (a.Place is null || b.Place is null)
        {
            return IsFacility(a) || IsFacility(b) || later.IsDefinite ? 0 : -1;
        }

        return Within(a.Place, b.Place) || Within(b.Place, a.Place) ? IsWide(a) || IsWide(b) ? 0 : 1 : later.IsDefinite && AreNeighbours(a.Place, b.Place) ? 0 : -1;
    }

    /// <summary>"Maashiq palace": a site that may lie in any place named.</summary>
    private static bool IsFacility(Mention mention) => mention.Place is null && mention.Country is null && mention.Name.LastIndexOf(' ') is var space and > 0 && char.IsLower(mention.Name[space + 1]);

    private static bool Within(Place small, Place large) => large.Kind switch
    {
        PlaceKind.Country => small.Country == large.Country,
        PlaceKind.Region => true,
        PlaceKind.Admin2 => small.Admin1 is not null && small.Admin1 == large.Admin1,
        PlaceKind.Admin1 => small.Admin1 == large.Name || (small.Admin1 is null && small.Country == large.Country),
        PlaceKind.Area when IsBroad(large) => small.Country == large.Country && IsInside(small, large),
        PlaceKind.Area or PlaceKind.City => small.Country == large.Country && small.Kind is PlaceKind.Neighbourhood or PlaceKind.Site or PlaceKind.Village or PlaceKind.Town && Near(small, large),
        _ => false,
    };

    /// <summary>Of one province: "the strike" may be told of the district or of the next town.</summary>
    private static bool AreNeighbours(Place one, Place other) => one.Country == other.Country && one.Admin1 is not null && one.Admin1 == other.Admin1;

    /// <summary>"South-west Syria": as large as a province or larger.</summary>
    private static bool IsBroad(Place place) => place is { Kind: PlaceKind.Area, RadiusKm: >= BroadKm };

    private static bool IsInside(Place small, Place area) =>
        small is { Latitude: { } a, Longitude: { } b } && area is { Latitude: { } c, Longitude: { } d } && Geography.Kilometres(a, b, c, d) <= area.RadiusKm;

    private static bool Near(Place small, Place large) =>
        small is { Latitude: { } a, Longitude: { } b } && large is { Latitude: { } c, Longitude: { } d } && Math.Abs(a - c) < 0.4 && Math.Abs(b - d) < 0.5;

    private static Mention? Exact(Happening happening) => happening.Places.OrderByDescending(p => p.Place?.Kind ?? PlaceKind.Town).FirstOrDefault();

    private static int People(List<Participant> one, List<Participant> other, bool act)
    {
        if (one.Count == 0 || other.Count == 0)
        {
            return 0;
        }

        if (one.Any(a => other.Any(b => Same(a, b) && (act || a.IsNamed || (a.Class & (NounClass.Place | NounClass.Leader)) != 0))))
        {
            return act || !one.Any(a => other.Any(b => Same(a, b) && (a.IsPerson || (a.Class & (NounClass.Place | NounClass.Leader)) != 0))) ? 1 : 2;
        }

        if (!act)
        {
            return 0;
        }

        if (one.Any(a => a.IsNamed && !a.IsPerson) && other.Any(a => a.IsNamed && !a.IsPerson) && !one.Any(a => other.Any(b => a.Country is not null && a.Country == b.Country || a.Actor?.Parent is not null && a.Actor.Parent == b.Actor?.Id || b.Actor?.Parent is not null && b.Actor.Parent == a.Actor?.Id)))
        {
            return -1;
        }

        return one.Any(a => a.Actor is not null) && other.Any(b => b.Actor is not null) && one.Any(a => a.IsArmedGroup) != other.Any(b => b.IsArmedGroup) ? -1 : 0;
    }

    private static bool Same(Participant a, Participant b) => a.Name.Equals(b.Name, StringComparison.OrdinalIgnoreCase) || (a.Actor is not null && a.Actor.Id == b.Actor?.Id);

    private static int Toll(Happening one, Happening other)
    {
        int points = 0;
        foreach (var (a, b) in ((Evidenced<CountRange>?, Evidenced<CountRange>?)[])[(one.Killed, other.Killed), (one.Wounded, other.Wounded), (one.Captured, other.Captured)])
        {
            if (a is null || b is null)
            {
                continue;
            }

            if (a.Value.Low == 1 || b.Value.Low == 1)
            {
                continue;
            }

            if (a.Value.Low == b.Value.Low || a.Value.High is not null && a.Value.High == b.Value.High)
            {
                points += 2;
            }
            else if (a.Value.Low is not null && b.Value.Low is not null && Math.Min(a.Value.Low!.Value, b.Value.Low!.Value) * 1.5m < Math.Max(a.Value.Low!.Value, b.Value.Low!.Value))
            {
                return -1;
            }
        }

        return points;
    }
}
