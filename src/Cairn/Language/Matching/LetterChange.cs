namespace Cairn.Language.Matching;

/// <summary>Letters of one spelling that stand for letters of the other; one side empty where letters are left out.</summary>
internal readonly record struct LetterChange(string One, string Other)
{
    /// <summary>For people: "'oo' read as 'u'", "'h' left out".</summary>
    public override string ToString() =>
        One.Length == 0 ? $"'{Other}' left out" : Other.Length == 0 ? $"'{One}' left out" : $"'{One}' read as '{Other}'";
}
