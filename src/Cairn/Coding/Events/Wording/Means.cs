namespace Cairn.Coding.Events.Wording;

/// <summary>With what, or in what manner, a thing was done, as far as words of the clause tell.</summary>
[Flags]
internal enum Means
{
    None = 0,
    Suicide = 1,
    Vehicle = 2,
    Ied = 4,
    Air = 8,
    Drone = 16,
    Indirect = 32,
    Grenade = 64,
    Chemical = 128,
    SmallArms = 256,
    Sniper = 512,
    Blade = 1024,
    Arson = 2048,
    Raid = 4096,
    Ambush = 8192,
    Execution = 16384,
    Complex = 32768,
    Targeted = 65536,
    Airborne = 131072,
    Abduction = 262144,

    /// <summary>The means that decide a sub-type of remote violence.</summary>
    Remote = Suicide | Vehicle | Ied | Air | Drone | Indirect | Grenade | Chemical,
}
