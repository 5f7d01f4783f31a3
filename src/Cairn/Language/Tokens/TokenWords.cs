using Cairn.Theatres;

namespace Cairn.Language.Tokens;

/// <summary>The words that decide where tokens and sentences end.</summary>
internal sealed class TokenWords
{
    public required WordTable<AbbreviationKind> Abbreviations { get; init; }

    public required WordTable<HyphenPart> HyphenParts { get; init; }

    public required WordList SentenceStarters { get; init; }

    /// <summary>Endings of addresses and file names: com, pdf. Small letters.</summary>
    public required WordList WebEndings { get; init; }

    /// <param name="folder">Folder with abbreviations.tsv, hyphen-parts.tsv, sentence-starters.tsv and web-endings.tsv.</param>
    public static TokenWords Read(string folder) => new()
    {
        Abbreviations = WordFile.Read(folder, "abbreviations.tsv", "word", ["kind"], row => row.Choice<AbbreviationKind>("kind")),
        HyphenParts = WordFile.Read(folder, "hyphen-parts.tsv", "part", ["kind"], row => row.Choice<HyphenPart>("kind")),
        SentenceStarters = new WordList(WordFile.Read(folder, "sentence-starters.tsv", "word", [], _ => true).Words, StringComparison.OrdinalIgnoreCase),
        WebEndings = new WordList(WordFile.Read(folder, "web-endings.tsv", "ending", [], _ => true).Words, StringComparison.Ordinal),
    };
}
