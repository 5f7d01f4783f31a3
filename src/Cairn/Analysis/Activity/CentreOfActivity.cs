namespace Cairn.Analysis.Activity;

/// <summary>The middle of what happened in a period, and how far it moved since the period before.</summary>
/// <remarks>The mean of the points. Its uncertainty takes in how far happenings scatter and how wide their places are, as if they came one by one and
/// not in waves; it is too small where they do.</remarks>
/// <param name="Period">The year or month.</param>
/// <param name="Happenings">How many have a point, countries as a whole left out.</param>
/// <param name="Latitude">Degrees north.</param>
/// <param name="Longitude">Degrees east.</param>
/// <param name="RadiusKm">Kilometres within which the middle lies nineteen times in twenty; null where fewer than three happenings tell it.</param>
/// <param name="MovedKm">Kilometres from the middle before; null for the first.</param>
/// <param name="Towards">The direction: <c>north-east</c>.</param>
/// <param name="P">How often chance alone would move it as far; null where either uncertainty is.</param>
public sealed record CentreOfActivity(string Period, int Happenings, double Latitude, double Longitude, double? RadiusKm, double? MovedKm, string? Towards, double? P);
