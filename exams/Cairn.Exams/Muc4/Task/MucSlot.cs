namespace Cairn.Exams.Muc4;

/// <summary>The slots of a MUC-4 template, by their numbers.</summary>
internal enum MucSlot
{
    Date = 2,
    Location = 3,
    Type = 4,
    Stage = 5,
    InstrumentId = 6,
    InstrumentType = 7,
    Category = 8,
    Individual = 9,
    Organization = 10,
    Confidence = 11,
    PhysicalId = 12,
    PhysicalType = 13,
    PhysicalNumber = 14,
    PhysicalNation = 15,
    PhysicalEffect = 16,
    PhysicalTotal = 17,
    HumanName = 18,
    HumanDescription = 19,
    HumanType = 20,
    HumanNumber = 21,
    HumanNation = 22,
    HumanEffect = 23,
    HumanTotal = 24,
}
