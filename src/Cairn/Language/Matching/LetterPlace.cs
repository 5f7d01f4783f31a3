namespace Cairn.Language.Matching;

/// <summary>Where in two words a reading of letters holds.</summary>
internal enum LetterPlace : byte
{
    Anywhere,

    /// <summary>At the start of both words.</summary>
    Start,

    /// <summary>At the end of both words.</summary>
    End,

    /// <summary>Where one of the words is in a script that leaves out short vowels, as Arabic and Hebrew do.</summary>
    Unwritten,
}
