using Cairn.Cleaning;
using Cairn.Coding.Events.Parties;
using Cairn.Coding.Events.Triggers;
using Cairn.Coding.Events.Wording;
using Cairn.Language.Dates;
using Cairn.Language.Names;
using Cairn.Language.Tokens;
using Cairn.Values;

namespace Cairn.Coding.Events.Tellings;

/// <summary>An event in the making: what one clause tells, to which later clauses add. Lives within one call of the coder.</summary>
internal sealed class Happening
{
    public required Trigger Trigger { get; set; }

    /// <summary>First and last word of the trigger.</summary>
    public required (int First, int Last) At { get; set; }

    public required int Sentence { get; init; }

    public required BlockKind Block { get; init; }

    /// <summary>The clause: first word and behind its last.</summary>
    public required (int First, int End) Clause { get; set; }

    public List<Participant> Actors { get; } = [];

    public List<Participant> Targets { get; } = [];

    /// <summary>Who is said to be behind it, and how surely.</summary>
    public List<Evidenced<ActorAttribution>> Attributions { get; } = [];

    /// <summary>All trigger senses that were joined in it.</summary>
    public List<(Trigger Trigger, int First, int Last)> Triggers { get; } = [];

    public List<(string Tactic, TextSpan Span)> Tactics { get; } = [];

    public Means Means { get; set; }

    /// <summary>Where words of means stand.</summary>
    public Dictionary<Means, TextSpan> MeansAt { get; } = [];

    public List<Mention> Places { get; } = [];

    /// <summary>The places are those of the happening told before, or the report's country.</summary>
    public bool HasLentPlace { get; set; }

    public DateExpression? Date { get; set; }

    /// <summary>Its clause tells a time that fixes no day: "in recent weeks".</summary>
    public bool HasOpenDate { get; set; }

    /// <summary>The day is that of the happening told before.</summary>
    public bool HasLentDate { get; set; }

    public Evidenced<CountRange>? Killed { get; set; }

    public Evidenced<CountRange>? Wounded { get; set; }

    public Evidenced<CountRange>? Captured { get; set; }

    public EventStage Stage { get; set; }

    /// <summary>"The attack": may mean one told before.</summary>
    public bool IsDefinite { get; set; }

    /// <summary>"Another attack", "the same day a bomb": said to be a further happening.</summary>
    public bool IsAnother { get; set; }

    /// <summary>Only tells of victims; needs another clause to be told what happened, unless it stands alone.</summary>
    public bool IsTollOnly { get; set; }

    /// <summary>Cannot be an event of its own, but may add to one.</summary>
    public bool OnlyAdds { get; set; }

    /// <summary>"Three villages": a telling of several happenings at once.</summary>
    public bool CountsPlaces { get; set; }

    /// <summary>A verb such as "launched" carries its noun, so that it did take place.</summary>
    public bool HasGoverningVerb { get; set; }

    /// <summary>Place or kind was taken over from the event before.</summary>
    public bool IsPartOf { get; set; }

    public double Strength { get; set; }

    /// <summary>How many clauses told it.</summary>
    public int Tellings { get; set; } = 1;

    public required int Order { get; init; }
}
