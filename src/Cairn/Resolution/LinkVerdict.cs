namespace Cairn.Resolution;

/// <summary>What a link says of two events.</summary>
public enum LinkVerdict
{
    /// <summary>Both tell of one happening.</summary>
    Same,
    /// <summary>They tell of two; a person's word keeps them apart whatever a machine says.</summary>
    Different,
    /// <summary>It could not be told.</summary>
    Unsure,
    /// <summary>A person takes back the last that people said of the two; what was said before holds again.</summary>
    Undone,
}
