namespace Cairn.Exams.Relevance;

/// <summary>A text to learn relevance from.</summary>
/// <param name="Set">Which collection it is of.</param>
/// <param name="Text">Its text, cleaned.</param>
/// <param name="IsAboutConflict">What it is taken for. Some texts of the other sets are about conflict all the same; see <see cref="RelevanceLearning"/>.</param>
internal sealed record RelevanceText(string Set, string Text, bool IsAboutConflict);
