namespace Cairn.Language.Names;

/// <summary>What a word does in or beside a name. A word may do several things.</summary>
[Flags]
internal enum NameWordKind
{
    None = 0,

    /// <summary>A common word that is also a name: "Hit", "US".</summary>
    Trap = 1,

    /// <summary>"in", "near", "outside": a place follows.</summary>
    PlacePreposition = 2,

    /// <summary>"Colonel", "President", "spokesman": a person follows.</summary>
    Title = 4,

    /// <summary>"said", "told": a person or government does it.</summary>
    SpeechVerb = 8,

    /// <summary>"launched", "withdrew": what a government does and a city does not.</summary>
    ActVerb = 16,

    /// <summary>"Ministry", "Brigade": an organisation's name has it.</summary>
    OrganisationWord = 32,

    /// <summary>"Ahmed", "Michael": begins a person's name.</summary>
    FirstName = 64,

    /// <summary>"province", "governorate": the place before is a division.</summary>
    DivisionWord = 128,

    /// <summary>"city", "town", "village": the place before is a settlement.</summary>
    SettlementWord = 256,

    /// <summary>"district", "sub-district".</summary>
    DistrictWord = 512,

    /// <summary>"desert", "mountains", "border": the words before name an area.</summary>
    AreaWord = 1024,

    /// <summary>"airport", "prison", "dam": the words before name a site.</summary>
    SiteWord = 2048,

    /// <summary>"northern", "south-western".</summary>
    Direction = 4096,

    /// <summary>"bin", "abu", "van": goes on within a person's name.</summary>
    NameParticle = 8192,

    /// <summary>"Tal", "Umm", "Mount": begins a place's name.</summary>
    PlaceHead = 16384,

    /// <summary>"army", "parliament": a state's body, after the word for its people.</summary>
    StateBody = 32768,

    /// <summary>"Monday", "Ramadan", "Sunni": has a capital and is no name of a person, place or organisation.</summary>
    NoName = 65536,

    /// <summary>"the", "however": a word of grammar.</summary>
    Function = 131072,

    /// <summary>"has", "would", "currently": may stand before a verb.</summary>
    Auxiliary = 262144,

    /// <summary>"with", "accused": a government follows where a capital does.</summary>
    Partner = 524288,

    /// <summary>"Jaysh", "Harakat": begins an organisation's name.</summary>
    OrganisationHead = 1048576,

    /// <summary>"of", "the": written small in a heading where all other words have capitals.</summary>
    TitleSmall = 2097152,

    /// <summary>"road", "highway", "railway": joins two places.</summary>
    RoadWord = 4194304,
}
