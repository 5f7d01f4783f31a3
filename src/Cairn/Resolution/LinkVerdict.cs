namespace Cairn.Resolution;

/// <summary>What a link says of two events.</summary>
public enum LinkVerdict
{
    /// <summary>Both tell of one happening.</summary>
    Same,
    /// <summary>They tell of two; keeps them apart whatever a machine says.</summary>
    Different,
    /// <summary>It could not be told.</summary>
    Unsure,
}
