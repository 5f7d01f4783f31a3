using System.Collections.Frozen;
using System.Collections.Immutable;
using Cairn.Cleaning.Facts;
using Cairn.Cleaning.Judging;
using Cairn.Cleaning.Lines;
using Cairn.Cleaning.Removal;
using Cairn.Theatres;

namespace Cairn.Cleaning;

/// <summary>The data files that cleaning reads: furniture, outlets, month names, photo credits and language profiles.</summary>
public sealed class CleaningWords
{
    private readonly FurniturePatterns patterns;
    private readonly FrozenDictionary<FurnitureScope, FurniturePatterns> patternsByScope;

    private CleaningWords(string folder)
    {
        var patterns = TsvTable.Read(Path.Combine(folder, "furniture.tsv"), ["rule", "scope", "pattern", "words"]).Rows.Select(row => new FurniturePattern(
            row.Required("rule"), row.Choice<FurnitureScope>("scope"), [.. row.Required("pattern").Split(' ', StringSplitOptions.RemoveEmptyEntries)], (int)(row.Number("words") ?? 14))).ToArray();
        this.patterns = new FurniturePatterns(patterns);
        patternsByScope = Enum.GetValues<FurnitureScope>().ToFrozenDictionary(scope => scope, scope => new FurniturePatterns(patterns.Where(p => p.Scope == scope)));
        Outlets = new(TsvTable.Read(Path.Combine(folder, "outlets.tsv"), ["name", "variants"], "country").Rows
            .Concat(TsvTable.Read(Path.Combine(folder, "page-outlets.tsv"), ["name", "variants"]).Rows)
            .SelectMany(row => row.List("variants").Append(row.Required("name")).Select(n => KeyValuePair.Create(Words.Plain(n), row.Required("name"))))
            .DistinctBy(n => n.Key), StringComparison.Ordinal);
        OutletKinds = Column(folder, "outlet-kinds.tsv", "word");
        Compounds = new Lines.WrapHyphens(Path.Combine(folder, "wrap-hyphens.tsv"));
        Sections = Column(folder, "site-sections.tsv", "word");
        PhotoCredits = Column(folder, "photo-credits.tsv", "name");
        PhotoLabels = WordSets<PhotoLabel>.Read(Path.Combine(folder, "photo-labels.tsv"));
        Languages = new LanguageProfiles(Path.Combine(folder, "language-profiles.tsv"));
        Hints = new Html.HtmlHints(Path.Combine(folder, "html-hints.tsv"));
        Lines = new LineWords(Cues(patterns), new WordList(Languages.ShortWords, StringComparison.Ordinal), WordSets<AddressWordSet>.Read(Path.Combine(folder, "page-address.tsv")));
        Judge = new LineJudge(LineWeights.Read(Path.Combine(folder, "furniture-weights.tsv")), LineWeights.Read(Path.Combine(folder, "furniture-weights.tsv"), LineWeights.OfParagraphs), Lines);
        Titles = new TitleJudge(LineWeights.Read(Path.Combine(folder, "title-weights.tsv")), Lines);
        Around = new PageWords(Path.Combine(folder, "date-line-words.tsv"));
        Months = new(
            TsvTable.Read(Path.Combine(folder, "page-months.tsv"), ["month", "names"]).Rows.SelectMany(row => row.List("names").Select(name => KeyValuePair.Create(name, (int)row.Number("month")!.Value))).DistinctBy(month => month.Key),
            StringComparison.Ordinal);
    }

    /// <summary>Outlets by each of their names in lower case.</summary>
    internal WordTable<string> Outlets { get; }

    /// <summary>Words that make a name an outlet's: news, institute.</summary>
    internal WordList OutletKinds { get; }

    /// <summary>Which hyphens at a line's end stay.</summary>
    internal Lines.WrapHyphens Compounds { get; }

    internal WordList PhotoCredits { get; }

    /// <summary>Words that tell whose a picture is.</summary>
    internal WordSets<PhotoLabel> PhotoLabels { get; }

    /// <summary>Names of a site's sections.</summary>
    internal WordList Sections { get; }

    internal LineWords Lines { get; }

    internal LineJudge Judge { get; }

    internal TitleJudge Titles { get; }

    internal PageWords Around { get; }

    internal LanguageProfiles Languages { get; }

    internal Html.HtmlHints Hints { get; }

    /// <summary>Month numbers by name.</summary>
    internal WordTable<int> Months { get; }

    /// <summary>Reads the files out of <c>ontology/words</c>.</summary>
    /// <exception cref="DataException">A file is missing or wrong.</exception>
    public static CleaningWords Read(string ontology) => new(Path.Combine(ontology, "words"));

    /// <summary>The patterns of furniture: those of one scope, or all of them.</summary>
    internal FurniturePatterns Patterns(FurnitureScope? scope = null) => scope is { } one ? patternsByScope[one] : patterns;

    /// <summary>The words that patterns of furniture are made of.</summary>
    private static WordList Cues(IEnumerable<FurniturePattern> patterns) =>
        new(patterns.Where(p => p.Scope is not (FurnitureScope.Byline or FurnitureScope.Credit or FurnitureScope.Lead)).SelectMany(p => p.Parts).Where(part => part is not ("*" or "#")), StringComparison.Ordinal);

    private static WordList Column(string folder, string file, string column) =>
        new(TsvTable.Read(Path.Combine(folder, file), [column]).Rows.Select(r => r.Required(column)), StringComparison.Ordinal);
}
