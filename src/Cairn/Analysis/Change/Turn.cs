namespace Cairn.Analysis.Change;

/// <summary>A change from one level to the next.</summary>
/// <param name="At">Place of the first period of the new level, where it is most probable.</param>
/// <param name="Earliest">The first place where it may well lie instead.</param>
/// <param name="Latest">The last place where it may well lie.</param>
/// <param name="Probability">How probable it is that the level changed between these two, 0 to 1.</param>
/// <param name="Before">The level that ends.</param>
/// <param name="After">The level that begins.</param>
/// <param name="IsLow">True where the level before is so low that no rate of change is told.</param>
public sealed record Turn(int At, int Earliest, int Latest, double Probability, Level Before, Level After, bool IsLow);
