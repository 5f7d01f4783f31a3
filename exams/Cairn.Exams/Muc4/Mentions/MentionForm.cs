namespace Cairn.Exams.Muc4;

/// <summary>What a noun phrase is made of.</summary>
internal enum MentionForm
{
    /// <summary>A common noun with its words: "three hooded men".</summary>
    Description,

    /// <summary>A name, without the title before it.</summary>
    Name,

    /// <summary>The title before a name: "Attorney General" of "Attorney General Roberto Garcia".</summary>
    Title,

    /// <summary>Who owns what the phrase around it names: "the mayor" of "the mayor's house".</summary>
    Owner,

    /// <summary>What stands before the noun: "bomb" of "bomb explosion", "Shining Path" of "Shining Path members".</summary>
    Modifier,
}
