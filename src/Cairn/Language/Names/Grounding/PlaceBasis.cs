namespace Cairn.Language.Names.Grounding;

/// <summary>What a place's point rests on.</summary>
internal enum PlaceBasis
{
    /// <summary>Nothing: the report fixes it nowhere.</summary>
    None,

    /// <summary>A theatre or the gazetteer has the name.</summary>
    Listed,

    /// <summary>A part of the name is listed: "Mosul" in "Mosul Olive Market".</summary>
    PartListed,

    /// <summary>The name is in no list; the division or country told right behind it is: "Tulfarin, Nineveh".</summary>
    Container,

    /// <summary>The name is in no list; the point is that of the places around it in the report. Good to look at, too weak to be recorded.</summary>
    Surroundings,
}
