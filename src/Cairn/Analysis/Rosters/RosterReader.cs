using System.Collections.Immutable;
using Cairn.Coding;
using Cairn.Language.Matching;
using Cairn.Language.Names;
using Cairn.Ledger;
using Cairn.Ledger.Queries;
using Cairn.Theatres;
using Cairn.Values;

namespace Cairn.Analysis.Rosters;

/// <summary>Reads from the record who acts and speaks in it. Thread-safe.</summary>
/// <remarks>Known is what the theatres name; all other names are taken together by the matcher for somebody to review. A person whom no theatre
/// knows is listed only where the report gives an office beside the name and the person speaks: victims and witnesses are counted, not named.</remarks>
public sealed class RosterReader
{
    private readonly KnownNames known;
    private readonly NameNature nature;
    private readonly NameMatcher matcher;
    private readonly NameClusters clusters;
    private readonly NameBook knownActors;
    private readonly NameBook knownPeople;

    /// <param name="theatres">Whom they know.</param>
    /// <param name="words">Folder of the vocabulary files; null for the one that ships beside the program.</param>
    /// <exception cref="DataException">A vocabulary file is missing or wrong.</exception>
    public RosterReader(TheatreSet theatres, string? words = null)
    {
        known = new KnownNames(theatres);
        nature = new NameNature(NameWords.Read(words ?? Path.Combine(DataFolders.Ontology, "words")));
        matcher = NameMatcher.Read(words);
        clusters = new NameClusters(matcher);
        knownActors = new NameBook(matcher, NameSort.Organisation);
        knownPeople = new NameBook(matcher, NameSort.Person);
        foreach (var actor in known.Actors.Where(actor => actor.Kind != ActorKind.State))
        {
            knownActors.Add(actor.Name);
        }

        foreach (var person in known.People)
        {
            knownPeople.Add(person.Name);
        }
    }

    /// <summary>Who acts and speaks in what the filters take in.</summary>
    public async Task<Roster> ReadAsync(ILedgerReader ledger, EventFilter eventFilter, ClaimFilter claimFilter, AssessmentFilter assessmentFilter, CancellationToken stop = default)
    {
        var cast = await ledger.CastAsync(eventFilter, claimFilter, assessmentFilter, stop).ConfigureAwait(false);
        var texts = await ledger.TextsAsync([.. cast.Select(thing => thing.Report).Distinct()], stop).ConfigureAwait(false);
        var names = new RecalledNames(known);
        var namings = new List<Naming>(cast.Length * 2);
        foreach (var thing in cast)
        {
            namings.AddRange(thing.Doers.Select(doer => Naming(thing, NamingRole.Doer, doer, texts, names)));
            namings.AddRange(thing.Targets.Select(target => Naming(thing, NamingRole.Target, target, texts, names)));
            if (thing.Speaker is { } speaker)
            {
                namings.Add(Naming(thing, thing.Kind == AnchorKind.Claim ? NamingRole.Claimant : NamingRole.Judge, speaker, texts, names));
            }
        }

        return Read(namings, names);
    }

    /// <summary>Usual name and id of the actor or public figure that a theatre knows by this name; null where none does.</summary>
    public (string Name, string Id)? KnownAs(string name) => known.Find(name) switch
    {
        Actor actor => (actor.Name, actor.Id),
        PublicFigure person => (person.Name, person.Id),
        _ => null,
    };

    /// <summary>Whether a theatre knows both names for one, or their spellings are of one.</summary>
    public NameVerdict Compare(string first, string second, NameSort sort)
    {
        var verdict = matcher.Compare(first, second, sort);
        var (one, other) = (KnownAs(first), KnownAs(second));
        return one is null || other is null || verdict.IsSame && one == other ? verdict
            : one == other ? new NameVerdict(true, 1, [$"a theatre knows both as {one.Value.Name}"])
            : new NameVerdict(false, verdict.Likeness, [$"a theatre knows them as {one.Value.Name} and {other.Value.Name}", .. verdict.Reasons]);
    }

    /// <summary>Sorts what is named where into known and unknown.</summary>
    private Roster Read(List<Naming> namings, RecalledNames names)
    {
        var found = namings.ToLookup(naming => names.Find(naming.Coded) ?? names.Find(naming.Written));
        var byName = found[null].Where(naming => naming.IsByName).Select(naming => naming.Coded).Distinct(StringComparer.Ordinal).Where(nature.IsName).ToHashSet(StringComparer.Ordinal);
        var unknown = found[null].Where(naming => byName.Contains(naming.Coded)).ToLookup(Sort);
        var people = Unknown(unknown[NameSort.Person], NameSort.Person);
        var open = people.Where(person => person.Namings.All.Any(naming => naming.Office is not null && naming.Role is NamingRole.Claimant or NamingRole.Judge)).ToImmutableArray();
        return new Roster(
            [.. found.Where(group => group.Key is Actor).Select(group => new NamedActor((Actor)group.Key!, new Namings([.. group]))).OrderByDescending(one => one.Namings.All.Length).ThenBy(one => one.Actor.Id, StringComparer.Ordinal)],
            [.. found.Where(group => group.Key is PublicFigure).Select(group => new NamedFigure((PublicFigure)group.Key!, new Namings([.. group]))).OrderByDescending(one => one.Namings.All.Length).ThenBy(one => one.Person.Id, StringComparer.Ordinal)],
            [.. Unknown(unknown[NameSort.Organisation], NameSort.Organisation).Concat(open).OrderByDescending(one => one.Namings.All.Length).ThenBy(one => one.Name, StringComparer.Ordinal)],
            people.Length - open.Length);
    }

    /// <summary>A body where the words say so, or a doer whose words do not look like a person's; else a person, so that nobody private is listed by
    /// mistake.</summary>
    private NameSort Sort(Naming naming) =>
        nature.IsBody(naming.Coded) || (naming.Role == NamingRole.Doer && naming.Office is null && !nature.IsPerson(naming.Coded)) ? NameSort.Organisation : NameSort.Person;

    private ImmutableArray<UnknownName> Unknown(IEnumerable<Naming> namings, NameSort sort)
    {
        var bySpelling = namings.GroupBy(naming => naming.Coded, StringComparer.Ordinal).OrderByDescending(group => group.Count()).ThenBy(group => group.Key, StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.ToArray());
        return
        [
            .. clusters.Of(bySpelling.Keys, sort).Select(cluster => new UnknownName
            {
                Name = cluster.Spellings[0],
                IsPerson = sort == NameSort.Person,
                Namings = new Namings([.. cluster.Spellings.SelectMany(spelling => bySpelling[spelling])]),
                Reason = cluster.Reason,
                Near = Near(cluster.Spellings[0], sort),
                Spellings = cluster.Spellings,
                Office = cluster.Spellings.SelectMany(spelling => bySpelling[spelling]).Select(naming => naming.Office).FirstOrDefault(office => office is not null),
            }),
        ];
    }

    private string? Near(string name, NameSort sort)
    {
        var book = sort == NameSort.Person ? knownPeople : knownActors;
        return book.Find(name) is [var (at, verdict), ..] ? $"{book[at]} ({verdict.Reason})" : null;
    }

    private Naming Naming(Cast thing, NamingRole role, Evidenced<string> who, ImmutableDictionary<ContentHash, string> texts, RecalledNames names)
    {
        var span = who.Spans[0];
        string? text = texts.GetValueOrDefault(thing.Report) is { } whole && span.End <= whole.Length ? whole : null;
        string written = text is null ? who.Value : string.Join(' ', span.In(text).ToString().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        bool byName = names.Find(written) is { } its ? its == names.Find(who.Value) : nature.NamesByName(written, who.Value, text is null || NameNature.StartsSentence(text, span.Start));
        return new Naming
        {
            Role = role,
            Coded = who.Value,
            Written = written,
            IsByName = byName,
            Thing = thing.Id,
            ThingName = thing.Name,
            Report = thing.Report,
            Stem = thing.Stem,
            Day = thing.Day,
            EventType = thing.EventType,
            Evidence = thing.Evidence,
            Office = text is null || !byName ? null : nature.RankIn(who.Value) ?? nature.OfficeBeside(text, span.Start, span.End),
        };
    }
}
