using Cairn.Theatres;
using Cairn.Values;

namespace Cairn.Language.Names.Grounding;

/// <summary>A place's name in a report and the place that it most likely stands for.</summary>
/// <param name="Span">The name.</param>
/// <param name="Place">The listed place, or that which contains or surrounds it by <paramref name="Basis"/>; null where nothing fixes it.</param>
/// <param name="Basis">What the choice rests on.</param>
internal sealed record GroundedPlace(TextSpan Span, Place? Place, PlaceBasis Basis);
