namespace Cairn.Language.Numbers;

/// <summary>What words before a number say of its ends.</summary>
internal enum BoundKind : byte
{
    AtLeast,
    AtMost,

    /// <summary>"about", "around": marks it, does not widen it.</summary>
    About,

    /// <summary>"nearly", "almost": marks it and says that it was not reached.</summary>
    Nearly,

    /// <summary>"only", "another": says nothing of the ends, may stand between a bound and its number.</summary>
    Through,
}
