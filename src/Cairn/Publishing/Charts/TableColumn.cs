namespace Cairn.Publishing.Charts;

/// <summary>A column of an analysis' table.</summary>
/// <param name="Key">Its name in files, in small letters: <c>moving_mean</c>.</param>
/// <param name="Name">Its name for people.</param>
/// <param name="IsNumber">Whether it holds numbers, which stand to the right and sort by size.</param>
public sealed record TableColumn(string Key, string Name, bool IsNumber = false);
