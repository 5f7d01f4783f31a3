using Cairn.Coding.Claims.Figures;
using Cairn.Coding.Claims.Speakers;
using Cairn.Coding.Claims.Wording;
using Cairn.Language;
using Cairn.Language.Names;
using Cairn.Language.Numbers;
using Cairn.Language.Syntax;
using Cairn.Theatres;
using Cairn.Values;

namespace Cairn.Coding.Claims.Subjects;

/// <summary>Finds whom a number is about: the party whose fighters, attacks or troops it counts, by its usual name; otherwise the counted
/// words themselves.</summary>
internal sealed class ClaimSubjects(ReadingWords words, Referents referents, PhraseBook cues)
{
    private readonly CountedWords counted = new(words, cues);

    public Evidenced<string> Of(ClaimCandidate candidate, Voice voice)
    {
        bool armed = candidate.Kind is "strength" or "attack-count" || candidate.Thing.Unit?.Role is "attack";
        bool party = armed || candidate.Kind is "troop-level" or "operations-count" or "money"
            || (candidate.Kind is "change-percent" && words[candidate.End] != "of")
            || (candidate.Kind is "area" or "sites-count" or "population" or "detainees" && cues.Has(words.All, candidate.Clause.First, candidate.Clause.End, "holds"));
        bool fighters = candidate.Kind == "casualties" && candidate.Thing.Unit?.Role is "fighter" or "attacker";
        return (party || fighters ? Party(candidate, voice, armed || fighters) : null)
            ?? (candidate.Kind == "casualties" ? counted.Victims(candidate) : (IsLifeless(candidate) ? Owner(candidate) : null) ?? counted.Of(candidate) ?? Doer(candidate) ?? Main(candidate) ?? counted.Figure(candidate));
    }

    /// <summary>True where the number counts no people: weapons, kilometres, buildings, a share.</summary>
    private static bool IsLifeless(ClaimCandidate candidate) =>
        candidate.Number.Form == NumberForm.Percent || candidate.Thing.Unit is null or { Role: "material" or "length" or "ground" or "operation" };

    /// <summary>Whose weapons, ground or share it is, where the counted words do not tell: the party that their verb makes the doer.</summary>
    private Evidenced<string>? Owner(ClaimCandidate candidate) =>
        Between(candidate.End, candidate.Thing.Head + 1) is null && Doer(candidate) is { } doer && !words.CountAt(words.TokenAt(doer.Spans[0].Start)) ? PartyIn(doer.Spans[0]) : null;

    private Evidenced<string>? Party(ClaimCandidate candidate, Voice voice, bool armed)
    {
        var thing = candidate.Thing;
        var sentence = words.Reading.Sentences[candidate.Clause.Sentence];
        if (!thing.IsBorrowed && Between(candidate.End, thing.Head + 1) is { } within)
        {
            return within;
        }

        int behind = thing.IsBorrowed ? candidate.End : thing.Head + 1;
        if (Has(behind, "of-party") && Between(behind, Math.Min(sentence.TokenEnd, behind + 4)) is { } after)
        {
            return after;
        }

        if (thing.IsBorrowed && Between(thing.First, thing.Head + 1) is { } shared)
        {
            return shared;
        }

        if (words[candidate.End] == "of" && Has(candidate.End + 1, "own") && voice.Attribution is { } said)
        {
            return PartyIn(said.Speaker) ?? voice.Speaker;
        }

        if (words[candidate.End] is "are" or "were" or "is" && MentionAt(candidate.End + 1) is { Kind: MentionKind.Nationality } kin && Name(kin) is { } state)
        {
            return new Evidenced<string>(state, kin.Span, 0.8);
        }

        var named = Before(candidate.First, sentence.FirstToken, armed, armed ? voice.Attribution?.Speaker : null);
        if (!armed)
        {
            return named ?? Doer(candidate);
        }

        var speaker = Before(candidate.First, sentence.FirstToken, armed, null);
        return named ?? Between(behind, sentence.TokenEnd, armed) ?? (SpeaksOfItself(candidate) ? speaker : null)
            ?? (referents.MainGroup is { } group ? new Evidenced<string>(group.Name, words.Span(Math.Min(thing.Head, words.Count - 1)), 0.6) : null) ?? speaker ?? Doer(candidate);
    }

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

    /// <summary>The subject of the verb that the counted thing belongs to: "coalition military forces | carried out 57 strikes".</summary>
    private Evidenced<string>? Doer(ClaimCandidate candidate)
    {
        var syntax = words.Reading.Syntax;
        int verb = Math.Min(candidate.Thing.Head, words.Count - 1);
        for (int steps = 0; steps < 5 && verb >= 0 && verb < syntax.Length && syntax[verb].Class != WordClass.Verb; steps++)
        {
            verb = syntax[verb].Head;
        }

        if (verb < 0 || verb >= syntax.Length)
        {
            return null;
        }

        for (int i = words.Reading.Sentences[candidate.Clause.Sentence].FirstToken; i < verb; i++)
        {
            if (syntax[i].Head != verb || syntax[i].Relation != "nsubj" || syntax[i].Class is not (WordClass.Noun or WordClass.Propn))
            {
                continue;
            }

            int first = i;
            while (first > 0 && syntax[first - 1].Class is WordClass.Adj or WordClass.Noun or WordClass.Propn && words.SentenceAt(words.Span(first - 1).Start) == candidate.Clause.Sentence)
            {
                first--;
            }

            var span = words.Span(first, i + 1);
            return new Evidenced<string>(words.Text[span.Start..span.End], span, 0.6);
        }

        return null;
    }

    /// <summary>The nearest party named before the number in its sentence, by name or as "the group"; whoever only speaks of the number is
    /// passed over unless it is an armed group.</summary>
    private Evidenced<string>? Before(int first, int start, bool armed, TextSpan? speaker)
    {
        Evidenced<string>? other = null;
        for (int i = first - 1; i >= Math.Max(start, first - ReadingWords.Reach); i--)
        {
            if (referents.At(i, first) is { } referent)
            {
                return new Evidenced<string>(referent.Name, words.Span(i, referent.End), 0.8);
            }

            if (MentionAt(i) is { } mention && Name(mention) is { } name && !(mention.Kind == MentionKind.Place && IsPlace(i)))
            {
                var found = InName(i) ?? new Evidenced<string>(name, mention.Span, 0.8);
                if (!armed || mention.Actor?.Kind is ActorKind.ArmedGroup or ActorKind.Militia)
                {
                    return found;
                }

                other ??= IsArmed(mention.Actor) && speaker?.Overlaps(mention.Span) != true ? found : null;
            }
        }

        return other;
    }

    /// <summary>An actor that no theatre knows may be armed; a ministry, an agency or a watchdog only counts those who are.</summary>
    private static bool IsArmed(Actor? actor) => actor?.Kind is null or ActorKind.Military or ActorKind.Police or ActorKind.Coalition or ActorKind.Tribe or ActorKind.Party;

    /// <summary>The whole name where an adjective of nationality stands within one that no theatre knows: "Joint Iraqi Operations Command".</summary>
    private Evidenced<string>? InName(int token)
    {
        int first = token, end = token + 1;
        while (words.IsCapital(first - 1) && words.IsWord(first - 1) && MentionAt(first - 1) is null && words[first - 1] != "the")
        {
            first--;
        }

        while (words.IsCapital(end) && words.IsWord(end) && MentionAt(end) is null)
        {
            end++;
        }

        if (MentionAt(token) is not { Kind: MentionKind.Nationality } || end - first < 3)
        {
            return null;
        }

        var span = words.Span(first, end);
        return new Evidenced<string>(words.Text[span.Start..span.End], span, 0.7);
    }

    /// <summary>True where a country's name only says where: "in Syria", "across Iraq".</summary>
    private bool IsPlace(int token) => Has(token - 1, "only-where");

    private bool Has(int token, string name) => cues.Has(words.All, token, Math.Min(words.Count, token + 1), name);

    private Evidenced<string>? Between(int first, int end, bool armed = false)
    {
        for (int i = first; i < Math.Min(end, first + ReadingWords.Reach); i++)
        {
            if (MentionAt(i) is { } mention && Name(mention) is { } name && !(mention.Kind == MentionKind.Place && IsPlace(i)) && (!armed || mention.Actor?.Kind is ActorKind.ArmedGroup or ActorKind.Militia))
            {
                return new Evidenced<string>(name, mention.Span, 0.9);
            }
        }

        return null;
    }

    private Evidenced<string>? PartyIn(TextSpan span)
    {
        foreach (var mention in words.Reading.Mentions)
        {
            if (span.Overlaps(mention.Span) && Name(mention) is { } name)
            {
                return new Evidenced<string>(name, mention.Span, 0.8);
            }
        }

        return null;
    }

    private Mention? MentionAt(int token) => words.MentionAt(token);

    /// <summary>An actor's usual name, or a state's where its adjective or name stands for its forces; null for people and towns.</summary>
    private static string? Name(Mention mention) =>
        mention.Kind == MentionKind.Organisation ? mention.Actor?.Kind == ActorKind.Media ? null : mention.Name
        : mention.Country?.Name;
}
