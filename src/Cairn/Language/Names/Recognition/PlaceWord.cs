namespace Cairn.Language.Names.Recognition;

/// <summary>What the recogniser of places looks at in one token.</summary>
internal struct PlaceWord
{
    /// <summary>Key of the word in small letters.</summary>
    public ulong Form;

    public ulong Suffix;

    /// <summary>Key of the Penn tag.</summary>
    public ulong Tag;

    /// <summary>Key of the lemma of the word that it depends on, and of how.</summary>
    public ulong Head, Relation;

    /// <summary>Capitals, figures and marks, as bits.</summary>
    public byte Shape;

    /// <summary>Class of words that keep the same company.</summary>
    public byte Similar;

    public NameWordKind Kinds;

    public bool IsGivenName;

    /// <summary>What the gazetteer knows of the name that the word stands in, and whether it goes on a name begun before.</summary>
    public PlaceClass Listed;

    public bool GoesOnListed;

    /// <summary>What the theatres' names and the rules say: a <see cref="MentionKind"/> from 1, and 8 more where it goes on.</summary>
    public byte Mention;

    /// <summary>First token and end of the run of capitals that the word stands in; -1 where in none.</summary>
    public int RunFirst, RunEnd;

    /// <summary>What the same word does elsewhere in the report: a bit each.</summary>
    public ElsewhereUse Elsewhere;
}
