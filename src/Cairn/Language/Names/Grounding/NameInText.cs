using Cairn.Theatres;
using Cairn.Values;

namespace Cairn.Language.Names.Grounding;

/// <summary>A place's name in a report with all that bear it, while the one meant is chosen. Lives within one <see cref="PlaceGrounding.Ground"/>.</summary>
internal sealed class NameInText
{
    public required TextSpan Span { get; init; }

    /// <summary>The name, its words parted by one space.</summary>
    public required string Words { get; init; }

    public required List<Place> Bearers { get; init; }

    /// <summary>How much speaks for each bearer; their place is that of <see cref="Bearers"/>.</summary>
    public required double[] Scores { get; init; }

    public required PlaceBasis Basis { get; init; }

    /// <summary>Index of the name behind a comma or bracket ("Paris, Texas"); -1 where none stands there.</summary>
    public required int Container { get; init; }

    /// <summary>Index of the first name of the report with the same words.</summary>
    public required int First { get; init; }

    /// <summary>The score that a bearer must reach, since a place that no list has may bear the name too.</summary>
    public double Unlisted { get; set; }

    public Place? Chosen { get; set; }

    /// <summary>The bearer with the highest score, the first of equals.</summary>
    public Place Likeliest
    {
        get
        {
            int best = 0;
            for (int i = 1; i < Scores.Length; i++)
            {
                best = Scores[i] > Scores[best] ? i : best;
            }

            return Bearers[best];
        }
    }
}
