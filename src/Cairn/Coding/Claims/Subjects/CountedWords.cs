using System.Collections.Immutable;
using Cairn.Coding.Claims.Figures;
using Cairn.Coding.Claims.Wording;
using Cairn.Language;
using Cairn.Language.Names;
using Cairn.Language.Numbers;
using Cairn.Values;

namespace Cairn.Coding.Claims.Subjects;

/// <summary>Names whom or what a number is about by the counted words themselves, with the place that they are counted in: "people in Al-Hawl",
/// "victims of the war in Yemen".</summary>
internal sealed class CountedWords(ReadingWords words, PhraseBook cues)
{
    /// <summary>How many sentences back a place still holds.</summary>
    private const int PlaceReach = 3;

    /// <summary>Those whom a toll counts: the victims of what its clause names, else the counted people, where they are no named party as victims
    /// of the war or the violence at the place.</summary>
    public Evidenced<string> Victims(ClaimCandidate candidate)
    {
        for (int i = Math.Max(candidate.Clause.First, candidate.First - ReadingWords.Reach); i < Math.Min(candidate.Clause.End, candidate.End + ReadingWords.Reach); i++)
        {
            if (cues.Has(words.All, i, i + 1, "toll-of"))
            {
                int first = i;
                while (first - 1 >= candidate.Clause.First && i - first < 5 && words.IsWord(first - 1) && !cues.Has(words.All, first - 1, first, "phrase-start"))
                {
                    first--;
                }

                var harmed = candidate.Thing is { Unit.Role: "person", IsBorrowed: false } ? Of(candidate) : null;
                var span = words.Span(first, i + 1);
                string whose = harmed is { } told && !told.Spans[0].Overlaps(span) ? told.Value + ", " : "";
                return At($"{whose}victims of the {Text(span)}", span, candidate, 0.7);
            }
        }

        var people = Of(candidate) ?? Figure(candidate);
        if (people.Value.Any(char.IsUpper) || Place(candidate) is not { } place)
        {
            return people;
        }

        var sentence = words.Reading.Sentences[candidate.Clause.Sentence];
        string of = cues.Has(words.All, sentence.FirstToken, sentence.TokenEnd, "war") ? "war" : "violence";
        string name = people.Value.Any(char.IsLetter) ? people.Value + ", " : "";
        return new Evidenced<string>($"{name}victims of the {of} in {place.Name}", [.. people.Spans.Add(place.Span).Distinct().Order()], 0.6);
    }

    /// <summary>The counted words; null where the number stands without any.</summary>
    public Evidenced<string>? Of(ClaimCandidate candidate)
    {
        var thing = candidate.Thing;
        var sentence = words.Reading.Sentences[candidate.Clause.Sentence];
        int first = Math.Min(thing.First, words.Count - 1), end = Math.Min(sentence.TokenEnd, thing.Head + 1);
        if (candidate.Number.Form == NumberForm.Percent && words[candidate.End] == "of")
        {
            (first, end) = (candidate.End + 1, candidate.End + 1);
            while (end < Math.Min(sentence.TokenEnd, first + 6) && words.IsWord(end) && !cues.Has(words.All, end, end + 1, "phrase-end"))
            {
                end++;
            }
        }

        if (end < sentence.TokenEnd && words[end] == "of" && !thing.IsBorrowed)
        {
            int last = end + 1;
            while (last < Math.Min(sentence.TokenEnd, end + 6) && words.IsWord(last) && !cues.Has(words.All, last, last + 1, "phrase-end"))
            {
                last++;
            }

            end = last;
        }

        if (end <= first || (end == first + 1 && (!words.IsWord(first) || cues.Has(words.All, first, end, "stop"))))
        {
            return null;
        }

        var span = words.Span(first, end);
        return candidate.Kind is "population" or "displaced" or "detainees" or "sites-count" or "area" ? At(Text(span), span, candidate, 0.6) : new Evidenced<string>(Text(span), span, 0.6);
    }

    /// <summary>Those who attack, with the place that they attack, where nothing says whose men they are.</summary>
    public Evidenced<string> Attackers(ClaimCandidate candidate) => At("attackers", words.Span(Math.Min(candidate.Thing.Head, words.Count - 1)), candidate, 0.5);

    /// <summary>The number itself, where nothing else tells.</summary>
    public Evidenced<string> Figure(ClaimCandidate candidate) => new(Text(candidate.Number.Span), candidate.Number.Span, 0.2);

    private Evidenced<string> At(string name, TextSpan span, ClaimCandidate candidate, double confidence) =>
        Place(candidate) is { } place && !name.Contains(place.Name, StringComparison.OrdinalIgnoreCase)
            ? new Evidenced<string>($"{name} in {place.Name}", [.. ImmutableArray.Create(span, place.Span).Order()], confidence)
            : new Evidenced<string>(name, span, confidence);

    /// <summary>The place of the clause, else the one named last before it.</summary>
    private Mention? Place(ClaimCandidate candidate)
    {
        for (int i = candidate.Clause.First; i < candidate.Clause.End; i++)
        {
            if (words.MentionAt(i) is { Kind: MentionKind.Place } place)
            {
                return place;
            }
        }

        int back = words.Reading.Sentences[Math.Max(0, candidate.Clause.Sentence - PlaceReach)].FirstToken;
        for (int i = candidate.Clause.First - 1; i >= back; i--)
        {
            if (words.MentionAt(i) is { Kind: MentionKind.Place } place)
            {
                return place;
            }
        }

        return null;
    }

    private string Text(TextSpan span) => words.Text[span.Start..span.End];
}
