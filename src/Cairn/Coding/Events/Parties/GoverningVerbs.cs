using Cairn.Coding.Events.Grammar;
using Cairn.Coding.Events.Losses;
using Cairn.Coding.Events.Tellings;
using Cairn.Coding.Events.Triggers;
using Cairn.Coding.Events.Wording;

namespace Cairn.Coding.Events.Parties;

/// <summary>The verb that a noun of happening hangs on and what it says of the doer: "launched", "suffered", "claimed", "blamed".</summary>
internal sealed class GoverningVerbs(Clauses syntax, Cast cast, EventLexicon lexicon)
{
    private readonly ReportWords words = syntax.Words;

    /// <summary>"Launched an attack", "the attack was carried out by": the verb that the noun hangs on.</summary>
    public void Read(TriggerHit hit, NounPhrase phrase, int end, Happening happening)
    {
        int start = syntax.SentenceStart(hit.Sentence);
        int verb = phrase.First - 1;
        while (verb >= start && words.Tags[verb] is WordTag.Preposition or WordTag.Adverb)
        {
            verb--;
        }

        if (verb >= start && syntax.PhraseAt(verb) is { } series && words.Is(phrase.First - 1, "of"))
        {
            // "A series of strikes": the verb stands before the series.
            verb = series.First - 1;
        }

        int limit = Math.Max(start, verb - 7);
        for (; verb >= limit && words.Tags[verb] is not (WordTag.Comma or WordTag.Subordinator or WordTag.Stop or WordTag.Relative); verb--)
        {
            var role = words.Tags[verb] is WordTag.Verb or WordTag.Say ? LightVerb(verb, phrase.First) : LightVerbRole.None;
            if (role == LightVerbRole.Actor && verb < phrase.First - 6)
            {
                break;
            }

            if (role != LightVerbRole.None && !IsNegatedVerb(verb, start))
            {
                var subject = syntax.Subject(verb, start);
                switch (role)
                {
                    case LightVerbRole.Actor or LightVerbRole.Claims:
                        cast.AddActors(subject, happening);
                        break;
                    case LightVerbRole.Blames:
                        cast.AddActors(syntax.TreePassive(verb) == true ? subject : syntax.Object(verb, verb, phrase.First), happening);
                        break;
                    case LightVerbRole.Target or LightVerbRole.Ends:
                        cast.AddTargets(subject, happening, TollKind.None);
                        break;
                    default:
                        break;
                }

                happening.HasGoverningVerb = true;
                return;
            }
        }

        if (happening.Actors.Count == 0 && (words.Classes[phrase.Head] & NounClass.Weapon) != 0 && syntax.Tree.Head(phrase.Head) is var carrier and >= 0
            && syntax.Tree.Is(phrase.Head, "obj") && words.Tags[carrier] == WordTag.Verb && !IsNegatedVerb(carrier, start)
            && syntax.Subject(carrier, start) is [var driver, ..] && (words.Classes[driver.Head] & NounClass.ArmedParty) != 0)
        {
            // "Fighters drove a truck bomb into": whoever brings the weapon.
            cast.AddActors([driver], happening);
            return;
        }

        // "The attack, which was carried out by X", "the attack was claimed by X".
        for (int i = phrase.Last + 1; i < Math.Min(end, phrase.Last + 12); i++)
        {
            if (words.Tags[i] == WordTag.Verb && lexicon.LightVerbs.Single(words.Text(i)) is LightVerbRole.Actor or LightVerbRole.Claims or LightVerbRole.None && syntax.Agent(i, i + 1, Math.Min(end, i + 4)) is { Count: > 0 } agents
                && (lexicon.LightVerbs.Single(words.Text(i)) != LightVerbRole.None || words.Is(i, "carried")))
            {
                cast.AddActors(agents, happening);
                return;
            }
        }
    }

    private bool IsNegatedVerb(int verb, int start)
    {
        for (int i = verb - 1; i >= Math.Max(start, verb - 4); i--)
        {
            if (words.Tags[i] is WordTag.Not or WordTag.Modal)
            {
                return true;
            }
        }

        return false;
    }

    private LightVerbRole LightVerb(int verb, int end)
    {
        var found = new List<LightVerbRole>();
        int length = lexicon.LightVerbs.Match(words, verb, end, found);
        return length == 0 ? LightVerbRole.None : found[0];
    }
}
