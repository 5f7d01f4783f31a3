namespace Cairn.Coding.Events.Triggers;

/// <summary>Happenings that may be one: an attack and the deaths in it; not an attack and an arrest.</summary>
internal enum EventFamily : byte
{
    Violence,
    Ground,
    Abduction,
    Sexual,
    Crowd,
    Arrest,
    Movement,
    Agreement,
    Weapons,
    Base,
    Destruction,
    Transfer,
    Release,
    Statement,
    Operation,
    Prison,
}
