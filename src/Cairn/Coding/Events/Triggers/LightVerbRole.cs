namespace Cairn.Coding.Events.Triggers;

/// <summary>What the subject of a verb has to do with the happening that is its object: "launched an attack", "suffered an attack".</summary>
internal enum LightVerbRole : byte
{
    None,
    Actor,
    Target,

    /// <summary>"Kabul saw an attack".</summary>
    Place,

    /// <summary>"Repelled an attack": the subject is its target.</summary>
    Ends,

    /// <summary>"Blamed X for the attack": the object did it.</summary>
    Blames,

    /// <summary>"Claimed the attack": the subject says that it did it.</summary>
    Claims,
}
