using Cairn.Theatres;

namespace Cairn.Language.Names;

/// <summary>Joins names to the words beside them that make another thing of them: "northern Iraq", "Kirkuk province", "Anbar
/// desert", "Iraqi-Syrian border", "Turkish army", "Russia's defence ministry".</summary>
internal sealed class PlaceCompounds(TextAtoms text)
{
    private const double KilometresPerMile = 1.609;

    /// <summary>A distance told in figures is good to this share of itself, and no better than this many kilometres.</summary>
    private const double Slack = 0.3, Nearby = 5;

    /// <summary>What the words beside a name say that it is, and where the name with them begins and ends.</summary>
    public (NameWordKind Suffix, int First, int End) Beside(FoundName name)
    {
        int end = name.End;
        if (text.Joins(end) && text.Atoms[end].Gap == AtomGap.Space)
        {
            foreach (var kind in (ReadOnlySpan<NameWordKind>)[NameWordKind.DivisionWord, NameWordKind.SettlementWord, NameWordKind.DistrictWord])
            {
                if (text.Is(end, kind) && !text.WordIs(end, "capital") && !text.WordIs(end, "state") && !text.WordIs(end, "area") && !text.WordIs(end, "areas"))
                {
                    return (kind, name.First, end + 1);
                }
            }

            if (text.WordIs(end, "state") || text.WordIs(end, "area") || text.WordIs(end, "areas"))
            {
                return (text.WordIs(end, "state") ? NameWordKind.DivisionWord : NameWordKind.None, name.First, end + (text.WordIs(end, "state") ? 1 : 0));
            }
        }

        int before = name.First - 1;
        if (before > 0 && text.Joins(name.First) && text.WordIs(before, "of") && text.Joins(before))
        {
            foreach (var kind in (ReadOnlySpan<NameWordKind>)[NameWordKind.DivisionWord, NameWordKind.SettlementWord, NameWordKind.DistrictWord])
            {
                if (text.Is(before - 1, kind))
                {
                    return (kind, name.First, name.End);
                }
            }
        }

        return (NameWordKind.None, name.First, name.End);
    }

    /// <summary>The name with the words beside it, or the name itself where none belong to it.</summary>
    public FoundName Join(FoundName name)
    {
        if (name.Kind == MentionKind.Nationality || name.Chosen?.Country is not null)
        {
            if (StateBody(name) is { } body)
            {
                return body;
            }
        }

        if (name.Kind == MentionKind.Nationality)
        {
            return AreaEnd(name.End) is var end and > 0 ? Area(name, name.First, end, 1) : name;
        }

        if (name.Kind != MentionKind.Place || name.Place is not { } place)
        {
            return name;
        }

        var (suffix, _, behind) = Beside(name);
        if (behind > name.End)
        {
            string? joined = suffix == NameWordKind.DivisionWord
                ? name.Chosen?.Place?.Name is { } known ? $"{known} {text.Atoms[behind - 1].Span.In(text.Text).ToString().ToLowerInvariant()}" : null
                : name.Chosen?.Name;
            name = name with { End = behind, Span = text.Span(name.First, behind), Name = joined };
            if (suffix == NameWordKind.DivisionWord)
            {
                return name;
            }
        }
        else if (AreaEnd(name.End) is var area and > 0 && name.Chosen is not null)
        {
            return Area(name, name.First, area, 1);
        }
        else if (SiteEnd(name.End) is var site and > 0 && place.Kind is PlaceKind.City or PlaceKind.Town or PlaceKind.Village or PlaceKind.Admin1 && name.Chosen is not null)
        {
            return Area(name, name.First, site, 0.5, PlaceKind.Site);
        }

        return Direction(name, place);
    }

    /// <summary>"20 kilometres south of": how far, in kilometres; null where it is not told in figures.</summary>
    private double? Distance(int direction)
    {
        int unit = direction - 1, figure = unit - 1;
        double? size = text.WordIs(unit, "km") || text.WordIs(unit, "kilometres") || text.WordIs(unit, "kilometers") ? 1 : text.WordIs(unit, "miles") ? KilometresPerMile : null;
        return size is { } kilometres && figure >= 0 && text.Joins(direction)
            && double.TryParse(text.Atoms[figure].Span.In(text.Text), System.Globalization.NumberStyles.AllowDecimalPoint, System.Globalization.CultureInfo.InvariantCulture, out double count) && count is > 0 and < 1000
            ? count * kilometres : null;
    }

    private FoundName Direction(FoundName name, Place place)
    {
        int before = name.First - 1;
        if (before < 0 || !text.Joins(name.First) || place.Kind is PlaceKind.Site or PlaceKind.River or PlaceKind.Neighbourhood)
        {
            return name;
        }

        if (text.Is(before, NameWordKind.Direction) && text.Atoms[name.First].Gap == AtomGap.Space)
        {
            int first = before > 0 && text.Joins(before) && text.Is(before - 1, NameWordKind.Direction) ? before - 1 : before;
            return Area(name, first, name.End, 0.6, shift: 0.5, direction: before);
        }

        if (AreaOf(name) is { } area)
        {
            return area;
        }

        bool of = text.WordIs(before, "of") && before > 0 && text.Joins(before) && text.Is(before - 1, NameWordKind.Direction) && place.Kind is not PlaceKind.Country;
        if (!of || text.WordIs(before - 1, "central"))
        {
            return name;
        }

        return Distance(before - 1) is { } kilometres
            ? Area(name, before - 1, name.End, Math.Max(Nearby, kilometres * Slack) / place.RadiusKm, shift: kilometres / place.RadiusKm, direction: before - 1)
            : Area(name, before - 1, name.End, 2, shift: 2, direction: before - 1);
    }

    /// <summary>"the desert of Samarra", "the western desert of Anbar".</summary>
    private FoundName? AreaOf(FoundName name)
    {
        int of = name.First - 1, area = of - 1;
        if (area < 0 || !text.WordIs(of, "of") || !text.Joins(of) || !text.Is(area, NameWordKind.AreaWord) || text.Is(area, NameWordKind.DivisionWord | NameWordKind.DistrictWord) || name.Chosen is null)
        {
            return null;
        }

        bool directed = area > 0 && text.Joins(area) && text.Is(area - 1, NameWordKind.Direction);
        return directed ? Area(name, area - 1, name.End, 0.6, shift: 0.5, direction: area - 1) : Area(name, area, name.End, 1);
    }

    /// <summary>"desert", "mountains", "border" behind a name; -1 where there is none.</summary>
    private int AreaEnd(int end) =>
        text.Joins(end) && text.Atoms[end].Gap == AtomGap.Space && text.Is(end, NameWordKind.AreaWord) ? end + 1 : -1;

    private int SiteEnd(int end) =>
        text.Joins(end) && text.Atoms[end].Gap == AtomGap.Space && text.Is(end, NameWordKind.SiteWord) ? end + 1
        : end < text.Count && text.JoinsPossessive(end) && text.Is(end, NameWordKind.SiteWord) ? end + 1 : -1;

    private FoundName? StateBody(FoundName name)
    {
        bool joined = text.Joins(name.End) && text.Atoms[name.End].Gap == AtomGap.Space;
        bool owned = name.Kind == MentionKind.Place && text.JoinsPossessive(name.End);
        if ((!joined && !owned) || (joined && name.Kind == MentionKind.Place && text.Atoms[name.End - 1].Case != LetterCase.Upper))
        {
            return null;
        }

        int end = text.TermEnd(name.End, NameWordKind.StateBody);
        return end < 0 ? null : new FoundName
        {
            First = name.First,
            End = end,
            Span = text.Span(name.First, end),
            Kind = MentionKind.Organisation,
            Country = name.Chosen?.Country,
        };
    }

    /// <summary>A place made up from a known one.</summary>
    /// <param name="name">The known one.</param>
    /// <param name="first">First atom of the whole.</param>
    /// <param name="end">Behind its last.</param>
    /// <param name="size">Its radius as a share of the known one's.</param>
    /// <param name="kind">What it is.</param>
    /// <param name="shift">How far its middle lies from the known one's, as a share of the radius.</param>
    /// <param name="direction">The atom that says where to.</param>
    private FoundName Area(FoundName name, int first, int end, double size, PlaceKind kind = PlaceKind.Area, double shift = 0, int direction = -1)
    {
        var span = text.Span(first, end);
        var country = name.Chosen?.Country;
        var known = name.Place;
        double radius = known?.RadiusKm ?? country?.RadiusKm ?? 50;
        double? latitude = known?.Latitude ?? country?.Latitude;
        double? longitude = known?.Longitude ?? country?.Longitude;
        if (direction >= 0 && latitude is { } north && longitude is { } east)
        {
            var word = text.Atoms[direction].Span.In(text.Text);
            double up = word.StartsWith("north", StringComparison.OrdinalIgnoreCase) ? 1 : word.StartsWith("south", StringComparison.OrdinalIgnoreCase) ? -1 : 0;
            double right = word.Contains("east", StringComparison.OrdinalIgnoreCase) ? 1 : word.Contains("west", StringComparison.OrdinalIgnoreCase) ? -1 : 0;
            double part = up != 0 && right != 0 ? 0.7 : 1;
            latitude = Math.Clamp(north + (up * part * shift * radius / 111), -90, 90);
            longitude = Math.Clamp(east + (right * part * shift * radius / (111 * Math.Max(0.1, Math.Cos(double.DegreesToRadians(north))))), -180, 180);
        }

        string words = name.Words(text.Text);
        string whole = new FoundName { First = first, End = end, Span = span, Kind = MentionKind.Place }.Words(text.Text);
        string usual = name.Chosen is { Kind: MentionKind.Place } chosen ? whole.Replace(words, name.Name ?? chosen.Name, StringComparison.Ordinal) : whole;
        return new FoundName
        {
            First = first,
            End = end,
            Span = span,
            Kind = MentionKind.Place,
            Name = usual,
            MadeUp = new Place
            {
                Id = "",
                Name = usual,
                Variants = [],
                Kind = kind,
                Country = known is null ? country?.Code : known.Country,
                Admin1 = known?.Admin1 ?? (known?.Kind == PlaceKind.Admin1 ? known.Name : null),
                Latitude = latitude,
                Longitude = longitude,
                RadiusKm = radius * size,
            },
        };
    }
}
