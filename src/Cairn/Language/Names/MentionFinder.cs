using System.Collections.Frozen;
using System.Collections.Immutable;
using Cairn.Cleaning;
using Cairn.Language.Tokens;
using Cairn.Theatres;

namespace Cairn.Language.Names;

/// <summary>Finds the names in a document and says what each stands for. Built once; thread-safe.</summary>
/// <remarks>Known names first, then unknown ones from the words around them, then the choice among namesakes, then the words beside
/// ("northern", "province"), then short names of full ones. A country's name is a place with its <see cref="Mention.Country"/> set; its
/// short form before a noun ("US officials") is a nationality; a capital that says or does something is the government: an
/// organisation with the country's name.</remarks>
internal sealed class MentionFinder
{
    private readonly NameIndex index;
    private readonly NameWords words;
    private readonly NameFinder finder;
    private readonly ThreadLocal<WordMemory<AtomWord>> memory;
    private readonly FrozenDictionary<string, Country> capitals;

    /// <param name="theatres">The names that are known.</param>
    /// <param name="folder">Folder of the vocabulary files.</param>
    /// <exception cref="DataException">A vocabulary file is missing or wrong.</exception>
    public MentionFinder(TheatreSet theatres, string folder)
    {
        words = NameWords.Read(folder);
        index = NameIndex.Build(theatres, words);
        finder = new NameFinder(index, words);
        memory = new(() => new(word => AtomWord.Of(word, index, words)));
        capitals = theatres.Countries.Where(country => country.Capital is not null)
            .GroupBy(country => country.Code + country.Capital).ToFrozenDictionary(group => group.Key, group => group.First(), StringComparer.Ordinal);
    }

    /// <summary>The mentions in order of the text, not overlapping.</summary>
    public ImmutableArray<Mention> Find(Document document, ImmutableArray<Token> tokens, ImmutableArray<Sentence> sentences)
    {
        var text = new TextAtoms(document.Text, tokens, sentences, memory.Value!, words);
        var hits = finder.Find(document.Text, text.Atoms, text.IsTitleCase);
        var names = Merge(new RunFinder(text, hits).Find(), hits);
        var resolver = new PlaceResolver(text, index);
        resolver.Learn(names);
        Choose(text, names, resolver);
        names = WithShortNames(text, names);
        var compounds = new PlaceCompounds(text);
        var between = new PlacesBetween(text);
        var mentions = ImmutableArray.CreateBuilder<Mention>(names.Count);
        int end = 0;
        for (int at = 0; at < names.Count; at++)
        {
            var name = JoinRoad(between, names, ref at) ?? compounds.Join(JoinPeoples(text, names, ref at));
            if (mentions.Count > 0 && name.Span.Start < mentions[^1].Span.End)
            {
                if (name.Span.Start <= mentions[^1].Span.Start)
                {
                    mentions.RemoveAt(mentions.Count - 1);
                }
                else
                {
                    continue;
                }
            }

            if (name.First < end && name.MadeUp is null)
            {
                continue;
            }

            end = name.End;
            mentions.Add(name.ToMention(document.Text));
        }

        return mentions.DrainToImmutable();
    }

    /// <summary>The unknown names, and the known ones outside them, in order.</summary>
    private static List<FoundName> Merge(List<FoundName> unknown, List<NameHit> hits)
    {
        var names = new List<FoundName>(unknown.Count + hits.Count);
        int next = 0;
        foreach (var hit in hits)
        {
            while (next < unknown.Count && unknown[next].First <= hit.First)
            {
                names.Add(unknown[next++]);
            }

            if (names.Count == 0 || names[^1].End <= hit.First)
            {
                names.Add(new FoundName { First = hit.First, End = hit.End, Span = hit.Span, Kind = hit.Spellings[0].Kind, Spellings = hit.Spellings });
            }
        }

        names.AddRange(unknown.Skip(next));
        return names;
    }

    private void Choose(TextAtoms text, List<FoundName> names, PlaceResolver resolver)
    {
        var compounds = new PlaceCompounds(text);
        var fullNames = new HashSet<string>(StringComparer.Ordinal);
        foreach (var name in names)
        {
            foreach (var spelling in name.Spellings)
            {
                if (spelling.Person is { } person && name.End - name.First >= 2)
                {
                    fullNames.Add(person.Id);
                }
            }
        }

        for (int at = names.Count - 1; at >= 0; at--)
        {
            var name = names[at];
            if (name.Spellings.Length == 0)
            {
                continue;
            }

            var (suffix, _, end) = compounds.Beside(name);
            int next = at + 1;
            var behind = next < names.Count && text.JoinsComma(names[next].First) && (names[next].First == name.End || names[next].First == end) ? names[next] : null;
            var person = Array.Find(name.Spellings, spelling => spelling.Person is not null && fullNames.Contains(spelling.Person.Id))
                ?? Array.Find(name.Spellings, spelling => spelling.Kind == MentionKind.Person);
            var place = resolver.Choose(name, suffix, behind);
            var body = resolver.ChooseBody(name);
            bool isPerson = person is not null && (place is null && body is null || (body is null && resolver.IsPerson(name, place?.Place, fullNames.Contains(person.Person!.Id))));
            if (person is null && place is null && body is null)
            {
                names.RemoveAt(at);
                continue;
            }

            var chosen = isPerson ? person! : body is not null && (place is null || place.Country is null || body.Kind == MentionKind.Nationality) && !(place is not null && suffix != NameWordKind.None) ? body : place ?? person!;
            if (chosen.Place is { } settled && resolver.IsFirstName(name, settled, suffix, behind))
            {
                names.RemoveAt(at);
                continue;
            }

            names[at] = chosen.Place is { } far && resolver.IsElsewhere(name, far)
                ? name with { Kind = MentionKind.Place, Spellings = [] }
                : Settle(text, name with { Chosen = chosen, Kind = chosen.Kind });
        }
    }

    /// <summary>Decides what a country's or capital's name stands for where it is no place.</summary>
    private FoundName Settle(TextAtoms text, FoundName name)
    {
        bool joined = text.Joins(name.End) && text.Atoms[name.End].Gap == AtomGap.Space;
        bool placed = text.Joins(name.First) && text.Is(name.First - 1, NameWordKind.PlacePreposition);
        if (name.Chosen is { Country: not null, Kind: MentionKind.Place } && text.Atoms[name.End - 1].Case == LetterCase.Upper && !text.Atoms[name.First].IsCaseless)
        {
            const NameWordKind NotNoun = NameWordKind.Function | NameWordKind.SpeechVerb | NameWordKind.ActVerb | NameWordKind.PlacePreposition;
            bool hyphen = text.Joins(name.End) && text.Atoms[name.End].Gap == AtomGap.Hyphen;
            return hyphen || (joined && !text.Is(name.End, NotNoun)) || (text.WordIs(name.End, "and") && joined && text.Atoms[name.End + 1 < text.Count ? name.End + 1 : name.End] is { IsCapital: true } && !placed)
                ? name with { Kind = MentionKind.Nationality } : name;
        }

        return name.Chosen is { Country: null, Place: { Kind: PlaceKind.City or PlaceKind.Admin1 } place }
            && capitals.TryGetValue(place.Country + place.Name, out var country) && IsGovernment(text, name, country, joined, placed)
            ? name with { Kind = MentionKind.Organisation, Name = country.Name, Country = country } : name;
    }

    /// <summary>Whether a capital does or is told what a city does not: "Moscow has said", "talks with Washington".</summary>
    private bool IsGovernment(TextAtoms text, FoundName name, Country country, bool joined, bool placed)
    {
        if (joined && !placed)
        {
            int verb = name.End;
            while (verb < text.Count && verb < name.End + 3 && text.Joins(verb) && text.Is(verb, NameWordKind.Auxiliary))
            {
                verb++;
            }

            bool foreign = !index.TheatreCountries.Contains(country.Code) && verb > name.End;
            if (text.Joins(verb) && (text.Is(verb, NameWordKind.SpeechVerb | NameWordKind.ActVerb) || foreign))
            {
                return true;
            }
        }

        return text.Joins(name.First) && text.Is(name.First - 1, NameWordKind.Partner);
    }

    /// <summary>The names with the places where only a part of one stands.</summary>
    private static List<FoundName> WithShortNames(TextAtoms text, List<FoundName> names)
    {
        var short_ = new ShortNames(text);
        for (int full = 0; full < names.Count; full++)
        {
            names[full] = short_.Learn(names[full]);
        }

        var all = new List<FoundName>(names.Count);
        int at = 0;
        foreach (var name in names)
        {
            Fill(at, name.First);
            all.Add(name);
            at = name.End;
        }

        Fill(at, text.Count);
        return all;

        void Fill(int first, int end)
        {
            for (int atom = first; atom < end; atom++)
            {
                if (text.Atoms[atom].IsCapital && short_.Of(atom) is { } full)
                {
                    int start = atom > first && text.Atoms[atom - 1].IsArticle && text.Joins(atom) ? atom - 1 : atom;
                    all.Add(full with { First = start, End = atom + 1, Span = text.Span(start, atom + 1), Name = short_.Usual(full) });
                }
            }
        }
    }

    /// <summary>"the road between Kirkuk and Tikrit": one name out of two places.</summary>
    private static FoundName? JoinRoad(PlacesBetween between, List<FoundName> names, ref int at)
    {
        var road = at + 1 < names.Count ? between.Join(names[at], names[at + 1]) : null;
        at += road is null ? 0 : 1;
        return road;
    }

    /// <summary>"Iraqi-Syrian border": one name out of two peoples or countries.</summary>
    private static FoundName JoinPeoples(TextAtoms text, List<FoundName> names, ref int at)
    {
        var name = names[at];
        if (at + 1 < names.Count && names[at + 1] is var next && name.Chosen?.Country is not null && next.Chosen?.Country is not null && next.First == name.End
            && text.Joins(next.First) && text.Atoms[next.First].Gap == AtomGap.Hyphen && text.Joins(next.End) && text.WordIs(next.End, "border"))
        {
            at++;
            return next with { First = name.First, Span = name.Span.Cover(next.Span) };
        }

        return name;
    }
}
