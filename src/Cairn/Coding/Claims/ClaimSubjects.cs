using Cairn.Language;
using Cairn.Theatres;
using Cairn.Values;

namespace Cairn.Coding.Claims;

/// <summary>Finds whom a number is about: the party whose fighters, attacks or troops it counts, by its usual name; otherwise the counted
/// words themselves.</summary>
internal sealed class ClaimSubjects(ReadingWords words, Referents referents)
{
    public Evidenced<string> Of(ClaimCandidate candidate, Voice voice)
    {
        return candidate.Thing.Unit?.Role switch
        {
            "fighter" or "formation" or "attacker" => Party(candidate, voice, armed: true) ?? Words(candidate),
            "attack" => Party(candidate, voice, armed: true) ?? Words(candidate),
            "troop" or "operation" => Party(candidate, voice, armed: false) ?? Words(candidate),
            _ when candidate.Kind is "strength" or "troop-level" or "attack-count" or "operations-count" => Party(candidate, voice, false) ?? Words(candidate),
            _ when candidate.Kind == "casualties" => Victims(candidate),
            _ when candidate.Kind is "change-percent" or "money" or "area" => Party(candidate, voice, false) ?? Words(candidate),
            _ => Words(candidate),
        };
    }

    private Evidenced<string>? Party(ClaimCandidate candidate, Voice voice, bool armed)
    {
        var thing = candidate.Thing;
        var sentence = words.Reading.Sentences[candidate.Clause.Sentence];
        if (!thing.IsBorrowed && Between(candidate.End, thing.Head + 1) is { } within)
        {
            return within;
        }

        int behind = thing.IsBorrowed ? candidate.End : thing.Head + 1;
        if (words[behind] is "of" or "from" or "belonging" && Between(behind, Math.Min(sentence.TokenEnd, behind + 4)) is { } after)
        {
            return after;
        }

        if (thing.IsBorrowed && Between(thing.First, thing.Head + 1) is { } shared)
        {
            return shared;
        }

        if (words[candidate.End] == "of" && words[candidate.End + 1] is "his" or "its" or "their" or "our" && voice.Attribution is { } said)
        {
            return ActorAt(said.Speaker) ?? voice.Speaker;
        }

        return Before(candidate.First, sentence.FirstToken, armed)
            ?? Between(behind, sentence.TokenEnd, armed)
            ?? (armed && referents.MainGroup is { } group ? new Evidenced<string>(group.Name, words.Span(thing.Head), 0.6) : null);
    }

    /// <summary>The nearest party named before the number in its sentence, by name or as "the group".</summary>
    private Evidenced<string>? Before(int first, int start, bool armed)
    {
        Evidenced<string>? other = null;
        for (int i = first - 1; i >= start; i--)
        {
            if (referents.At(i, first) is { } referent)
            {
                return new Evidenced<string>(referent.Name, words.Span(i, referent.End), 0.8);
            }

            if (MentionAt(i) is { } mention && Name(mention) is { } name && !(mention.Kind == MentionKind.Place && IsPlace(i)))
            {
                var found = new Evidenced<string>(name, mention.Span, 0.8);
                if (!armed || mention.Actor?.Kind is ActorKind.ArmedGroup or ActorKind.Militia)
                {
                    return found;
                }

                other ??= mention.Kind == MentionKind.Organisation ? found : null;
            }
        }

        return other;
    }

    /// <summary>True where a country's name only says where: "in Syria", "across Iraq".</summary>
    private bool IsPlace(int token) => words[token - 1] is "in" or "inside" or "across" or "within" or "throughout" or "near" or "into" or "to";

    private Evidenced<string>? Between(int first, int end, bool armed = false)
    {
        for (int i = first; i < end; i++)
        {
            if (MentionAt(i) is { } mention && Name(mention) is { } name && !(mention.Kind == MentionKind.Place && IsPlace(i)) && (!armed || mention.Actor?.Kind is ActorKind.ArmedGroup or ActorKind.Militia))
            {
                return new Evidenced<string>(name, mention.Span, 0.9);
            }
        }

        return null;
    }

    private Evidenced<string>? ActorAt(TextSpan span)
    {
        foreach (var mention in words.Reading.Mentions)
        {
            if (span.Overlaps(mention.Span) && mention.Actor is { } actor)
            {
                return new Evidenced<string>(actor.Name, mention.Span, 0.8);
            }
        }

        return null;
    }

    private Mention? MentionAt(int token)
    {
        int start = words.Span(token).Start;
        foreach (var mention in words.Reading.Mentions)
        {
            if (mention.Span.Start == start)
            {
                return mention;
            }
        }

        return null;
    }

    /// <summary>An actor's usual name, or a state's where its adjective or name stands for its forces; null for people and towns.</summary>
    private static string? Name(Mention mention) =>
        mention.Kind == MentionKind.Organisation ? mention.Actor?.Kind == ActorKind.Media ? null : mention.Name
        : mention.Country?.Name;

    private Evidenced<string> Victims(ClaimCandidate candidate)
    {
        for (int i = candidate.Clause.First; i < candidate.Clause.End; i++)
        {
            if (words[i] is "war" or "conflict" or "attack" or "attacks" or "strikes" or "strike" or "bombing" or "assault" or "fighting" or "campaign" or "offensive" or "violence" or "raid" or "crackdown" or "shelling")
            {
                int first = i;
                while (first - 1 >= candidate.Clause.First && i - first < 5 && words.IsWord(first - 1) && words[first - 1] is not ("in" or "by" or "of" or "the" or "a" or "an" or "during" or "from" or "this" or "that"))
                {
                    first--;
                }

                var span = words.Span(first, i + 1);
                return new Evidenced<string>("victims of the " + words.Text[span.Start..span.End], span, 0.7);
            }
        }

        return Words(candidate, "victims");
    }

    private Evidenced<string> Words(ClaimCandidate candidate, string otherwise = "")
    {
        var thing = candidate.Thing;
        var sentence = words.Reading.Sentences[candidate.Clause.Sentence];
        int first = Math.Min(thing.First, words.Count - 1), end = Math.Min(sentence.TokenEnd, thing.Head + 1);
        if (end < sentence.TokenEnd && words[end] == "of" && !thing.IsBorrowed)
        {
            int last = end + 1;
            while (last < Math.Min(sentence.TokenEnd, end + 6) && words.IsWord(last) && words[last] is not ("in" or "and" or "on" or "was" or "were" or "is" or "are" or "had" or "has" or "have" or "who" or "that" or "by" or "to"))
            {
                last++;
            }

            end = last;
        }

        if (end <= first)
        {
            first = candidate.First;
            end = candidate.End;
        }

        var span = words.Span(first, end);
        string name = words.Text[span.Start..span.End];
        return new Evidenced<string>(otherwise.Length > 0 && name.Length < 4 ? otherwise : name, span, 0.6);
    }
}
