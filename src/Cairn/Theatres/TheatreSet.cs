using System.Collections.Immutable;
using Cairn.Theatres.Gazetteers;

namespace Cairn.Theatres;

/// <summary>All theatres that a run uses, with the world layer.</summary>
public sealed record TheatreSet
{
    /// <summary>Name of the folder that holds what every theatre needs: countries, capitals, bodies that act everywhere. Always read.</summary>
    public const string World = "world";

    public required ImmutableArray<Country> Countries { get; init; }

    /// <summary>The world first, then the others by name. An id may stand in several; <see cref="Actors"/>, <see cref="People"/> and
    /// <see cref="Places"/> have it once.</summary>
    public required ImmutableArray<Theatre> Theatres
    {
        get;
        init
        {
            field = value;
            Actors = Once(value.SelectMany(theatre => theatre.Actors), actor => actor.Id, (earlier, later) => later with { Variants = Spellings(later.Name, later.Variants, earlier.Name, earlier.Variants) });
            People = Once(value.SelectMany(theatre => theatre.People), person => person.Id, (earlier, later) => later with { Variants = Spellings(later.Name, later.Variants, earlier.Name, earlier.Variants) });
            Places = Once(value.SelectMany(theatre => theatre.Places), place => place.Id, (earlier, later) => later with { Variants = Spellings(later.Name, later.Variants, earlier.Name, earlier.Variants) });
        }
    }

    /// <summary>Each actor once, as the last theatre that has its id tells it, with the spellings of all.</summary>
    public ImmutableArray<Actor> Actors { get; private init; } = [];

    /// <summary>Each public figure once, likewise.</summary>
    public ImmutableArray<PublicFigure> People { get; private init; } = [];

    /// <summary>Each place once, likewise.</summary>
    public ImmutableArray<Place> Places { get; private init; } = [];

    /// <summary>The imported gazetteer behind the theatres; null where none was imported.</summary>
    public Gazetteer? Gazetteer { get; init; }

    /// <summary>The places that have an outline, each once, with it.</summary>
    public IEnumerable<(Place Place, Outline Outline)> Outlined()
    {
        var outlines = Theatres.SelectMany(theatre => theatre.Outlines).GroupBy(outline => outline.Place).ToDictionary(group => group.Key, group => group.Last(), StringComparer.Ordinal);
        return Places.Where(place => outlines.ContainsKey(place.Id)).Select(place => (place, outlines[place.Id]));
    }

    /// <summary>Reads the named theatres, or all, from the folder that ships beside the program and from a user's own.</summary>
    /// <param name="folders">Folders whose subfolders are theatres, the one that ships first; that one alone where none is given. A theatre
    /// that stands in several is read as one: a row of a later folder takes the place of an earlier one with its id.</param>
    /// <param name="names">Theatres to read; empty for all. <see cref="World"/> is always read.</param>
    /// <exception cref="DataException">A file is wrong, or a named theatre is not there.</exception>
    public static TheatreSet Read(IEnumerable<string> folders, IEnumerable<string> names)
    {
        string[] roots = [.. folders];
        string[] wanted = [.. names];
        roots = roots.Length == 0 ? [DataFolders.Theatres] : roots;
        var found = new SortedDictionary<string, List<string>>(StringComparer.Ordinal);
        foreach (string root in roots)
        {
            foreach (string folder in Folders(root))
            {
                string name = Path.GetFileName(folder);
                (found.TryGetValue(name, out var list) ? list : found[name] = []).Add(folder);
            }
        }

        foreach (string name in wanted.Prepend(World))
        {
            if (!found.ContainsKey(name))
            {
                throw new DataException(DataErrors.UnknownTheatre, string.Join(", ", roots), 0, $"there is no theatre '{name}'; known are {string.Join(", ", found.Keys)}");
            }
        }

        var world = new TheatreReader(World, found[World], null);
        var theatres = ImmutableArray.CreateBuilder<Theatre>();
        theatres.Add(world.Theatre);
        foreach (var (name, places) in found)
        {
            if (name != World && (wanted.Length == 0 || wanted.Contains(name, StringComparer.Ordinal)))
            {
                theatres.Add(new TheatreReader(name, places, world).Theatre);
            }
        }

        return new() { Countries = world.Countries, Theatres = theatres.ToImmutable() };
    }

    /// <summary>One row an id, in the order in which the ids come first.</summary>
    private static ImmutableArray<T> Once<T>(IEnumerable<T> rows, Func<T, string> id, Func<T, T, T> join) =>
        [.. rows.GroupBy(id, StringComparer.Ordinal).Select(same => same.Aggregate(join))];

    private static ImmutableArray<string> Spellings(string name, ImmutableArray<string> variants, string otherName, ImmutableArray<string> others) =>
        [.. variants.Append(otherName).Concat(others).Where(spelling => spelling != name).Distinct(StringComparer.Ordinal)];

    /// <summary>The theatres below a folder, or the folder itself where it is one.</summary>
    private static string[] Folders(string root) =>
        !Directory.Exists(root) ? throw new DataException(DataErrors.MissingFile, root, 0, "the folder of theatres is missing")
        : File.Exists(Path.Combine(root, "theatre.yaml")) ? [Path.GetFullPath(root).TrimEnd(Path.DirectorySeparatorChar)]
        : Directory.GetDirectories(root);
}
