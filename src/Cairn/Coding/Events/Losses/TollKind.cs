namespace Cairn.Coding.Events.Losses;

/// <summary>What a number of people counts.</summary>
internal enum TollKind : byte
{
    None,
    Killed,
    Wounded,
    Captured,
}
