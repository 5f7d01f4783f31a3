using Cairn.Theatres;

namespace Cairn.Language.Names.Grounding;

/// <summary>Places a name that no list has amid the other places of its report.</summary>
internal sealed class PlaceSurroundings(GroundingWeights weights)
{
    /// <summary>Names further off than so many others say nothing, so that a long text is no more work a name than a short one.</summary>
    private const int FarthestNames = 100;

    /// <summary>The settlement, else the division or country, that lies best amid what the report names, the nearest in the text counting most.</summary>
    public Place? Of(List<NameInText> names, int at)
    {
        Place? best = null;
        double least = double.MaxValue;
        var listed = Enumerable.Range(0, names.Count).Where(index => Math.Abs(index - at) <= FarthestNames && names[index] is { Chosen: not null, Basis: PlaceBasis.Listed })
            .Select(index => (name: names[index], index)).ToList();
        foreach (var (candidate, index) in listed)
        {
            double cost = candidate.Chosen!.Kind is PlaceKind.Country or PlaceKind.Region ? weights.WideCost : 0;
            foreach (var (other, otherIndex) in listed)
            {
                double weight = 1 / (1.0 + (Math.Abs(otherIndex - at) * weights.Fading));
                cost += weight * Math.Min(1, Distance(candidate.Chosen!, other.Chosen!) / weights.FarKm) * (other.Chosen!.Kind is PlaceKind.Country or PlaceKind.Region ? 0.3 : 1);
            }

            cost += Math.Min(20, Math.Abs(index - at)) * weights.Apart;
            if (cost < least)
            {
                (best, least) = (candidate.Chosen, cost);
            }
        }

        return best;
    }

    private static double Distance(Place one, Place other) => Geography.Kilometres(one.Latitude!.Value, one.Longitude!.Value, other.Latitude!.Value, other.Longitude!.Value);
}
