namespace Cairn.Exams.Muc4;

/// <summary>Mentions of a message that speak of the same person, body or thing.</summary>
/// <param name="Mentions">Indices of the mentions, in order of the text.</param>
/// <param name="Fullest">The mention with the longest name or description.</param>
internal sealed record Entity(int[] Mentions, int Fullest);
