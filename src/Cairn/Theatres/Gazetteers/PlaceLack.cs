namespace Cairn.Theatres.Gazetteers;

/// <summary>What a theatre's place lacks, or what is odd about it.</summary>
public enum PlaceLack
{
    /// <summary>It has no coordinates.</summary>
    NoCoordinates,

    /// <summary>No place of the gazetteer has its name.</summary>
    Unconfirmed,

    /// <summary>The gazetteer has its name in its country, but only far away: a mistake or a namesake.</summary>
    Elsewhere,

    /// <summary>It lies outside the boundary of the division that it is said to be in.</summary>
    OutsideDivision,

    /// <summary>Another entry of the theatre has the same name and kind and lies next to it.</summary>
    Duplicate,

    /// <summary>Another place of the same country bears one of its names; only the words around can tell which is meant.</summary>
    Namesake,

    /// <summary>A first-level division of one of the theatre's countries that the theatre does not have.</summary>
    MissingDivision,
}
