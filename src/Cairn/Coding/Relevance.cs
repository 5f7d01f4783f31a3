using Cairn.Values;

namespace Cairn.Coding;

/// <summary>Whether a report tells of an armed conflict or of political violence anywhere, judged by its words alone before anything is coded.</summary>
/// <param name="IsAboutConflict">False for a report that is kept and counted, but not coded.</param>
/// <param name="Passage">The hundred words or so that speak for it most.</param>
/// <param name="Points">What they weigh together; the threshold is 0. A hundred points are e to 1.</param>
public readonly record struct Relevance(bool IsAboutConflict, TextSpan Passage, int Points);
