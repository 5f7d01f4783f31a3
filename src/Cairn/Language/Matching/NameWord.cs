namespace Cairn.Language.Matching;

/// <summary>A word of a name, in a to z where the table of letters knows its script.</summary>
/// <param name="Text">The letters.</param>
/// <param name="Unwritten">Whether it came from a script that leaves out short vowels.</param>
internal readonly record struct NameWord(string Text, bool Unwritten)
{
    /// <summary>Length of the part in front that says "father of" or "servant of"; 0 where there is none.</summary>
    public int Front { get; init; }

    /// <summary>Where the name behind that part and its article begins, if they were words of their own; else 0.</summary>
    public int Bare { get; init; }

    /// <summary>Whether the front says "father of" or "mother of": the word is a kunya, which names a person by a child.</summary>
    public bool IsKunya { get; init; }

    public override string ToString() => Text;
}
