using System.Collections.Immutable;
using Cairn.Theatres;
using Cairn.Values;

namespace Cairn.Language.Names.Grounding;

/// <summary>Chooses for each place's name of a report the one place meant, among all that bear the name.</summary>
/// <remarks>Every name votes, at first by the size of its bearers, for the country and the division that it lies in; the votes of the
/// other names then weigh its own bearers, and so on for a few rounds. "Paris, Texas" weighs most; a name that is near to others counts
/// for both. A name that no list has takes the place of what contains or surrounds it, and says so.</remarks>
internal sealed class PlaceGrounding(PlaceLexicon lexicon, GroundingWeights weights)
{
    private const int Rounds = 4;

    /// <summary>A bearer with less of a name's vote has none.</summary>
    private const double LeastShare = 0.01;

    private readonly PlaceSurroundings surroundings = new(weights);

    /// <param name="text">The document's text.</param>
    /// <param name="spans">The places' names in it, in order.</param>
    /// <param name="settled">What is known of each already; null where it is to be chosen.</param>
    public ImmutableArray<GroundedPlace> Ground(string text, IReadOnlyList<TextSpan> spans, IReadOnlyList<Place?>? settled = null)
    {
        var names = Read(text, spans, settled);
        for (int round = 0; round < Rounds; round++)
        {
            Vote(names, round);
        }

        foreach (var name in names)
        {
            name.Chosen = name.Bearers.Count == 0 ? null : name.Likeliest;
            name.Chosen = name.Chosen is { } chosen && name.Scores.Max() < name.Unlisted && chosen.Kind > PlaceKind.Admin1 ? null : name.Chosen;
        }

        return [.. names.Select((name, at) => Settle(names, at))];
    }

    private List<NameInText> Read(string text, IReadOnlyList<TextSpan> spans, IReadOnlyList<Place?>? settled)
    {
        var names = new List<NameInText>();
        var first = new Dictionary<string, int>(StringComparer.Ordinal);
        for (int at = 0; at < spans.Count; at++)
        {
            string words = string.Join(' ', text[spans[at].Start..spans[at].End].Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
            var bearers = settled?[at] is { } known ? [known] : lexicon.Find(words);
            var basis = bearers.Count > 0 ? PlaceBasis.Listed : PlaceBasis.None;
            if (bearers.Count == 0 && Part(words) is { Count: > 0 } part)
            {
                (bearers, basis) = (part, PlaceBasis.PartListed);
            }

            bearers.RemoveAll(place => place.Latitude is null);
            bool comma = at + 1 < spans.Count && spans[at + 1].Start - spans[at].End is 1 or 2 or 3 && text[spans[at].End] == ',';
            bool bracket = at + 1 < spans.Count && spans[at + 1].Start - spans[at].End == 2 && text[spans[at].End + 1] == '(';
            names.Add(new NameInText
            {
                Span = spans[at],
                Words = words,
                Bearers = bearers,
                Scores = new double[bearers.Count],
                Basis = bearers.Count > 0 ? basis : PlaceBasis.None,
                Container = comma || bracket ? at + 1 : -1,
                First = first.TryGetValue(words, out int seen) && names[seen].Bearers.Count == bearers.Count ? seen : first[words] = at,
            });
        }

        return names;
    }

    /// <summary>The bearers of the longest listed part of a name, the last words first.</summary>
    private List<Place>? Part(string words)
    {
        string[] parts = words.Split(' ', '-');
        for (int length = parts.Length - 1; length > 0; length--)
        {
            for (int from = parts.Length - length; from >= 0; from--)
            {
                string part = string.Join(' ', parts[from..(from + length)]);
                if (part.Length > 3 && char.IsUpper(part[0]) && lexicon.Find(part).FindAll(IsLarge) is { Count: > 0 } bearers)
                {
                    return bearers;
                }
            }
        }

        return null;
    }

    private bool IsLarge(Place place) => place.Kind is PlaceKind.Country or PlaceKind.Admin1 || place.Population >= weights.LargePopulation;

    private void Vote(List<NameInText> names, int round)
    {
        var votes = round == 0 ? new PlaceVotes(names.Count) : Cast(names);
        var all = Enumerable.Range(0, names.Count).GroupBy(at => names[at].First).ToDictionary(group => group.Key, group => group.ToList());
        var scores = names.Select(name => new double[name.Bearers.Count]).ToList();
        for (int at = 0; at < names.Count; at++)
        {
            var name = names[at];
            for (int bearer = 0; bearer < name.Bearers.Count; bearer++)
            {
                var place = name.Bearers[bearer];
                double score = Prior(place, name.Words);
                if (round > 0)
                {
                    var mine = all[name.First];
                    score += (weights.Country * Math.Log(1 + votes.ForCountry(place, mine))) + (weights.Division * Math.Log(1 + votes.ForDivision(place, mine)));
                    score += weights.Near * Nearness(names, at, place, round);
                }

                score += name.Container >= 0 ? Contained(place, names[name.Container]) : 0;
                scores[at][bearer] = score;
            }
        }

        Share(names, all, scores);
        foreach (var mine in all.Values)
        {
            double elsewhere = votes.MostForDivision(mine);
            foreach (int at in mine)
            {
                names[at].Unlisted = weights.Unlisted + (weights.UnlistedGround * Math.Log(1 + elsewhere));
            }
        }
    }

    /// <summary>What each name says by the scores of its bearers.</summary>
    private PlaceVotes Cast(List<NameInText> names)
    {
        var votes = new PlaceVotes(names.Count);
        for (int at = 0; at < names.Count; at++)
        {
            var name = names[at];
            if (name.Bearers.Count == 0 || name.Basis == PlaceBasis.PartListed)
            {
                continue;
            }

            double top = name.Scores.Max(), sum = 0;
            foreach (double score in name.Scores)
            {
                sum += Math.Exp((score - top) / weights.Heat);
            }

            double turns = name.First == at ? 1 : weights.Repeated;
            for (int bearer = 0; bearer < name.Bearers.Count; bearer++)
            {
                double share = turns * Math.Exp((name.Scores[bearer] - top) / weights.Heat) / sum;
                if (share > LeastShare)
                {
                    votes.Cast(at, name.Bearers[bearer], share);
                }
            }
        }

        return votes;
    }

    /// <summary>A name means one place throughout a report: what one mention tells ("Paris, Texas") counts for the others.</summary>
    private void Share(List<NameInText> names, Dictionary<int, List<int>> all, List<double[]> scores)
    {
        for (int at = 0; at < names.Count; at++)
        {
            var mates = all[names[at].First];
            for (int bearer = 0; bearer < names[at].Bearers.Count; bearer++)
            {
                double most = mates.Max(mate => scores[mate][bearer]);
                names[at].Scores[bearer] = (scores[at][bearer] * (1 - weights.OneSense)) + (most * weights.OneSense);
            }
        }
    }

    private double Prior(Place place, string words) => weights.Of(place.Kind)
        + (place.Kind > PlaceKind.Admin2 ? weights.Population * Math.Log10(1 + (place.Population ?? weights.UnknownPopulation)) : 0)
        + (lexicon.IsCapital(place) ? weights.Capital : 0)
        + (string.Equals(place.Name, words, StringComparison.OrdinalIgnoreCase) ? weights.UsualName : 0);

    private double Contained(Place place, NameInText container)
    {
        double best = 0;
        foreach (var outer in container.Bearers)
        {
            bool within = outer.Country == place.Country && outer.Id != place.Id && (outer.Kind switch
            {
                PlaceKind.Country => place.Kind != PlaceKind.Country,
                PlaceKind.Admin1 => place.Kind is not (PlaceKind.Country or PlaceKind.Admin1) && place.Admin1 == outer.Name,
                PlaceKind.Admin2 => place.Admin2 == outer.Name,
                _ => place.Kind > PlaceKind.Admin1 && Distance(place, outer) < weights.NearKm,
            });
            best = within ? Math.Max(best, weights.Container) : best;
        }

        return best;
    }

    /// <summary>How near the nearest other name's likely place lies, from 0 to 1.</summary>
    private double Nearness(List<NameInText> names, int at, Place place, int round)
    {
        double best = 0;
        for (int other = Math.Max(0, at - weights.Window); other < Math.Min(names.Count, at + weights.Window + 1); other++)
        {
            if (names[other].First != names[at].First && names[other].Bearers.Count > 0 && round > 0)
            {
                var likely = names[other].Likeliest;
                best = likely.Kind is PlaceKind.Country or PlaceKind.Region ? best : Math.Max(best, Math.Exp(-Distance(place, likely) / weights.NearKm));
            }
        }

        return best;
    }

    private GroundedPlace Settle(List<NameInText> names, int at)
    {
        var name = names[at];
        if (name.Chosen is not null)
        {
            return new GroundedPlace(name.Span, name.Chosen, name.Basis);
        }

        if (name.Container >= 0 && names[name.Container].Chosen is { } container)
        {
            return new GroundedPlace(name.Span, container, PlaceBasis.Container);
        }

        return surroundings.Of(names, at) is { } near ? new GroundedPlace(name.Span, near, PlaceBasis.Surroundings) : new GroundedPlace(name.Span, null, PlaceBasis.None);
    }

    private static double Distance(Place one, Place other) => Geography.Kilometres(one.Latitude!.Value, one.Longitude!.Value, other.Latitude!.Value, other.Longitude!.Value);
}
