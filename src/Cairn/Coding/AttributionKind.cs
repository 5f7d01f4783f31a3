namespace Cairn.Coding;

/// <summary>How surely a report says who did it.</summary>
public enum AttributionKind
{
    /// <summary>The party says so itself.</summary>
    Claimed,

    /// <summary>Somebody else says that the party did it.</summary>
    Accused,

    /// <summary>The party is held to have done it, with a word of doubt: "suspected", "believed to be".</summary>
    Suspected,

    /// <summary>The party says that it did not do it.</summary>
    Denied,

    /// <summary>The report says that nobody claimed it.</summary>
    Unclaimed,
}
