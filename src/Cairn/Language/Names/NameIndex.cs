using System.Collections.Immutable;
using Cairn.Theatres;

namespace Cairn.Language.Names;

/// <summary>All spellings of all names that the theatres know, ordered for finding them in text. Built once; read-only; thread-safe.</summary>
internal sealed class NameIndex
{
    private readonly KeyTable steps;
    private readonly NameSpelling[][] ends;

    private readonly WordTable<int> vocabulary;
    private readonly WordTable<int> looseWords;

    private NameIndex(WordTable<int> vocabulary, WordTable<int> looseWords, KeyTable steps, NameSpelling[][] ends, ImmutableArray<string> theatreCountries) =>
        (this.vocabulary, this.looseWords, this.steps, this.ends, TheatreCountries) = (vocabulary, looseWords, steps, ends, theatreCountries);

    /// <summary>Codes of the countries that the theatres other than the world are about.</summary>
    public ImmutableArray<string> TheatreCountries { get; }

    /// <param name="theatres">What is known.</param>
    /// <param name="kinds">The words that stand in names.</param>
    public static NameIndex Build(TheatreSet theatres, NameWords kinds)
    {
        var building = new Builder(kinds);
        foreach (var country in theatres.Countries)
        {
            building.Add(country.Name, country.Variants, false, MentionKind.Place, place: country.AsPlace(), country: country);
            foreach (string demonym in country.Demonyms)
            {
                building.Add(demonym, [], false, MentionKind.Nationality, country: country);
            }
        }

        var own = theatres.Theatres.Where(theatre => theatre.Name != TheatreSet.World).ToArray();
        var actors = own.SelectMany(theatre => theatre.Actors).Select(actor => actor.Id).ToHashSet(StringComparer.Ordinal);
        foreach (var actor in theatres.Actors)
        {
            building.Add(actor.Name, actor.Variants, actors.Contains(actor.Id), MentionKind.Organisation, actor: actor);
        }

        var people = own.SelectMany(theatre => theatre.People).Select(person => person.Id).ToHashSet(StringComparer.Ordinal);
        foreach (var person in theatres.People)
        {
            building.Add(person.Name, person.Variants, people.Contains(person.Id), MentionKind.Person, person: person);
        }

        var places = own.SelectMany(theatre => theatre.Places).Select(place => place.Id).ToHashSet(StringComparer.Ordinal);
        foreach (var place in theatres.Places)
        {
            building.Add(place.Name, place.Variants, places.Contains(place.Id), MentionKind.Place, place: place);
        }

        return building.Build([.. theatres.Theatres.SelectMany(theatre => theatre.Countries).Distinct()]);
    }

    /// <summary>The number of a folded word, from 1; 0 where no name holds it.</summary>
    public int Number(ReadOnlySpan<char> word) => vocabulary.GetValueOrDefault(word);

    /// <summary>The number of a word of the theatres' places and people that is transcribed otherwise; 0 where there is none.</summary>
    public int LooseNumber(ReadOnlySpan<char> word)
    {
        Span<char> loose = stackalloc char[NameFold.Longest];
        return word.Length >= LooseSpelling.Shortest && looseWords.TryGetValue(loose[..LooseSpelling.Of(word, loose)], out int number) ? number : 0;
    }

    /// <summary>The node behind a word, or 0 where no name goes on so. Node 0 is also where all names begin.</summary>
    public int Step(int node, int word) => word != 0 ? steps[((ulong)node << 32) | (uint)word] : 0;

    /// <summary>The spellings that end at a node.</summary>
    public ReadOnlySpan<NameSpelling> EndsAt(int node) => ends[node];

    private sealed class Builder(NameWords kinds)
    {
        /// <summary>Words that reports write small within a name: "Kirkuk airport", "Iraqi army".</summary>
        private const NameWordKind OftenSmall = NameWordKind.AreaWord | NameWordKind.SiteWord | NameWordKind.DivisionWord | NameWordKind.SettlementWord
            | NameWordKind.DistrictWord | NameWordKind.OrganisationWord;

        private readonly Dictionary<string, int> vocabulary = new(StringComparer.Ordinal);
        private readonly Dictionary<ulong, int> steps = [];
        private readonly List<List<NameSpelling>> ends = [[]];
        private readonly Dictionary<string, int> loose = new(StringComparer.Ordinal);

        public void Add(
            string name, ImmutableArray<string> variants, bool inTheatre, MentionKind kind, Actor? actor = null, PublicFigure? person = null, Place? place = null, Country? country = null)
        {
            foreach (string spelling in variants.Prepend(name))
            {
                var words = NameParts.Of(spelling, out bool hasArticle);
                if (words.Count == 0)
                {
                    continue;
                }

                int node = 0;
                foreach (var (word, _) in words)
                {
                    int number = vocabulary.TryGetValue(word, out int known) ? known : vocabulary[word] = vocabulary.Count + 1;
                    ulong key = ((ulong)node << 32) | (uint)number;
                    if (!steps.TryGetValue(key, out int next))
                    {
                        steps[key] = next = ends.Count;
                        ends.Add([]);
                    }

                    node = next;
                    if (inTheatre && word.Length >= LooseSpelling.Shortest && char.IsAscii(word[0]) && kind is MentionKind.Place or MentionKind.Person)
                    {
                        AddLoose(word, number);
                    }
                }

                ends[node].Add(new NameSpelling
                {
                    Actor = actor,
                    Person = person,
                    Place = place,
                    Country = country,
                    Kind = kind,
                    Cases = [.. words.Select((word, at) => at > 0 && word.Case == LetterCase.Capital && (kinds.KindOf(word.Word) & OftenSmall) != 0 ? LetterCase.Lower : word.Case)],
                    HasArticle = hasArticle,
                    IsTrap = words.Count == 1 && (kinds.KindOf(words[0].Word) & NameWordKind.Trap) != 0,
                    IsInTheatre = inTheatre,
                });
            }
        }

        private void AddLoose(string word, int number)
        {
            Span<char> form = stackalloc char[NameFold.Longest];
            loose.TryAdd(new string(form[..LooseSpelling.Of(word, form)]), number);
        }

        public NameIndex Build(ImmutableArray<string> countries) =>
            new(new WordTable<int>(vocabulary, StringComparison.Ordinal), new WordTable<int>(loose, StringComparison.Ordinal), new KeyTable(steps), [.. ends.Select(list => list.ToArray())], countries);
    }
}
