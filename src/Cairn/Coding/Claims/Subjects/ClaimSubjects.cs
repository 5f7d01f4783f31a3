using Cairn.Coding.Claims.Figures;
using Cairn.Coding.Claims.Speakers;
using Cairn.Coding.Claims.Wording;
using Cairn.Language;
using Cairn.Language.Names;
using Cairn.Language.Numbers;
using Cairn.Values;

namespace Cairn.Coding.Claims.Subjects;

/// <summary>Finds whom a number is about: the party whose fighters, attacks or troops it counts, by its usual name; otherwise the counted
/// words themselves.</summary>
internal sealed class ClaimSubjects(ReadingWords words, Referents referents, PhraseBook cues)
{
    private readonly CountedWords counted = new(words, cues);
    private readonly Parties parties = new(words, referents, cues);
    private readonly TollParties tolls = new(words, new Parties(words, referents, cues), cues);

    public Evidenced<string> Of(ClaimCandidate candidate, Voice voice)
    {
        if ((candidate.Kind == "casualties" ? tolls.Of(candidate, voice) : candidate.Kind == "money" ? Spent(candidate) : null) is { } found)
        {
            return found;
        }

        if (candidate.Kind == "strength" && candidate.Thing.Unit?.Role == "attacker" && cues.Has(words.All, candidate.Clause.First, candidate.Clause.End, "assaulting")
            && referents.MainGroup is null && parties.Between(candidate.Clause.First, candidate.Clause.End, true) is null)
        {
            return counted.Attackers(candidate);
        }

        bool armed = candidate.Kind is "strength" or "attack-count" || candidate.Thing.Unit?.Role is "attack";
        bool party = armed || candidate.Kind is "troop-level" or "operations-count" or "money"
            || (candidate.Kind is "change-percent" && words[candidate.End] != "of")
            || (candidate.Kind is "area" or "sites-count" or "population" or "detainees" && cues.Has(words.All, candidate.Clause.First, candidate.Clause.End, "holds"));
        bool fighters = candidate.Kind == "casualties" && candidate.Thing.Unit is { Role: "fighter" or "attacker", Unit: not "personnel" };
        return (party || fighters ? Party(candidate, voice, armed || fighters) : null)
            ?? (candidate.Kind == "casualties" ? counted.Victims(candidate) : (IsLifeless(candidate) ? Owner(candidate) : null) ?? counted.Of(candidate) ?? parties.Doer(candidate) ?? Main(candidate) ?? counted.Figure(candidate));
    }

    /// <summary>What a sum is for ("20 million for the Rwandan forces"), else who or what earns, costs or pays it.</summary>
    private Evidenced<string>? Spent(ClaimCandidate candidate) =>
        (words[candidate.End] == "for" ? parties.Between(candidate.End, candidate.End + 8) : null)
        ?? (parties.Doer(candidate) is { } doer ? parties.In(doer.Spans[0]) ?? doer : null);

    /// <summary>True where the number counts no people: weapons, kilometres, buildings, a share.</summary>
    private static bool IsLifeless(ClaimCandidate candidate) =>
        candidate.Number.Form == NumberForm.Percent || candidate.Thing.Unit is null or { Role: "material" or "length" or "ground" or "operation" or "site" };

    /// <summary>Whose weapons, ground or share it is, where the counted words do not tell: the party that their verb makes the doer.</summary>
    private Evidenced<string>? Owner(ClaimCandidate candidate) =>
        parties.Between(candidate.End, candidate.Thing.Head + 1) is null && parties.Doer(candidate) is { } doer && !words.CountAt(words.TokenAt(doer.Spans[0].Start)) ? parties.In(doer.Spans[0]) : null;

    private Evidenced<string>? Party(ClaimCandidate candidate, Voice voice, bool armed)
    {
        var thing = candidate.Thing;
        var sentence = words.Reading.Sentences[candidate.Clause.Sentence];
        if (!thing.IsBorrowed && parties.Between(candidate.End, thing.Head + 1) is { } within)
        {
            return within;
        }

        int behind = thing.IsBorrowed ? candidate.End : thing.Head + 1;
        if (Has(behind, "of-party") && parties.Between(behind, Math.Min(sentence.TokenEnd, behind + 4)) is { } after)
        {
            return after;
        }

        if (thing.IsBorrowed && parties.Between(thing.First, thing.Head + 1) is { } shared)
        {
            return shared;
        }

        if (words[candidate.End] == "of" && Has(candidate.End + 1, "own") && voice.Attribution is { } said && parties.Owns(said.Speaker))
        {
            return parties.In(said.Speaker) ?? voice.Speaker;
        }

        if (words[candidate.End] is "are" or "were" or "is" && words.MentionAt(candidate.End + 1) is { Kind: MentionKind.Nationality } kin && Parties.Name(kin) is { } state)
        {
            return new Evidenced<string>(state, kin.Span, 0.8);
        }

        var named = parties.Before(candidate.First, sentence.FirstToken, armed, armed || !SpeaksOfItself(candidate) ? voice.Attribution?.Speaker : null);
        if (!armed)
        {
            return named ?? parties.Doer(candidate);
        }

        var speaker = parties.Before(candidate.First, sentence.FirstToken, armed, null);
        return named ?? parties.Between(behind, sentence.TokenEnd, armed) ?? (SpeaksOfItself(candidate) ? speaker : null)
            ?? (referents.MainGroup is { } group ? new Evidenced<string>(group.Name, words.Span(Math.Min(thing.Head, words.Count - 1)), 0.6) : null) ?? speaker ?? parties.Doer(candidate);
    }

    private bool Has(int token, string name) => cues.Has(words.All, token, Math.Min(words.Count, token + 1), name);

    /// <summary>The armed group that the report is about, where nothing near the number says whom it is about.</summary>
    private Evidenced<string>? Main(ClaimCandidate candidate) =>
        referents.MainGroup is { } group ? new Evidenced<string>(group.Name, candidate.Number.Span, 0.3) : null;

    /// <summary>"The front says that it has 900 men": the number is the speaker's own.</summary>
    private bool SpeaksOfItself(ClaimCandidate candidate)
    {
        for (int i = candidate.Clause.First; i < candidate.First; i++)
        {
            if (Has(i, "self"))
            {
                return true;
            }
        }

        return false;
    }
}
