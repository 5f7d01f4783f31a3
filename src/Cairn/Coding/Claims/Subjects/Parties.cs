using Cairn.Coding.Claims.Figures;
using Cairn.Coding.Claims.Wording;
using Cairn.Language.Names;
using Cairn.Language.Syntax;
using Cairn.Theatres;
using Cairn.Values;

namespace Cairn.Coding.Claims.Subjects;

/// <summary>Finds the parties that are named around a number: before it, behind it, in a stretch, or as the doer of its verb.</summary>
internal sealed class Parties(ReadingWords words, Referents referents, PhraseBook cues)
{
    /// <summary>The subject of the verb that the counted thing belongs to: "coalition military forces | carried out 57 strikes".</summary>
    public Evidenced<string>? Doer(ClaimCandidate candidate)
    {
        var syntax = words.Reading.Syntax;
        int verb = Math.Min(candidate.Thing is { Unit: null, IsBorrowed: false } ? candidate.End - 1 : candidate.Thing.Head, words.Count - 1);
        for (int steps = 0; steps < 5 && verb >= 0 && verb < syntax.Length && syntax[verb].Class != WordClass.Verb; steps++)
        {
            verb = syntax[verb].Head;
        }

        if (verb < 0 || verb >= syntax.Length || cues.Has(words.All, verb, verb + 1, "counting"))
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
            while (first > 0 && (syntax[first - 1].Class is WordClass.Adj or WordClass.Noun or WordClass.Propn || words[first - 1] is "'s" or "'") && words.SentenceAt(words.Span(first - 1).Start) == candidate.Clause.Sentence)
            {
                first--;
            }

            var span = words.Span(first, WholeOf(i, verb));
            return new Evidenced<string>(words.Text[span.Start..span.End], span, 0.6);
        }

        return null;
    }

    /// <summary>Behind the noun of a measure with what it measures: "the rate | of attacks".</summary>
    private int WholeOf(int noun, int limit)
    {
        int end = noun + 1;
        if (words[end] != "of" || !cues.Has(words.All, noun, end, "measure"))
        {
            return end;
        }

        int last = end + 1;
        while (last < limit && words.IsWord(last) && !cues.Has(words.All, last, last + 1, "phrase-end"))
        {
            last++;
        }

        return last > end + 1 ? last : end;
    }

    /// <summary>The nearest party named before the number in its sentence, by name or as "the group"; whoever only speaks of the number is
    /// passed over unless it is an armed group.</summary>
    public Evidenced<string>? Before(int first, int start, bool armed, TextSpan? speaker)
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
                if (!armed && speaker is { } only && only.Overlaps(mention.Span) && (mention.Actor is null || !Owns(only)))
                {
                    continue;
                }

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
    public static bool IsArmed(Actor? actor) => actor?.Kind is null or ActorKind.Military or ActorKind.Police or ActorKind.Coalition or ActorKind.Tribe or ActorKind.Party;

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

    public Evidenced<string>? Between(int first, int end, bool armed = false)
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

    /// <summary>The party that a stretch names, also as "the group".</summary>
    public Evidenced<string>? In(TextSpan span)
    {
        if (referents.At(words.TokenAt(span.Start) - 1, words.TokensOf(span).End) is { } referent)
        {
            return new Evidenced<string>(referent.Name, span, 0.7);
        }

        foreach (var mention in words.Reading.Mentions)
        {
            if (span.Overlaps(mention.Span) && Name(mention) is { } name)
            {
                return new Evidenced<string>(name, mention.Span, 0.8);
            }
        }

        return null;
    }

    /// <summary>True where a speaker may have fighters of its own: no agency, watchdog or newspaper.</summary>
    public bool Owns(TextSpan speaker)
    {
        foreach (var mention in words.Reading.Mentions)
        {
            if (speaker.Overlaps(mention.Span) && mention.Actor?.Kind is ActorKind.Media or ActorKind.International or ActorKind.Civilian)
            {
                return false;
            }
        }

        return true;
    }

    private Mention? MentionAt(int token) => words.MentionAt(token);

    /// <summary>An actor's usual name, or a state's where its adjective or name stands for its forces; null for people and towns.</summary>
    public static string? Name(Mention mention) =>
        mention.Kind == MentionKind.Organisation ? mention.Actor?.Kind == ActorKind.Media ? null : mention.Name
        : mention.Country?.Name;
}
