namespace Cairn.Resolution;

/// <summary>Whom a report has something from.</summary>
/// <param name="Speaker">The ministry, agency or person, by name.</param>
/// <param name="Statement">What it said, as a number: two reports that pass on one number of one speaker pass on one statement. Null where the whole
/// report is passed on from an outlet or agency.</param>
public readonly record struct Origin(string Speaker, string? Statement);
