namespace Cairn.Language.Matching;

/// <summary>Two words, one of each name, that are taken for one word.</summary>
/// <param name="One">The word of the first name.</param>
/// <param name="Other">The word of the second; several words written as one where only their spaces differ.</param>
/// <param name="AtOne">Its place in the first name.</param>
/// <param name="AtOther">Its place in the second.</param>
/// <param name="Likeness">0 to 1.</param>
/// <param name="Reason">Why they are one, for people; null where they are the same letters.</param>
internal readonly record struct WordPair(NameWord One, NameWord Other, int AtOne, int AtOther, double Likeness, string? Reason)
{
    /// <summary>What stands before the name in one of them and not in the other: "abdul"; null where nothing does.</summary>
    public string? Front { get; init; }

    /// <summary>Whether it is the first name that has <see cref="Front"/>.</summary>
    public bool FrontInOne => Front is not null && One.Bare > 0;
}
