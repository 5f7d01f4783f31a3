using Cairn.Coding.Events.Losses;
using Cairn.Coding.Events.Parties;

namespace Cairn.Coding.Events.Wording;

/// <summary>The short word lists of <c>event-words.tsv</c>, by what their words do in a sentence.</summary>
internal enum WordSet : byte
{
    /// <summary>"The", "this": what follows was told before.</summary>
    Definite,
    Indefinite,

    /// <summary>"Any", "no", "further": what follows is no single thing.</summary>
    Unspecific,
    Many,

    /// <summary>Before a place, says that it happened there.</summary>
    AtPlace,

    /// <summary>Before a place, says that it happened elsewhere.</summary>
    Away,

    /// <summary>Before a country's name they make it a party: "led by", "with", "for".</summary>
    BesideParty,

    /// <summary>Before what is attacked.</summary>
    AimedAt,

    /// <summary>Behind a verb and its object, leads to the place: "drove them out of".</summary>
    Goal,
    BoundsTime,

    /// <summary>"In response": another happening follows.</summary>
    Answer,
    CompanionAfterAs,
    NoNewClause,

    /// <summary>Behind "after" or "before", a time and no happening: "after dark", "before Friday prayers".</summary>
    TimeOfDay,
    Future,
    ThirdPerson,

    /// <summary>Lemmas of verbs whose object does what follows: "accused them of".</summary>
    CausingOthers,
    HeldGuilty,

    /// <summary>"Another", "elsewhere": what follows is a further happening.</summary>
    Further,

    /// <summary>"The group": means the armed group named before.</summary>
    Group,

    /// <summary>"Members of", "dozens of": what follows "of" says who.</summary>
    PartOf,
    Unidentified,

    /// <summary>"Signed", "brokered": two sides agreed; one alone declares.</summary>
    Concluded,

    /// <summary>"Detained over the bombing": the happening is only what it is about.</summary>
    About,

    /// <summary>"Toll", and with it the words that say that it has grown.</summary>
    Toll,
    Rises,

    /// <summary>"Two more", "another three": victims besides those told before.</summary>
    Additional,

    /// <summary>With <see cref="Times"/>, "many times": no single happening.</summary>
    Repeated,
    Times,

    /// <summary>Not kept in the name of a participant: "suspected".</summary>
    SetAside,
    Former,
    Bomber,
    OfficeHolder,
    StatePower,

    /// <summary>A capital that names no owner: "Islamist".</summary>
    Belief,

    /// <summary>Plural without an s.</summary>
    Collective,

    /// <summary>Before "of six": as many people.</summary>
    CountedGroup,
    Settlement,

    /// <summary>Not kept in the name of a place behind it.</summary>
    DroppedFromName,
    City,
    Village,
    Province,
    Country,
    CountedPlaces,

    /// <summary>With a nationality before it, tells a country: "Iraqi soil".</summary>
    Soil,

    /// <summary>With a nationality before it, tells no country: "German consulate".</summary>
    ForeignGround,

    /// <summary>Behind a place, an office that speaks of its own area.</summary>
    LocalOffice,
    Unhurt,
    Unwounded,
    Undead,
    Nothing,
    Found,
    Prison,
    Agreed,

    /// <summary>Says that a doer is only suspected.</summary>
    Suspicion,

    /// <summary>What is claimed, denied or blamed on somebody.</summary>
    Responsibility,
    Responsible,

    /// <summary>Between the accused and the charge: "accused X of", "blamed X for".</summary>
    ChargeLink,

    /// <summary>Before a place, says that somebody went there.</summary>
    Towards,

    /// <summary>Verbs, by lemma, that carry somebody to a place where nothing happened: "flown to a hospital in Gao".</summary>
    Conveyance,

    /// <summary>Ties a happening to the day of the one told before: "hours later", "in the same night".</summary>
    SameTime,

    /// <summary>"A series of", "a wave of": what follows "of" is what happened.</summary>
    Series,

    /// <summary>Words of sums, spans of time and rates.</summary>
    SumsUp,

    /// <summary>Without an article, somebody whom nothing before names: "gunmen".</summary>
    Stranger,

    /// <summary>Before a building that a bomb or a shell struck.</summary>
    StruckAt,

    /// <summary>Before the party that something is declared on: "victory over".</summary>
    DeclaredOn,

    /// <summary>"Its", "their": what follows belongs to a party named before.</summary>
    OwnedBefore,

    /// <summary>Objects of verbs of violence that are no target: "three times", "three tons".</summary>
    NoVictim,

    /// <summary>Somebody counts victims: "the hospital received ten bodies".</summary>
    Counting,

    /// <summary>A toll that sums up: "since 2015", "altogether".</summary>
    InSum,

    /// <summary>"Condemned", "mourned": what follows is judged, not told.</summary>
    Deploring,

    /// <summary>Between a protest and what it is about.</summary>
    ProtestedOver,
}
