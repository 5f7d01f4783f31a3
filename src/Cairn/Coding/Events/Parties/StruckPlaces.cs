using Cairn.Coding.Events.Grammar;
using Cairn.Coding.Events.Losses;
using Cairn.Coding.Events.Tellings;
using Cairn.Coding.Events.Triggers;
using Cairn.Coding.Events.Wording;

namespace Cairn.Coding.Events.Parties;

/// <summary>Names the building or post that a bomb or a shell struck where no verb has it as its object: "blew himself up in a mosque", "a rocket came down on a clinic".</summary>
internal sealed class StruckPlaces(Clauses syntax, Cast cast, EventLexicon lexicon)
{
    private readonly ReportWords words = syntax.Words;

    /// <param name="hit">The words that tell the happening.</param>
    /// <param name="happening">What is known of it; gets the place as a target unless it has one.</param>
    /// <param name="first">First word of the clause.</param>
    /// <param name="end">Behind its last.</param>
    public void Read(TriggerHit hit, Happening happening, int first, int end)
    {
        bool struck = hit.Trigger.Sense == TriggerSense.Blast || (happening.Means & Means.Remote) != 0 || IsRemote(hit.Trigger.SubType);
        if (!struck || Families.Of(happening) != EventFamily.Violence || hit.Trigger is { Frame: TriggerFrame.Target, Sense: TriggerSense.Harm } || happening.Targets.Exists(IsThing))
        {
            return;
        }

        for (int i = first; i + 1 < end; i++)
        {
            if (words.Is(i, WordSet.StruckAt) && syntax.PhraseAt(i + 1) is { } phrase && phrase.First == i + 1 && phrase.First < phrase.Head && IsBuilding(phrase))
            {
                cast.AddTargets([phrase], happening, TollKind.None);
                return;
            }
        }
    }

    private bool IsRemote(string? subType) => subType is not null && lexicon.Ontology.SubType(subType)?.Type == "Explosions/Remote violence";

    /// <summary>"A Shia mosque", "the University of X", "a training centre".</summary>
    private bool IsBuilding(NounPhrase phrase)
    {
        for (int i = phrase.Head; i >= phrase.First; i--)
        {
            bool named = i == phrase.Head || (words.Mention[i] >= 0 && words.Mention[i] == words.Mention[phrase.Head]);
            if (named && (words.Classes[i] & (NounClass.Place | NounClass.Base)) != 0 && (words.Classes[i] & NounClass.People) == 0 && !words.Is(i, WordSet.Settlement))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsThing(Participant target) => (target.Class & (NounClass.Place | NounClass.Property | NounClass.ArmedParty)) != 0 || target.Actor is not null;
}
