using System.Collections.Immutable;
using Cairn.Coding.Events;
using Cairn.Coding.Events.Grammar;
using Cairn.Coding.Events.Joining;
using Cairn.Coding.Events.Judging;
using Cairn.Coding.Events.Losses;
using Cairn.Coding.Events.Parties;
using Cairn.Coding.Events.PlaceAndTime;
using Cairn.Coding.Events.Tellings;
using Cairn.Coding.Events.Triggers;
using Cairn.Coding.Events.Wording;
using Cairn.Language;
using Cairn.Theatres;
using Cairn.Values;

namespace Cairn.Coding;

/// <summary>Codes the happenings that a report tells. Thread-safe.</summary>
/// <remarks>Words, noun phrases and clauses first; then triggers that are asserted; then who, whom, where, when and how many for each;
/// then tellings of one happening are joined. docs/coding-events.md tells the whole way.</remarks>
public sealed class EventCoder
{
    private readonly EventLexicon lexicon;
    private readonly WordTagger tagger;
    private readonly EventParts parts;

    /// <summary>A coder with the lexicons that ship beside the program.</summary>
    public EventCoder() : this(EventLexicon.Read(DataFolders.Ontology))
    {
    }

    /// <param name="lexicon">The words.</param>
    /// <param name="parts">What is at work; all of it but where the worth of a part is measured.</param>
    internal EventCoder(EventLexicon lexicon, EventParts parts = EventParts.All)
    {
        this.lexicon = lexicon;
        this.parts = parts;
        tagger = new WordTagger(lexicon);
    }

    internal EventLexicon Lexicon => lexicon;

    public static StageVersion Version { get; } = new("events", "0.1");

    /// <summary>The events in order of the text.</summary>
    public ImmutableArray<Event> Code(Reading reading) => [.. Decide(reading).Where(decision => decision.IsAccepted).Select(decision => decision.Candidate)];

    /// <summary>Every happening that may be an event, in order of the text, with what speaks for and against it.</summary>
    internal ImmutableArray<EventDecision> Decide(Reading reading)
    {
        var words = new ReportWords(reading, lexicon.Words, parts.HasFlag(EventParts.NarrativeDates));
        tagger.Tag(words);
        var clauses = new Clauses(words);
        var segments = new Segments(words);
        var hits = new TriggerFinder(clauses, segments, lexicon).Find();
        var names = new NamedParties(clauses, lexicon);
        var participants = new Participants(clauses, names, new NamedGroups(words), new Owners(clauses), lexicon);
        var tolls = new Tolls(clauses);
        var dates = new ClauseDates(clauses, segments);
        var settings = new Settings(clauses, segments, dates, new UnknownPlaces(clauses), lexicon);
        var cast = new Cast(words, participants, names, tolls);
        var reader = new HappeningReader(
            clauses, segments, new VerbArguments(clauses, segments, cast), new NounArguments(clauses, segments, new GoverningVerbs(clauses, cast, lexicon), tolls, cast), tolls, settings, new StruckPlaces(clauses, cast, lexicon), lexicon);
        var told = new SentenceHappenings(clauses, segments, reader, new Elliptic(clauses, participants, tolls, settings, dates), settings, dates).Read(hits);
        if (parts.HasFlag(EventParts.StrikeSeries))
        {
            StrikeSeries.Lend(clauses, told);
        }

        new SteppedDates(words, segments).Reckon(told);
        Unhurt.Mark(words, told);
        RisingTolls.Mark(words, told);
        var happenings = Wholes.Part(words, Successors.Inherit(parts.HasFlag(EventParts.Joining) ? ReportHappenings.Join(told) : told));
        Complete(happenings, clauses, participants);
        var features = new EventFeatures(clauses, segments, new EventNeeds(words, lexicon), lexicon);
        var finisher = new EventFinisher(words, features, lexicon, new EventGround(words));
        return [.. happenings.OrderBy(h => h.At.First).Select(finisher.Decide).OfType<EventDecision>()];
    }

    /// <summary>Adds what other sentences of the report say of each happening: who is behind it, against whom, when and where.</summary>
    private void Complete(List<Happening> happenings, Clauses clauses, Participants participants)
    {
        if (parts.HasFlag(EventParts.Responsibility))
        {
            new Responsibility(clauses, participants, lexicon).Read(happenings);
        }

        if (parts.HasFlag(EventParts.Adversaries))
        {
            Adversaries.Complete(happenings, participants);
        }

        if (parts.HasFlag(EventParts.StorySettings))
        {
            new StoryDates(clauses.Words).Lend(happenings);
            new StorySettings(clauses.Words).Lend(happenings);
        }
    }
}
