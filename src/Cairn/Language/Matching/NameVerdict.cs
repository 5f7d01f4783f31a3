namespace Cairn.Language.Matching;

/// <summary>Whether two names are the same, how near they are, and why.</summary>
/// <param name="IsSame">The verdict.</param>
/// <param name="Likeness">0 to 1; 1 where nothing differs.</param>
/// <param name="Reason">One phrase for people: "mansour: muhammad is missing".</param>
public sealed record NameVerdict(bool IsSame, double Likeness, string Reason);
