using Cairn.Theatres;

namespace Cairn.Tests.Theatres;

/// <summary>A folder of theatres for one test, with a small world in it; erased at its end.</summary>
internal sealed class TheatreFolder : IDisposable
{
    public const string Actors = "id\tname\tkind\tcountry\tparent\tvariants\n";
    public const string People = "id\tname\toffice\tactor\tcountry\tvariants\n";
    public const string Places = "id\tname\tkind\tcountry\tadmin1\tadmin2\tlatitude\tlongitude\tradius_km\tpopulation\tvariants\n";

    public TheatreFolder()
    {
        Write("world", "theatre.yaml", "title: World\ncountries: []\n");
        Write("world", "countries.tsv", "code\tname\tcapital\tlatitude\tlongitude\tradius_km\tdemonyms\tvariants\nIQ\tIraq\tBaghdad\t33\t44\t400\tIraqi|Iraqis\tالعراق\nSY\tSyria\tDamascus\t35\t38\t250\tSyrian|Syrians\t\n");
    }

    public string Root { get; } = Directory.CreateTempSubdirectory("cairn-theatres-").FullName;

    public TheatreFolder Write(string theatre, string file, string text)
    {
        Directory.CreateDirectory(Path.Combine(Root, theatre));
        File.WriteAllText(Path.Combine(Root, theatre, file), text);
        return this;
    }

    /// <summary>A theatre of Iraq with the given rows.</summary>
    public TheatreFolder Theatre(string name, string actors = "", string people = "", string places = "") => this
        .Write(name, "theatre.yaml", $"title: {name}\ncountries: [IQ]\n")
        .Write(name, "actors.tsv", Actors + actors)
        .Write(name, "people.tsv", People + people)
        .Write(name, "places.tsv", Places + places);

    public TheatreSet Read(params string[] names) => TheatreSet.Read([Root], names);

    public void Dispose() => Directory.Delete(Root, true);
}
