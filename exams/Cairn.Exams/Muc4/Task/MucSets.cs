using System.Collections.Immutable;

namespace Cairn.Exams.Muc4;

/// <summary>The closed lists of the task: incident types, roles, and what may stand in the slots that classify a string.</summary>
internal static class MucSets
{
    /// <summary>Stands for "the key leaves the slot empty".</summary>
    public const string None = "-";

    public static readonly ImmutableArray<string> Types = ["ATTACK", "BOMBING", "KIDNAPPING", "ARSON", "ROBBERY", "HIJACKING", "FORCED WORK STOPPAGE"];

    public static readonly ImmutableArray<string> Stages = ["ACCOMPLISHED", "ATTEMPTED", "THREATENED"];

    public static readonly ImmutableArray<string> Categories = ["TERRORIST ACT", "STATE-SPONSORED VIOLENCE", None];

    /// <summary>Slots filled with strings of the text.</summary>
    public static readonly ImmutableArray<MucSlot> Roles =
        [MucSlot.Individual, MucSlot.Organization, MucSlot.PhysicalId, MucSlot.HumanName, MucSlot.HumanDescription, MucSlot.InstrumentId];

    /// <summary>Slots that classify a string: the slot, the role of the string, and the values.</summary>
    public static readonly ImmutableArray<(MucSlot Slot, MucSlot Role, ImmutableArray<string> Values)> OfStrings =
    [
        (MucSlot.PhysicalType, MucSlot.PhysicalId,
            ["CIVILIAN RESIDENCE", "COMMERCIAL", "COMMUNICATIONS", "DIPLOMAT OFFICE OR RESIDENCE", "ENERGY", "FINANCIAL", "GOVERNMENT OFFICE OR RESIDENCE",
             "LAW ENFORCEMENT FACILITY", "POLITICAL FIGURE OFFICE OR RESIDENCE", "ORGANIZATION OFFICE", "TRANSPORT VEHICLE", "TRANSPORTATION FACILITY",
             "TRANSPORTATION ROUTE", "WATER", "OTHER"]),
        (MucSlot.HumanType, MucSlot.HumanDescription,
            ["CIVILIAN", "DIPLOMAT", "GOVERNMENT OFFICIAL", "FORMER GOVERNMENT OFFICIAL", "FORMER ACTIVE MILITARY", "LEGAL OR JUDICIAL", "ACTIVE MILITARY",
             "POLITICAL FIGURE", "LAW ENFORCEMENT", "SECURITY GUARD"]),
        (MucSlot.InstrumentType, MucSlot.InstrumentId,
            ["GUN", "MACHINE GUN", "MORTAR", "HANDGUN", "RIFLE", "EXPLOSIVE", "BOMB", "VEHICLE BOMB", "DYNAMITE", "MINE", "AERIAL BOMB", "GRENADE",
             "MOLOTOV COCKTAIL", "MISSILE", "ROCKET", "CUTTING DEVICE", "FIRE", "STONE", None]),
        (MucSlot.HumanEffect, MucSlot.HumanDescription, ["INJURY", "DEATH", "NO INJURY", "NO DEATH", "NO INJURY OR DEATH", "REGAINED FREEDOM", None]),
        (MucSlot.PhysicalEffect, MucSlot.PhysicalId, ["DESTROYED", "SOME DAMAGE", "NO DAMAGE", "TARGET TAKEN", None]),
        (MucSlot.Confidence, MucSlot.Organization,
            ["REPORTED AS FACT", "CLAIMED OR ADMITTED", "SUSPECTED OR ACCUSED", "SUSPECTED OR ACCUSED BY AUTHORITIES", "POSSIBLE", "ACQUITTED"]),
    ];

    /// <summary>Instruments that a template may name without a string of the text: "shot" tells of a gun.</summary>
    public static readonly ImmutableArray<string> ImpliedInstruments = ["GUN", "MACHINE GUN", "BOMB", "EXPLOSIVE", "AERIAL BOMB"];

    public static bool IsTarget(MucSlot role) => role is MucSlot.PhysicalId or MucSlot.HumanName or MucSlot.HumanDescription;

    public static bool IsHuman(MucSlot role) => role is MucSlot.HumanName or MucSlot.HumanDescription;

    public static bool IsPerpetrator(MucSlot role) => role is MucSlot.Individual or MucSlot.Organization;

    /// <summary>Number of the incident type; a slash in a key gives alternatives, of which the first known one counts.</summary>
    public static int TypeOf(MucKey key) => key[MucSlot.Type] is [var fill, ..] ? Math.Max(0, fill.Values.Select(v => Types.IndexOf(v)).FirstOrDefault(t => t >= 0)) : 0;
}
