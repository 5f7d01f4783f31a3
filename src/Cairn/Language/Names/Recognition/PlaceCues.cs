using Cairn.Theatres;
using Cairn.Theatres.Gazetteers;

namespace Cairn.Language.Names.Recognition;

/// <summary>What is known about words before a text is read: given names, titles, short forms, and the names of a gazetteer.</summary>
internal sealed class PlaceCues
{
    private const int GreatCity = 1_000_000;

    private readonly NameWords words;
    private readonly WordList givenNames;
    private readonly Gazetteer? gazetteer;

    private PlaceCues(NameWords words, WordList givenNames, PlaceAbbreviations abbreviations, Gazetteer? gazetteer)
    {
        this.words = words;
        this.givenNames = givenNames;
        this.gazetteer = gazetteer;
        Abbreviations = abbreviations;
    }

    public PlaceAbbreviations Abbreviations { get; }

    public bool HasGazetteer => gazetteer is not null;

    /// <param name="folder">Folder of the vocabulary files.</param>
    /// <param name="gazetteer">Imported places; null where there are none.</param>
    /// <exception cref="DataException">A file is missing or wrong.</exception>
    public static PlaceCues Read(string folder, Gazetteer? gazetteer) => new(
        NameWords.Read(folder),
        new WordList(TsvTable.Read(Path.Combine(folder, "given-names.tsv"), ["names"]).Rows.SelectMany(row => row.List("names")), StringComparison.Ordinal),
        PlaceAbbreviations.Read(folder),
        gazetteer);

    public NameWordKind KindOf(ReadOnlySpan<char> word) => words.KindOf(word);

    public bool IsGivenName(ReadOnlySpan<char> word) => givenNames.Contains(word) || (words.KindOf(word) & NameWordKind.FirstName) != 0;

    /// <summary>What the gazetteer's largest bearer of a name is.</summary>
    public PlaceClass ClassOf(ReadOnlySpan<char> name)
    {
        if (gazetteer is null || !gazetteer.Has(name))
        {
            return PlaceClass.None;
        }

        var best = PlaceClass.None;
        foreach (var place in gazetteer.Find(name))
        {
            var own = ClassOf(place.Kind, place.Population);
            best = best == PlaceClass.None || own < best ? own : best;
        }

        return best;
    }

    public static PlaceClass ClassOf(PlaceKind kind, int? population) => kind switch
    {
        PlaceKind.Country => PlaceClass.Country,
        PlaceKind.Region => PlaceClass.Region,
        PlaceKind.Admin1 => PlaceClass.Admin1,
        PlaceKind.Admin2 => PlaceClass.Admin2,
        PlaceKind.City => population >= GreatCity ? PlaceClass.GreatCity : PlaceClass.City,
        PlaceKind.Town => PlaceClass.Town,
        PlaceKind.Village or PlaceKind.Neighbourhood or PlaceKind.Site => PlaceClass.Small,
        _ => PlaceClass.Area,
    };
}
