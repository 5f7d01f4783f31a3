using Cairn.Coding.Events.Wording;
using Cairn.Language;
using Cairn.Language.Names;
using Cairn.Theatres;

namespace Cairn.Coding.Events.Snippets;

/// <summary>What a word stands for in a conflict, whatever its name: a state's forces, an armed group, protesters, a place. Lets a rule learned of one war serve in another.</summary>
internal static class SnippetParties
{
    /// <summary>The kind of party or thing, or null for a word of no such kind.</summary>
    public static string? Of(ReportWords words, int word)
    {
        var mention = words.Mention[word] >= 0 ? words.Reading.Mentions[words.Mention[word]] : null;
        return Actor(mention?.Actor?.Kind) ?? Noun(words.Classes[word]) ?? Name(mention?.Kind)
            ?? (words.Date[word] >= 0 ? "DATE" : words.Number[word] >= 0 ? "NUMBER" : null);
    }

    private static string? Actor(ActorKind? kind) => kind switch
    {
        null => null,
        ActorKind.ArmedGroup or ActorKind.Militia => "GROUP",
        ActorKind.State or ActorKind.Government or ActorKind.Military or ActorKind.Police or ActorKind.Intelligence or ActorKind.Coalition => "STATE",
        ActorKind.Civilian or ActorKind.Tribe => "CIVILIAN",
        ActorKind.International => "WORLD",
        _ => "PARTY",
    };

    private static string? Noun(NounClass classes) =>
        classes.HasFlag(NounClass.Protesting) ? "PROTESTER"
        : (classes & NounClass.ArmedParty) == NounClass.Armed ? "GROUP"
        : classes.HasFlag(NounClass.Force) ? "STATE"
        : classes.HasFlag(NounClass.Captive) ? "CAPTIVE"
        : classes.HasFlag(NounClass.Leader) ? "LEADER"
        : classes.HasFlag(NounClass.Crowd) ? "CROWD"
        : classes.HasFlag(NounClass.Civilian) ? "CIVILIAN"
        : classes.HasFlag(NounClass.MilitaryPlace) || classes.HasFlag(NounClass.Base) ? "BASE"
        : classes.HasFlag(NounClass.Ground) ? "GROUND"
        : classes.HasFlag(NounClass.CivilPlace) ? "BUILDING"
        : classes.HasFlag(NounClass.Weapon) ? "WEAPON"
        : classes.HasFlag(NounClass.Property) ? "PROPERTY"
        : null;

    private static string? Name(MentionKind? kind) => kind switch
    {
        MentionKind.Person => "PERSON",
        MentionKind.Organisation => "ORGANISATION",
        MentionKind.Place => "GROUND",
        MentionKind.Nationality => "NATION",
        _ => null,
    };
}
