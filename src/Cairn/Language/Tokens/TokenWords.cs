using System.Collections.Frozen;

namespace Cairn.Language.Tokens;

/// <summary>The words that decide where tokens and sentences end.</summary>
internal sealed class TokenWords
{
    public required FrozenDictionary<string, AbbreviationKind> Abbreviations { get; init; }

    public required FrozenDictionary<string, HyphenPart> HyphenParts { get; init; }

    public required FrozenSet<string> SentenceStarters { get; init; }

    /// <param name="folder">Folder with abbreviations.tsv, hyphen-parts.tsv and sentence-starters.tsv.</param>
    public static TokenWords Read(string folder) => new()
    {
        Abbreviations = WordFile.Read(folder, "abbreviations.tsv", "word", ["kind"], row => row.Choice<AbbreviationKind>("kind")),
        HyphenParts = WordFile.Read(folder, "hyphen-parts.tsv", "part", ["kind"], row => row.Choice<HyphenPart>("kind")),
        SentenceStarters = WordFile.Read(folder, "sentence-starters.tsv", "word", [], _ => true).Keys.ToFrozenSet(StringComparer.OrdinalIgnoreCase),
    };
}
