namespace Cairn.Language.Names;

/// <summary>What a name in the text stands for.</summary>
public enum MentionKind : byte
{
    Person,
    Organisation,
    Place,

    /// <summary>A demonym or country adjective: "Iraqi", "American".</summary>
    Nationality,
}
