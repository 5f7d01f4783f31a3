namespace Cairn.Theatres.Gazetteers;

/// <summary>One thing that a check of a theatre's places found.</summary>
/// <param name="Theatre">The theatre's name.</param>
/// <param name="Lack">What is lacking.</param>
/// <param name="Place">The place's id, or the name of a missing division.</param>
/// <param name="Detail">What it was compared with.</param>
public sealed record PlaceFinding(string Theatre, PlaceLack Lack, string Place, string Detail);
