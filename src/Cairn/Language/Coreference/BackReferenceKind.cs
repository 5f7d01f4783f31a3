namespace Cairn.Language.Coreference;

/// <summary>Why words are taken to stand for something named before.</summary>
public enum BackReferenceKind : byte
{
    /// <summary>"he", "her", "his": a person.</summary>
    PersonPronoun,

    /// <summary>"it", "its": a body, a group, a place or a happening.</summary>
    ThingPronoun,

    /// <summary>"they", "their": several people or a body of people.</summary>
    PluralPronoun,

    /// <summary>"the group", "the militants".</summary>
    Group,

    /// <summary>"the ministry" after "the Interior Ministry".</summary>
    Body,

    /// <summary>"the commander" after "commander Farid Qasem".</summary>
    Person,

    /// <summary>"the city", "the province".</summary>
    Place,

    /// <summary>"the attack" after "stormed".</summary>
    Event,

    /// <summary>"al-Kadhimi" after "Mustafa al-Kadhimi".</summary>
    ShortName,

    /// <summary>"PMF" after "Popular Mobilization Forces (PMF)".</summary>
    Acronym,
}
