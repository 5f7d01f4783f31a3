namespace Cairn.Coding.Events.Wording;

/// <summary>What a noun stands for in a conflict. A noun may have several.</summary>
[Flags]
internal enum NounClass
{
    None = 0,

    /// <summary>Armed, and of no state: "militants".</summary>
    Armed = 1,

    /// <summary>Armed, of a state or allied to one: "soldiers", "police".</summary>
    Force = 2,
    Leader = 4,
    Civilian = 8,
    Captive = 16,

    /// <summary>May protest.</summary>
    Crowd = 32,
    CivilPlace = 64,
    MilitaryPlace = 128,

    /// <summary>Can be taken and held: "town", "bridge".</summary>
    Ground = 256,
    Weapon = 512,
    Property = 1024,
    Base = 2048,

    /// <summary>War, disaster, disease: nobody who acts, nothing single that happens.</summary>
    Conflict = 4096,

    /// <summary>A word such as "militants" or "gunmen", which may stand for the armed group named before.</summary>
    Nameless = 8192,

    /// <summary>Protesters by name: "demonstrators".</summary>
    Protesting = 16384,

    People = Armed | Force | Leader | Civilian | Captive,
    ArmedParty = Armed | Force,
    Place = CivilPlace | MilitaryPlace,
}
